package dev.warmlist.match;

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
    int start = row == 0 ? 0 : ends.get(row - 1);
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

  /** Whether a row has a code at all. */
  boolean has(int row) {
    return ends.get(row) > (row == 0 ? 0 : ends.get(row - 1));
  }
}
