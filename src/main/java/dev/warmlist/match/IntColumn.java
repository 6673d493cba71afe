package dev.warmlist.match;

import java.util.Arrays;

/** One number for each row, growing by half of itself. */
final class IntColumn {
  private int[] values = new int[64];
  private int size;

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size + (size >> 1));
    }
    values[size++] = value;
  }

  int get(int row) {
    return values[row];
  }

  int size() {
    return size;
  }
}
