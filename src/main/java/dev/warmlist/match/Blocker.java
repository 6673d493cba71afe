package dev.warmlist.match;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the pairs that are worth weighing. Rows in a small block are all compared with each other;
 * a large block is split by its rule's second hash, and in parts that are still large each row
 * meets its neighbours in two orders, by name and by place. No block is dropped, and none costs
 * more than a fixed number of pairs for each of its rows.
 *
 * <p>Hash collisions only add pairs. After Hernández and Stolfo (1995), with blocks in place of one
 * sorted list.
 */
final class Blocker {
  private static final int SMALL = 30;
  private static final int WINDOW = 8;

  /** So many entries, about, are one core's at a time. */
  private static final int PART = 1 << 13;

  private final MatchIndex index;
  private @Nullable Order byName;
  private @Nullable Order byPlace;

  Blocker(MatchIndex index) {
    this.index = index;
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
   */
  void candidates(Consumer<Consumer<Pairs>> parts) {
    forEachRule(
        (rule, entries) -> {
          int count = 1 + entries.length / PART;
          IntStream.range(0, count)
              .parallel()
              .forEach(part -> parts.accept(out -> part(entries, part, rule, out)));
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
      work.accept(rule, entries(rule, false));
    }
    for (BlockingRule rule : new FirmRules(index).all()) {
      work.accept(rule, entries(rule, true));
    }
  }

  /** A row of a large block, and the part it belongs to. */
  private record Member(long part, int row) {}

  private void blocks(long[] entries, int from, int to, BlockingRule rule, Pairs out) {
    int start = from;
    while (start < to) {
      int end = start + 1;
      while (end < to && entries[end] >>> 32 == entries[start] >>> 32) {
        end++;
      }
      if (end - start > 1) {
        block(rows(entries, start, end), rule, out);
      }
      start = end;
    }
  }

  /** For each block of each row 32 bits of the block's hash and the row, sorted. */
  private long[] entries(BlockingRule rule, boolean firms) {
    var entries = new LongColumn();
    for (int row = 0; row < index.size(); row++) {
      if (index.isFirm(row) == firms) {
        int current = row;
        rule.blocks(row, (block, part) -> entries.add(block << 32 | current));
      }
    }
    long[] sorted = entries.toArray();
    Arrays.parallelSort(sorted);
    return sorted;
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

  private void block(int[] rows, BlockingRule rule, Pairs out) {
    if (rows.length <= SMALL) {
      all(rows, 0, rows.length, out);
      return;
    }
    Member[] members = members(rows, rule);
    Arrays.sort(members, Comparator.comparingLong(Member::part));
    int start = 0;
    while (start < members.length) {
      int end = start + 1;
      while (end < members.length && members[end].part() == members[start].part()) {
        end++;
      }
      if (end - start <= SMALL) {
        all(rowsOf(members, start, end), 0, end - start, out);
      } else {
        windows(rowsOf(members, start, end), out);
      }
      start = end;
    }
    windows(rows, out);
  }

  /**
   * The rows of a block with the parts they belong to: the rule's first block for each is enough.
   */
  private static Member[] members(int[] rows, BlockingRule rule) {
    Member[] members = new Member[rows.length];
    for (int i = 0; i < rows.length; i++) {
      int row = rows[i];
      int at = i;
      rule.blocks(row, (block, part) -> members[at] = new Member(part, row));
    }
    return members;
  }

  private static int[] rowsOf(Member[] members, int start, int end) {
    int[] rows = new int[end - start];
    for (int i = start; i < end; i++) {
      rows[i - start] = members[i].row();
    }
    return rows;
  }

  private static void all(int[] rows, int start, int end, Pairs out) {
    for (int i = start; i < end; i++) {
      for (int j = i + 1; j < end; j++) {
        out.pair(rows[i], rows[j]);
      }
    }
  }

  private void windows(int[] rows, Pairs out) {
    window(byName().sorted(rows), out);
    window(byPlace().sorted(rows), out);
  }

  private static void window(int[] rows, Pairs out) {
    for (int i = 0; i < rows.length; i++) {
      int end = Math.min(rows.length, i + 1 + WINDOW);
      for (int j = i + 1; j < end; j++) {
        out.pair(rows[i], rows[j]);
      }
    }
  }

  /** Found when the first block turns out to be large; whoever comes second waits. */
  private synchronized Order byName() {
    Order found = byName;
    if (found == null) {
      found = new Order(index, this::name);
      byName = found;
    }
    return found;
  }

  private synchronized Order byPlace() {
    Order found = byPlace;
    if (found == null) {
      found = new Order(index, this::place);
      byPlace = found;
    }
    return found;
  }

  private String name(int row) {
    return index.isFirm(row)
        ? index.firmName(row)
        : index.families.text(index.family.get(row))
            + " "
            + index.givens.text(index.given.get(row))
            + " "
            + firstMail(row);
  }

  private String place(int row) {
    return index.firms.text(index.firm.get(row))
        + "|"
        + index.cities.text(index.city.get(row))
        + "|"
        + index.streets.text(index.street.get(row))
        + "|"
        + firstMail(row);
  }

  private String firstMail(int row) {
    int[] mails = index.mail.get(row);
    return mails.length == 0 ? "" : index.mails.text(mails[0]);
  }
}
