package dev.warmlist.list;

import dev.warmlist.clean.Texts;

/** Two columns compared row by row. */
final class Pairs {
  private Pairs() {}

  /**
   * The share of the rows with both cells filled in which one cell holds the other; 1 when no row
   * has both.
   */
  static double sameShare(Columns columns, int a, int b) {
    int both = 0;
    int same = 0;
    for (CsvRow row : columns.sample()) {
      if (Math.max(a, b) < row.cells().size()) {
        String one = Texts.fold(row.cells().get(a)).strip();
        String other = Texts.fold(row.cells().get(b)).strip();
        if (!one.isEmpty() && !other.isEmpty()) {
          both++;
          same += one.contains(other) || other.contains(one) ? 1 : 0;
        }
      }
    }
    return both == 0 ? 1 : (double) same / both;
  }

  /** How many rows have both cells filled. */
  static int both(Columns columns, int a, int b) {
    int both = 0;
    for (CsvRow row : columns.sample()) {
      boolean wide = Math.max(a, b) < row.cells().size();
      both += wide && !row.cells().get(a).isBlank() && !row.cells().get(b).isBlank() ? 1 : 0;
    }
    return both;
  }
}
