package dev.warmlist.match;

import java.util.function.IntPredicate;

/**
 * Any number of codes for each row. Most rows have one or none, which stands in the row itself; of
 * several the row knows where they are.
 */
final class ManyColumn {
  private static final int[] NONE = {};

  /** A row's only code, 0, or the complement of where its codes are, their number in front. */
  private final IntColumn first;

  private final IntColumn several = new RowTable().numbers();

  /** A column that stands in another one, as far as there is room. */
  ManyColumn(IntColumn first) {
    this.first = first;
  }

  /** Sets the codes of the next row; each is above 0. */
  void add(int[] codes) {
    if (codes.length < 2) {
      first.add(codes.length == 0 ? 0 : codes[0]);
      return;
    }
    first.add(~several.size());
    several.add(codes.length);
    for (int code : codes) {
      several.add(code);
    }
  }

  /** The codes of a row, in the order in which they were added. */
  int[] get(int row) {
    int only = first.get(row);
    if (only >= 0) {
      return only == 0 ? NONE : new int[] {only};
    }
    int[] codes = new int[several.get(~only)];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = several.get(~only + 1 + i);
    }
    return codes;
  }

  /** The first code of a row, or 0. */
  int first(int row) {
    int only = first.get(row);
    return only >= 0 ? only : several.get(~only + 1);
  }

  /** The code that two rows have in common and that passes, the first row's first one; or 0. */
  int common(int rowA, int rowB, IntPredicate passes) {
    int onlyA = first.get(rowA);
    int onlyB = first.get(rowB);
    if (onlyA >= 0 && onlyB >= 0) {
      return onlyA != 0 && onlyA == onlyB && passes.test(onlyA) ? onlyA : 0;
    }
    int[] codesB = get(rowB);
    for (int a : get(rowA)) {
      for (int b : codesB) {
        if (a == b && passes.test(a)) {
          return a;
        }
      }
    }
    return 0;
  }

  /** Whether a row has a code at all. */
  boolean has(int row) {
    return first.get(row) != 0;
  }
}
