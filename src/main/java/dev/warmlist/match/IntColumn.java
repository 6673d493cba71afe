package dev.warmlist.match;

/** One number for each row. */
final class IntColumn {
  private final RowTable table;
  private final int position;
  private int size;

  /** A column of a table, which makes it. */
  IntColumn(RowTable table, int position) {
    this.table = table;
    this.position = position;
  }

  /** Sets the number of the next row. */
  void add(int value) {
    table.set(size++, position, value);
  }

  int get(int row) {
    return table.get(row, position);
  }

  int size() {
    return size;
  }
}
