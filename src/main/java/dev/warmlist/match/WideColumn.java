package dev.warmlist.match;

/** One number of 64 bits for each row. */
final class WideColumn {
  private final IntColumn high;
  private final IntColumn low;

  /** A column made of two. */
  WideColumn(IntColumn high, IntColumn low) {
    this.high = high;
    this.low = low;
  }

  /** Sets the number of the next row. */
  void add(long value) {
    high.add((int) (value >>> Integer.SIZE));
    low.add((int) value);
  }

  long get(int row) {
    return (long) high.get(row) << Integer.SIZE | (low.get(row) & 0xffffffffL);
  }
}
