package dev.warmlist.prospect;

import dev.warmlist.Reason;

/**
 * Where the winning value of a field comes from.
 *
 * @param from the row that the value was taken from
 * @param because why it won over the others
 */
public record Choice(RowRef from, Reason because) {}
