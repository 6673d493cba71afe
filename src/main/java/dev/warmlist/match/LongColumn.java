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

  /** Adds all numbers of another column. */
  void addAll(LongColumn other) {
    int sum = Math.addExact(size, other.size);
    if (sum > values.length) {
      values = Arrays.copyOf(values, Math.max(sum, size + (size >> 1)));
    }
    System.arraycopy(other.values, 0, values, size, other.size);
    size = sum;
  }

  /** The numbers in ascending order, each once. */
  long[] distinct() {
    long[] sorted = toArray();
    Arrays.sort(sorted);
    int distinct = 0;
    for (long value : sorted) {
      if (distinct == 0 || sorted[distinct - 1] != value) {
        sorted[distinct++] = value;
      }
    }
    return Arrays.copyOf(sorted, distinct);
  }

  /** A copy of the numbers. */
  long[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
