package dev.warmlist.prospect;

import java.util.Comparator;

/**
 * Which row of which list is meant.
 *
 * @param list the list's position on the command line, from 0
 * @param row the data record's number in its list, from 1
 * @param line the physical line it starts on, from 1
 */
public record RowRef(int list, int row, int line) implements Comparable<RowRef> {
  private static final Comparator<RowRef> ORDER =
      Comparator.comparingInt(RowRef::list).thenComparingInt(RowRef::row);

  /** In the order in which rows were read. */
  @Override
  public int compareTo(RowRef other) {
    return ORDER.compare(this, other);
  }
}
