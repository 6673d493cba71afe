package dev.warmlist.clean;

import dev.warmlist.prospect.Field;
import java.util.Optional;

/**
 * A cell of a column that holds a known field.
 *
 * @param field the field
 * @param text the cell as it came
 * @param inverted whether the column's sense is turned round, as where {@code Subscribed} is read
 *     as {@link Field#DO_NOT_EMAIL}
 * @param dates the order of day, month and year in its column; nothing where the list's holds
 */
public record Raw(Field field, String text, boolean inverted, Optional<DateOrder> dates) {
  /** A cell of a column whose dates, if any, are in the list's order. */
  public Raw(Field field, String text, boolean inverted) {
    this(field, text, inverted, Optional.empty());
  }

  /** A cell of a column that means what it says. */
  public static Raw of(Field field, String text) {
    return new Raw(field, text, false);
  }
}
