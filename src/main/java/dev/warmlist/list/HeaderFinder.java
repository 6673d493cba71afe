package dev.warmlist.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the header by what it holds, below notes and blank lines, never by line number.
 *
 * <p>A header is as wide as the list, holds no e-mail address, number or date, and has words that
 * are known; without any known word, the first full row of distinct, short texts is one.
 */
final class HeaderFinder {
  /** How many records may stand above the header. */
  private static final int DEPTH = 50;

  private static final int LONGEST = 80;

  private final Aliases aliases;

  HeaderFinder(Aliases aliases) {
    this.aliases = aliases;
  }

  /**
   * A header that was found.
   *
   * @param index its place among the records
   * @param known how many of its cells are known headers
   */
  record Found(int index, int known) {}

  /** The header among a list's first records, or nothing when the list has none. */
  Optional<Found> find(List<CsvRow> rows) {
    int width = width(rows);
    Optional<Found> best = Optional.empty();
    int first = -1;
    for (int i = 0; i < Math.min(rows.size(), DEPTH); i++) {
      CsvRow row = rows.get(i);
      if (row.isEmpty() || row.cells().size() * 2 <= width) {
        continue;
      }
      if (row.cells().stream().anyMatch(cell -> CellKind.of(cell).isData())) {
        if (row.filled() * 2 <= width && width > 2) {
          continue; // a note with a date or an address in it
        }
        break;
      }
      first = first < 0 ? i : first;
      int known = known(row);
      boolean enough = known >= 2 || known * 3 >= row.filled();
      if (known > best.map(Found::known).orElse(0) && (i == first || enough)) {
        best = Optional.of(new Found(i, known));
      }
    }
    return best.isPresent() ? best : unknown(rows, first, width);
  }

  private int known(CsvRow row) {
    return (int) row.cells().stream().filter(c -> !c.isBlank() && aliases.knows(c)).count();
  }

  private static Optional<Found> unknown(List<CsvRow> rows, int first, int width) {
    if (first < 0) {
      return Optional.empty();
    }
    CsvRow row = rows.get(first);
    List<String> cells = row.cells().stream().filter(c -> !c.isBlank()).toList();
    boolean full = cells.size() * 5 >= width * 4;
    boolean brief = cells.stream().allMatch(c -> c.length() <= LONGEST);
    boolean distinct = cells.stream().distinct().count() == cells.size();
    return full && brief && distinct && !recurs(row, rows.subList(first + 1, rows.size()))
        ? Optional.of(new Found(first, 0))
        : Optional.empty();
  }

  /** Whether cells of a row come again in their own columns, as data does and headers don't. */
  private static boolean recurs(CsvRow row, List<CsvRow> below) {
    int again = 0;
    for (int i = 0; i < row.cells().size(); i++) {
      String cell = row.cells().get(i);
      int column = i;
      boolean found =
          !cell.isBlank()
              && below.stream()
                  .anyMatch(r -> column < r.cells().size() && r.cells().get(column).equals(cell));
      again += found ? 1 : 0;
    }
    return again > 0;
  }

  /** The number of cells that most records have; the greater one when two are as frequent. */
  static int width(List<CsvRow> rows) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (CsvRow row : rows) {
      if (!row.isEmpty()) {
        counts.merge(row.cells().size(), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0);
  }
}
