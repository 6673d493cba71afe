package dev.warmlist.export;

import dev.warmlist.consent.Stopped;
import dev.warmlist.list.CsvFile;
import dev.warmlist.plan.Standing;
import dev.warmlist.prospect.Choice;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Prospect;
import dev.warmlist.prospect.Row;
import dev.warmlist.prospect.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * {@code duplicates.csv}: the rows of each prospect that was made of several, one below the other,
 * each with its own values, and which of them won in the merge, and why.
 */
public final class DuplicatesCsv implements AutoCloseable {
  private static final List<String> BEFORE = List.of("prospect_id", "list", "row", "line", "won");
  private static final String BETWEEN = "; ";

  private final CsvFile file;
  private final List<Field> fields;
  private final List<Source> lists;

  /** Begins the file with its header. */
  public DuplicatesCsv(CsvFile file, ProspectColumns columns, List<Source> lists) {
    this.file = file;
    this.fields = columns.fields();
    this.lists = List.copyOf(lists);
    var header = new ArrayList<>(BEFORE);
    fields.forEach(field -> header.add(field.key()));
    file.row(header);
  }

  /** Writes the rows of a prospect; one of a single row is passed over. */
  public void write(Standing standing) {
    Prospect prospect = standing.prospect();
    if (prospect.rows().size() > 1) {
      var stopped = new Stopped(standing.permission().stoppedHandles());
      prospect.rows().forEach(row -> write(prospect, row, stopped));
    }
  }

  private void write(Prospect prospect, Row row, Stopped stopped) {
    var cells = new ArrayList<String>(BEFORE.size() + fields.size());
    cells.add(prospect.id());
    cells.add(lists.get(row.ref().list()).label());
    cells.add(String.valueOf(row.ref().row()));
    cells.add(String.valueOf(row.ref().line()));
    cells.add(stopped.shown(won(prospect, row)));
    for (Field field : fields) {
      cells.add(
          row.values().all(field).stream()
              .filter(value -> !stopped.hides(value))
              .collect(Collectors.joining(BETWEEN)));
    }
    file.row(cells);
  }

  /** {@code given_name: the full form of the name; company: more complete}, where rows differ. */
  private String won(Prospect prospect, Row row) {
    return fields.stream()
        .filter(prospect.choices()::containsKey)
        .filter(field -> prospect.values().all(field).size() > 1)
        .filter(field -> choice(prospect, field).from().equals(row.ref()))
        .map(field -> field.key() + ": " + plain(choice(prospect, field).because().text()))
        .collect(Collectors.joining(BETWEEN));
  }

  private static Choice choice(Prospect prospect, Field field) {
    Choice choice = prospect.choices().get(field);
    if (choice == null) {
      throw new IllegalStateException("no choice was made for " + field.key());
    }
    return choice;
  }

  /** A reason that holds nothing by which reasons are told apart. */
  private static String plain(String reason) {
    return Foreign.line(reason.replace(BETWEEN, ", "));
  }

  /** The reasons of a cell {@code won} by field, in their order. */
  static Map<String, String> reasons(String won) {
    var reasons = new LinkedHashMap<String, String>();
    for (String part : won.split(BETWEEN, -1)) {
      int colon = part.indexOf(": ");
      if (colon > 0) {
        reasons.put(part.substring(0, colon), part.substring(colon + 2));
      }
    }
    return reasons;
  }

  @Override
  public void close() {
    file.close();
  }
}
