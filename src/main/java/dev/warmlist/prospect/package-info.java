/**
 * The record that all other packages speak of: the {@link dev.warmlist.prospect.Field fields} that
 * are known, the {@link dev.warmlist.prospect.Row rows} they came from, the {@link
 * dev.warmlist.prospect.Prospect prospect} that the rows of one person or company make, and the
 * {@link dev.warmlist.prospect.Outcome outcome} of each row.
 *
 * <p>It refuses to know files and formats.
 */
@NullMarked
package dev.warmlist.prospect;

import org.jspecify.annotations.NullMarked;
