package dev.warmlist.list;

import java.util.List;

/**
 * A list's header.
 *
 * @param names the headers, trimmed; made up when the list has none
 * @param line the physical line it starts on, 0 when the list has none
 * @param notes how many records stand above it
 * @param drop how many leading columns are our own accounting and not the list's
 */
record Header(List<String> names, int line, int notes, int drop) {
  /** How many blanks may stand around a header that comes again. */
  private static final int SLACK = 20;

  private static final List<String> ACCOUNTING = List.of("list", "row", "line", "reason");

  Header {
    names = List.copyOf(names);
  }

  /** A header as it stands in a list; the first four columns of files that we set aside go. */
  static Header of(CsvRow row, int notes) {
    List<String> names = row.cells().stream().map(HeaderWords::trimmed).toList();
    boolean ours = names.size() > 4 && names.subList(0, 4).equals(ACCOUNTING);
    int drop = ours ? 4 : 0;
    return new Header(names.subList(drop, names.size()), row.line(), notes, drop);
  }

  /** Names for the columns of a list without header. */
  static Header none(int width) {
    List<String> names =
        java.util.stream.IntStream.rangeClosed(1, width).mapToObj(i -> "column_" + i).toList();
    return new Header(names, 0, 0, 0);
  }

  /** A record without the columns that are not the list's. */
  CsvRow own(CsvRow row) {
    if (drop == 0 || row.cells().size() <= drop) {
      return row;
    }
    return new CsvRow(row.line(), row.cells().subList(drop, row.cells().size()), row.blank());
  }

  /** Whether a record is this header once more, as in lists put together with cat. */
  boolean isAgain(CsvRow row) {
    if (line == 0 || row.cells().size() < names.size()) {
      return false;
    }
    for (int i = 0; i < row.cells().size(); i++) {
      String name = i < names.size() ? names.get(i) : "";
      String cell = row.cells().get(i);
      if (cell.length() < name.length()
          || cell.length() > name.length() + SLACK
          || !HeaderWords.trimmed(cell).equalsIgnoreCase(name)) {
        return false;
      }
    }
    return true;
  }
}
