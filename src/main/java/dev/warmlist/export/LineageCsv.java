package dev.warmlist.export;

import dev.warmlist.Reason;
import dev.warmlist.list.CsvFile;
import dev.warmlist.list.WrittenCsv;
import dev.warmlist.prospect.Outcome;
import dev.warmlist.prospect.RowRef;
import dev.warmlist.prospect.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** {@code lineage.csv}: one line for each input row, and what became of it. */
public final class LineageCsv implements AutoCloseable {
  /** The columns. */
  public static final List<String> HEADER =
      List.of("list", "row", "line", "prospect_id", "outcome", "reason");

  /**
   * A line, read back.
   *
   * @param list the list's label
   * @param row the record's number in it, from 1
   * @param line the physical line it starts on
   * @param prospectId the prospect that it belongs to; empty for rejected rows
   * @param outcome the outcome's key
   * @param reason why, in words
   */
  public record Entry(
      String list, int row, int line, String prospectId, String outcome, String reason) {}

  private final CsvFile file;
  private final List<Source> lists;

  /** Begins the file with its header. */
  public LineageCsv(CsvFile file, List<Source> lists) {
    this.file = file;
    this.lists = List.copyOf(lists);
    file.row(HEADER);
  }

  /**
   * Writes what became of a row.
   *
   * @param prospectId the prospect that it belongs to, or empty
   */
  public void write(RowRef row, String prospectId, Outcome outcome, Reason reason) {
    file.row(
        List.of(
            lists.get(row.list()).label(),
            String.valueOf(row.row()),
            String.valueOf(row.line()),
            prospectId,
            outcome.key(),
            reason.text()));
  }

  @Override
  public void close() {
    file.close();
  }

  /** Reads a file line by line, in its order. */
  public static void read(Path path, Consumer<Entry> each) {
    try (WrittenCsv records = WrittenCsv.open(path)) {
      TouchesCsv.requireColumn(path, records.header(), "prospect_id");
      for (var line = records.next(); line.isPresent(); line = records.next()) {
        each.accept(entry(line.get()));
      }
    }
  }

  private static Entry entry(WrittenCsv.Line line) {
    return new Entry(
        line.get("list"),
        number(line.get("row")),
        number(line.get("line")),
        line.get("prospect_id"),
        line.get("outcome"),
        line.get("reason"));
  }

  /** A whole number, or 0 when somebody wrote something else. */
  static int number(String cell) {
    boolean digits =
        !cell.isEmpty() && cell.length() < 10 && cell.chars().allMatch(LineageCsv::isDigit);
    return digits ? Integer.parseInt(cell) : 0;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
