package dev.warmlist.prospect;

import java.util.List;
import java.util.Map;

/**
 * One person or company, made of all rows that speak of it. Prospects are built one at a time and
 * never collected for a whole list.
 *
 * @param id ten base32 characters that depend on the content alone, or an earlier run's id
 * @param kind person or company
 * @param rows its rows in the order read; never empty, the first is the one that is kept
 * @param values the merged values: winners first, the rest kept behind them
 * @param choices for each field with a value: where the winner comes from, and why it won
 */
public record Prospect(
    String id, Kind kind, List<Row> rows, Values values, Map<Field, Choice> choices) {

  /** Checks that there is a row. */
  public Prospect {
    rows = List.copyOf(rows);
    choices = Map.copyOf(choices);
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("a prospect needs a row");
    }
  }

  /** The earliest row, which stands for the prospect in {@code lineage.csv}. */
  public Row kept() {
    return rows.get(0);
  }

  /** What to call them in lists: the name, else the company, else how they are reached. */
  public String label() {
    for (Field field : List.of(Field.NAME, Field.COMPANY, Field.EMAIL, Field.PHONE, Field.MOBILE)) {
      if (values.has(field)) {
        return values.first(field);
      }
    }
    return id;
  }
}
