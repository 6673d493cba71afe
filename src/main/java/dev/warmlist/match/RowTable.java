package dev.warmlist.match;

import java.util.Arrays;

/**
 * Numbers about rows, those about one row beside each other: whoever compares two rows looks at
 * most of what is known of both, and finds it in two places of the memory instead of in forty. It
 * grows in parts of equal size, so that no number is ever moved.
 */
final class RowTable {
  /** A part has 2^12 rows. */
  private static final int ROWS = 12;

  private static final int MASK = (1 << ROWS) - 1;

  private int[][] parts = {};
  private int width;

  /** A further column; all are made before the first number is set. */
  IntColumn numbers() {
    if (parts.length > 0) {
      throw new IllegalStateException("the table has rows already");
    }
    return new IntColumn(this, width++);
  }

  /** A further column of any number of codes for each row. */
  ManyColumn codes() {
    return new ManyColumn(numbers());
  }

  /** A further column of numbers that may be great. */
  WideColumn wideNumbers() {
    return new WideColumn(numbers(), numbers());
  }

  void set(int row, int column, int value) {
    int part = row >>> ROWS;
    if (part == parts.length) {
      parts = Arrays.copyOf(parts, part + 1);
      parts[part] = new int[width << ROWS];
    }
    parts[part][(row & MASK) * width + column] = value;
  }

  int get(int row, int column) {
    return parts[row >>> ROWS][(row & MASK) * width + column];
  }
}
