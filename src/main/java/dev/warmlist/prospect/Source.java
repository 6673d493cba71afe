package dev.warmlist.prospect;

import java.util.List;
import java.util.Optional;

/**
 * A list as those see it who don't read files: what it is called, which columns it has, and which
 * of them are known fields.
 *
 * @param label the shortest path ending that tells the run's lists apart, {@code -} for stdin
 * @param columns the headers as they stand in the list
 * @param fields for each column the field it holds, or nothing when it is carried along unread
 */
public record Source(String label, List<String> columns, List<Optional<Field>> fields) {

  /** Checks that each column has its entry. */
  public Source {
    columns = List.copyOf(columns);
    fields = List.copyOf(fields);
    if (columns.size() != fields.size()) {
      throw new IllegalArgumentException("as many columns as fields are needed");
    }
  }
}
