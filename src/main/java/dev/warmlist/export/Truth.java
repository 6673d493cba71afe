package dev.warmlist.export;

import dev.warmlist.Place;
import dev.warmlist.UserError;
import dev.warmlist.list.WrittenCsv;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * A file that tells which rows of which lists are one in truth: the columns {@code list}, {@code
 * row} and {@code entity}. Where there is one list only, {@code list} may be missing.
 *
 * <p>Errors: a missing file 66; a missing column or a record without a row number 65.
 */
public final class Truth implements AutoCloseable {
  private final Path file;
  private final WrittenCsv records;

  private Truth(Path file, WrittenCsv records) {
    this.file = file;
    this.records = records;
  }

  /**
   * One row and whom it speaks of.
   *
   * @param list the list's name, or a path that ends with it; may be empty
   * @param row the data record's number, from 1
   * @param entity equal for rows that are one; empty: this row is nobody else's
   * @param line the physical line of the truth file
   */
  public record Entry(String list, int row, String entity, int line) {

    /**
     * Whether a list is meant.
     *
     * @param label the shortest path ending that tells the run's lists apart
     */
    public boolean means(String label) {
      String path = list.replace('\\', '/');
      return path.isEmpty()
          || path.equals(label)
          || label.endsWith("/" + path)
          || path.endsWith("/" + label);
    }
  }

  /** Opens a file and checks its columns. */
  public static Truth open(Path file) {
    WrittenCsv records = WrittenCsv.open(file);
    try {
      for (String column : List.of("row", "entity")) {
        if (!records.header().contains(column)) {
          throw UserError.badList(
              Place.of(file.toString(), 1),
              "there is no column " + column,
              "The truth needs the columns list, row and entity: see evaluate --help.");
        }
      }
    } catch (UserError e) {
      records.close();
      throw e;
    }
    return new Truth(file, records);
  }

  /** Hands out the entries in the file's order; once. */
  public void forEach(Consumer<Entry> out) {
    for (var next = records.next(); next.isPresent(); next = records.next()) {
      WrittenCsv.Line line = next.get();
      out.accept(new Entry(line.get("list"), number(line), line.get("entity"), line.line()));
    }
  }

  /** An error about a line of this file (65). */
  public UserError error(int line, String column, String problem, String remedy) {
    return UserError.badList(new Place(file.toString(), line, column), problem, remedy);
  }

  @Override
  public void close() {
    records.close();
  }

  private int number(WrittenCsv.Line line) {
    String text = line.get("row");
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw error(
          line.line(),
          "row",
          "\"" + Foreign.line(text) + "\" is no row number",
          "Data records are counted from 1.");
    }
  }
}
