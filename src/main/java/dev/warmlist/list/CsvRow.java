package dev.warmlist.list;

import java.util.List;

/**
 * A record as the parser sees it.
 *
 * @param line the physical line it starts on, from 1
 * @param cells its cells, without quotes, armour and guard
 * @param blank whether it is an empty line and no record at all
 */
record CsvRow(int line, List<String> cells, boolean blank) {

  CsvRow {
    cells = List.copyOf(cells);
  }

  /** Whether no cell holds anything but blanks. */
  boolean isEmpty() {
    for (String cell : cells) {
      if (!cell.isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** How many cells hold something. */
  int filled() {
    int n = 0;
    for (String cell : cells) {
      n += cell.isBlank() ? 0 : 1;
    }
    return n;
  }
}
