package dev.warmlist.match;

import java.util.function.IntPredicate;

/** Any number of codes for each row, all in one array. */
final class ManyColumn {
  private static final int[] NONE = {};

  private final IntColumn ends = new IntColumn();
  private final IntColumn codes = new IntColumn();

  /** Adds the codes of the next row. */
  void add(int[] rowCodes) {
    for (int code : rowCodes) {
      codes.add(code);
    }
    ends.add(codes.size());
  }

  /** The codes of a row, in the order in which they were added. */
  int[] get(int row) {
    int start = start(row);
    int count = ends.get(row) - start;
    if (count == 0) {
      return NONE;
    }
    int[] out = new int[count];
    for (int i = 0; i < count; i++) {
      out[i] = codes.get(start + i);
    }
    return out;
  }

  /** The code that two rows have in common and that passes, the first row's first one; or 0. */
  int common(int rowA, int rowB, IntPredicate passes) {
    int endA = ends.get(rowA);
    int endB = ends.get(rowB);
    int startB = start(rowB);
    for (int i = start(rowA); i < endA; i++) {
      int code = codes.get(i);
      for (int j = startB; j < endB; j++) {
        if (codes.get(j) == code && passes.test(code)) {
          return code;
        }
      }
    }
    return 0;
  }

  private int start(int row) {
    return row == 0 ? 0 : ends.get(row - 1);
  }

  /** Whether a row has a code at all. */
  boolean has(int row) {
    return ends.get(row) > start(row);
  }
}
