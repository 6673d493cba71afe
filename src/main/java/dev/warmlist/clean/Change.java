package dev.warmlist.clean;

import dev.warmlist.prospect.Field;

/**
 * What cleaning did to one value.
 *
 * @param field the field that the cell was read as
 * @param before the cell as it came
 * @param after the value it became; empty when it was dropped or went to another field
 * @param because why, in a few words: {@code lower-cased}, {@code not a valid e-mail}
 */
public record Change(Field field, String before, String after, String because) {}
