package dev.warmlist.match;

import java.util.Arrays;

/** One long number for each row, growing by half of itself. */
final class LongColumn {
  private long[] values = new long[64];
  private int size;

  void add(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size + (size >> 1));
    }
    values[size++] = value;
  }

  long get(int row) {
    return values[row];
  }

  int size() {
    return size;
  }

  /** Moves pairs to a set of them. */
  void moveTo(PairSet pairs) {
    for (int i = 0; i < size; i++) {
      pairs.add(values[i]);
    }
    size = 0;
  }

  /** A copy of the numbers. */
  long[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
