package dev.warmlist.export;

import dev.warmlist.Place;
import dev.warmlist.UserError;
import dev.warmlist.list.WrittenCsv;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file that tells which rows of which lists are one in truth: columns list, row and entity. */
public final class Truth {
  private Truth() {}

  /**
   * Which row is meant.
   *
   * @param list the file's name, without folders
   * @param row the data record's number, from 1
   */
  public record Key(String list, int row) {}

  /**
   * One row and whom it speaks of.
   *
   * @param line the physical line of the truth file
   */
  public record Entry(Key key, String entity, int line) {}

  /** The key of a row of a list, by whatever path the list is named. */
  public static Key key(String list, int row) {
    return new Key(list.substring(list.lastIndexOf('/') + 1), row);
  }

  /** Reads the file; a record without a number in {@code row} is an error (65). */
  public static List<Entry> read(Path file) {
    var entries = new ArrayList<Entry>();
    try (var records = WrittenCsv.open(file)) {
      for (String column : List.of("list", "row", "entity")) {
        TouchesCsv.requireColumn(file, records.header(), column);
      }
      for (var next = records.next(); next.isPresent(); next = records.next()) {
        WrittenCsv.Line line = next.get();
        Key key = key(line.get("list"), number(file, line));
        entries.add(new Entry(key, line.get("entity"), line.line()));
      }
    }
    return entries;
  }

  private static int number(Path file, WrittenCsv.Line line) {
    try {
      return Integer.parseInt(line.get("row").strip());
    } catch (NumberFormatException e) {
      throw UserError.badList(
          new Place(file.toString(), line.line(), "row"),
          "\"" + line.get("row") + "\" is no row number",
          "Data records are counted from 1.");
    }
  }
}
