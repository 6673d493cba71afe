package dev.warmlist.run;

import dev.warmlist.export.Truth;
import dev.warmlist.prospect.RowRef;
import dev.warmlist.prospect.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The truth, lined up with the rows that were read. Rows have their ordinals; rejected rows follow
 * them and stand alone in every clustering.
 */
final class Labels {
  private static final int NONE = -1;

  private final int[] entities;
  private final int matched;
  private final int labelled;

  /**
   * Labels of rows.
   *
   * @param entities for each row whom it speaks of, -1 where that isn't known
   * @param matched how many rows were matched; those after them were rejected
   */
  Labels(int[] entities, int matched) {
    this.entities = entities.clone();
    this.matched = matched;
    this.labelled = (int) Arrays.stream(entities).filter(entity -> entity != NONE).count();
  }

  /** Lines the truth up; an entry that no row or two rows fit, or a second entry, is an error. */
  static Labels of(Truth truth, Rows rows) {
    var places = new Places(rows);
    int[] entities = new int[rows.size() + rows.rejects().size()];
    Arrays.fill(entities, NONE);
    Map<String, Integer> codes = new HashMap<>();
    int[] next = {0};
    truth.forEach(
        entry -> {
          int row = places.find(truth, entry);
          if (entities[row] != NONE) {
            throw truth.error(
                entry.line(), "row", "a second line about this row", "Keep one of the two.");
          }
          entities[row] =
              entry.entity().isEmpty()
                  ? next[0]++
                  : codes.computeIfAbsent(entry.entity(), e -> next[0]++);
        });
    if (next[0] == 0) {
      throw truth.error(0, "", "holds no row", "Each row that is known needs a line.");
    }
    return new Labels(entities, rows.size());
  }

  /** The number of rows, rejected ones too. */
  int size() {
    return entities.length;
  }

  /** How many rows the truth speaks of. */
  int labelled() {
    return labelled;
  }

  /** Whether the truth speaks of a row. */
  boolean knows(int row) {
    return entities[row] != NONE;
  }

  /** Whom a row that is {@link #knows known} speaks of. */
  int entity(int row) {
    return entities[row];
  }

  /** Whether a row was rejected. */
  boolean isRejected(int row) {
    return row >= matched;
  }

  /** Clusters of the rows, with the rejected ones each in its own. */
  int[] withRejected(int[] clusters) {
    int[] all = Arrays.copyOf(clusters, entities.length);
    for (int row = matched; row < all.length; row++) {
      all[row] = row;
    }
    return all;
  }

  /** Finds rows by list and number. */
  private static final class Places {
    private final List<Source> lists;

    /** For each list the row with each number; 0 is no row, else one more than the row. */
    private final List<int[]> byNumber = new ArrayList<>();

    Places(Rows rows) {
      lists = rows.sources();
      lists.forEach(list -> byNumber.add(new int[64]));
      int row = 0;
      while (row < rows.size()) {
        put(rows.get(row).ref(), ++row);
      }
      for (Reject reject : rows.rejects()) {
        put(reject.ref(), ++row);
      }
    }

    private void put(RowRef ref, int oneMore) {
      int[] numbers = byNumber.get(ref.list());
      if (ref.row() >= numbers.length) {
        numbers = Arrays.copyOf(numbers, Math.max(ref.row() + 1, numbers.length * 2));
        byNumber.set(ref.list(), numbers);
      }
      numbers[ref.row()] = oneMore;
    }

    int find(Truth truth, Truth.Entry entry) {
      int list = list(truth, entry);
      int[] numbers = byNumber.get(list);
      boolean inside = entry.row() > 0 && entry.row() < numbers.length;
      if (!inside || numbers[entry.row()] == 0) {
        throw truth.error(
            entry.line(),
            "row",
            lists.get(list).label() + " has no row " + entry.row(),
            "Data records are counted from 1, the header not among them.");
      }
      return numbers[entry.row()] - 1;
    }

    private int list(Truth truth, Truth.Entry entry) {
      int found = -1;
      for (int list = 0; list < lists.size(); list++) {
        if (entry.means(lists.get(list).label())) {
          if (found >= 0) {
            throw truth.error(
                entry.line(),
                "list",
                "\"" + entry.list() + "\" may be any of several lists",
                "Name it with as much of its path as tells it apart.");
          }
          found = list;
        }
      }
      if (found < 0) {
        throw truth.error(
            entry.line(),
            "list",
            "no list is called \"" + entry.list() + "\"",
            "Name the same lists that the truth speaks of.");
      }
      return found;
    }
  }
}
