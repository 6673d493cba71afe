package dev.warmlist.match;

import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Finds the pairs that are worth weighing. Rows in a small block are all compared with each other;
 * a large block is split by its rule's second hash, and in it, as in parts that are still large,
 * each row meets its neighbours in two orders. No block is dropped, and none costs more than a
 * fixed number of pairs for each of its rows.
 *
 * <p>Hash collisions only add pairs.
 */
final class Blocker {
  private static final int SMALL = 30;

  /** The blocks of more rows than this are found a share at a time, for the memory they need. */
  private static final int AT_ONCE = 1 << 22;

  /** So many entries, about, are one core's at a time. */
  private static final int PART = 1 << 13;

  private final MatchIndex index;
  private final Windows windows;

  Blocker(MatchIndex index) {
    this.index = index;
    this.windows = new Windows(index);
  }

  /** Takes candidate pairs; the same pair may come more than once. */
  @FunctionalInterface
  interface Pairs {
    void pair(int a, int b);
  }

  /** Hands out all candidate pairs. */
  void candidates(Pairs out) {
    forEachRule((rule, entries) -> blocks(entries, 0, entries.length, rule, out));
  }

  /**
   * Hands out all candidate pairs on all cores.
   *
   * @param parts told of each part of the work, by several threads at once: it gives what it is
   *     told of somebody who takes the part's pairs
   * @param between told after each rule, when no part is under way
   */
  void candidates(Consumer<Consumer<Pairs>> parts, Runnable between) {
    forEachRule(
        (rule, entries) -> {
          int count = 1 + entries.length / PART;
          IntStream.range(0, count)
              .parallel()
              .forEach(part -> parts.accept(out -> part(entries, part, rule, out)));
          between.run();
        });
  }

  private void part(long[] entries, int part, BlockingRule rule, Pairs out) {
    blocks(entries, border(entries, part), border(entries, part + 1), rule, out);
  }

  /** Where the first block begins that begins in a part of the entries. */
  private static int border(long[] entries, int part) {
    int at = Math.min(entries.length, part * PART);
    while (at > 0 && at < entries.length && entries[at - 1] >>> 32 == entries[at] >>> 32) {
      at++;
    }
    return at;
  }

  private void forEachRule(BiConsumer<BlockingRule, long[]> work) {
    for (BlockingRule rule : new PersonRules(index).all()) {
      inShares(rule, false, work);
    }
    for (BlockingRule rule : new FirmRules(index).all()) {
      inShares(rule, true, work);
    }
  }

  private void inShares(BlockingRule rule, boolean firms, BiConsumer<BlockingRule, long[]> work) {
    int shares = 1 + index.size() / AT_ONCE;
    for (int share = 0; share < shares; share++) {
      work.accept(rule, entries(rule, firms, share, shares));
    }
  }

  private void blocks(long[] entries, int from, int to, BlockingRule rule, Pairs out) {
    groups(entries, from, to, (block, rows) -> block(block, rows, rule, out));
  }

  /** For a share of the blocks 32 bits of the block's hash and each of its rows, sorted. */
  private long[] entries(BlockingRule rule, boolean firms, int share, int shares) {
    long[] entries =
        LongStream.range(0, index.size())
            .parallel()
            .filter(row -> index.isFirm((int) row) == firms)
            .mapMulti((row, out) -> blocks(rule, row, out))
            .filter(entry -> Math.floorMod(entry >> Integer.SIZE, shares) == share)
            .toArray();
    Arrays.parallelSort(entries);
    return entries;
  }

  private static void blocks(BlockingRule rule, long row, LongConsumer out) {
    rule.blocks((int) row, (block, part) -> out.accept(block << Integer.SIZE | row));
  }

  private void block(int block, int[] rows, BlockingRule rule, Pairs out) {
    if (rows.length <= SMALL) {
      all(rows, out);
    } else {
      int[] parts = parts(block, rows, rule);
      groups(entries(parts, rows), 0, rows.length, (part, some) -> part(some, out));
      windows.neighbours(
          rows,
          (i, j) -> {
            // Neighbours in one part are neighbours among that part's rows as well.
            if (parts[i] != parts[j]) {
              out.pair(rows[i], rows[j]);
            }
          });
    }
  }

  private void part(int[] rows, Pairs out) {
    if (rows.length <= SMALL) {
      all(rows, out);
    } else {
      windows.neighbours(rows, (i, j) -> out.pair(rows[i], rows[j]));
    }
  }

  /** For each row of a block 32 bits of the hash of the part that it is in. */
  private static int[] parts(int block, int[] rows, BlockingRule rule) {
    int[] parts = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      int at = i;
      rule.blocks(
          rows[i],
          (of, part) -> {
            if ((int) of == block) {
              parts[at] = (int) part;
            }
          });
    }
    return parts;
  }

  /** For each row 32 bits that stand before it, sorted. */
  private static long[] entries(int[] hashes, int[] rows) {
    long[] entries = new long[rows.length];
    for (int i = 0; i < rows.length; i++) {
      entries[i] = (long) hashes[i] << Integer.SIZE | rows[i];
    }
    Arrays.sort(entries);
    return entries;
  }

  /** Takes rows that have something in common. */
  @FunctionalInterface
  private interface Groups {
    void group(int hash, int[] rows);
  }

  /** Hands out the rows of sorted entries, each once, that stand behind the same 32 bits. */
  private static void groups(long[] entries, int from, int to, Groups out) {
    int start = from;
    while (start < to) {
      int end = start + 1;
      while (end < to && entries[end] >>> Integer.SIZE == entries[start] >>> Integer.SIZE) {
        end++;
      }
      if (end - start > 1) {
        out.group((int) (entries[start] >>> Integer.SIZE), rows(entries, start, end));
      }
      start = end;
    }
  }

  private static int[] rows(long[] entries, int start, int end) {
    int[] rows = new int[end - start];
    int size = 0;
    for (int i = start; i < end; i++) {
      int row = (int) entries[i];
      if (size == 0 || rows[size - 1] != row) {
        rows[size++] = row;
      }
    }
    return size == rows.length ? rows : Arrays.copyOf(rows, size);
  }

  private static void all(int[] rows, Pairs out) {
    for (int i = 0; i < rows.length; i++) {
      for (int j = i + 1; j < rows.length; j++) {
        out.pair(rows[i], rows[j]);
      }
    }
  }
}
