package dev.warmlist.match;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * An order of all rows by a text that each has; ties go by content. It is found once, when first
 * asked for, so that parts of the rows are sorted by numbers alone. It serves several threads.
 */
final class Order {
  /** So many bits stand for a row beside the first two letters of its text. */
  private static final int ROW = 31;

  private final MatchIndex index;
  private final IntFunction<String> keys;
  private int @Nullable [] ranks;

  /** A row with what it is sorted by. */
  private record Sorted(String key, long fingerprint, int row) {}

  /**
   * An order that is yet to be found.
   *
   * @param keys the text of each row
   */
  Order(MatchIndex index, IntFunction<String> keys) {
    this.index = index;
    this.keys = keys;
  }

  /** The place of each row; whoever asks second waits for the first. */
  private synchronized int[] ranks() {
    int[] found = ranks;
    if (found == null) {
      found = find();
      ranks = found;
    }
    return found;
  }

  private int[] find() {
    int[] found = new int[index.size()];
    long[] heads = new long[found.length];
    for (int row = 0; row < heads.length; row++) {
      heads[row] = head(keys.apply(row)) << ROW | row;
    }
    Arrays.sort(heads);
    int start = 0;
    while (start < heads.length) {
      int end = start + 1;
      while (end < heads.length && heads[end] >>> ROW == heads[start] >>> ROW) {
        end++;
      }
      settle(heads, start, end, found);
      start = end;
    }
    return found;
  }

  /** The first two letters as a number in the order of texts. */
  private static long head(String key) {
    long first = key.isEmpty() ? 0 : key.charAt(0);
    long second = key.length() < 2 ? 0 : key.charAt(1);
    return first << Character.SIZE | second;
  }

  /** Gives places to rows with the same first letters; only their texts are held at a time. */
  private void settle(long[] heads, int start, int end, int[] found) {
    Sorted[] sorted = new Sorted[end - start];
    for (int i = 0; i < sorted.length; i++) {
      int row = (int) heads[start + i] & Integer.MAX_VALUE;
      sorted[i] = new Sorted(keys.apply(row), index.fingerprint.get(row), row);
    }
    Arrays.sort(
        sorted,
        Comparator.comparing(Sorted::key)
            .thenComparingLong(Sorted::fingerprint)
            .thenComparingInt(Sorted::row));
    for (int i = 0; i < sorted.length; i++) {
      found[sorted[i].row()] = start + i;
    }
  }

  /** The positions of some rows, in this order of the rows. */
  int[] sorted(int[] some) {
    int[] rank = ranks();
    long[] ranked = new long[some.length];
    for (int i = 0; i < some.length; i++) {
      ranked[i] = (long) rank[some[i]] << Integer.SIZE | i;
    }
    Arrays.sort(ranked);
    int[] sorted = new int[some.length];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = (int) ranked[i];
    }
    return sorted;
  }
}
