package dev.warmlist.clean;

import dev.warmlist.prospect.Field;

/**
 * A cell of a column that holds a known field.
 *
 * @param field the field
 * @param text the cell as it came
 * @param inverted whether the column's sense is turned round, as where {@code Subscribed} is read
 *     as {@link Field#DO_NOT_EMAIL}
 */
public record Raw(Field field, String text, boolean inverted) {
  /** A cell of a column that means what it says. */
  public static Raw of(Field field, String text) {
    return new Raw(field, text, false);
  }
}
