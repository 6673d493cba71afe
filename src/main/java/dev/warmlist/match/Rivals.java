package dev.warmlist.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rows that may be one row of a trusted list or another one of it, which are different people. One
 * of the two must be wrong, so that the likelier one has its probability beside the other: after
 * Bayes {@code 1 / (1 + 2^-d)} when it is {@code d} bits ahead. Where that isn't enough to merge,
 * the row is merged with neither.
 */
final class Rivals {
  /** A row's ordinal and the position of a list whose rows it can't be told from one another. */
  private final Set<Long> open = new HashSet<>();

  /**
   * Looks for rivals.
   *
   * @param candidates heaviest first
   * @param ahead how many bits the likelier one must be ahead
   */
  Rivals(List<Candidate> candidates, MatchIndex index, Decisions decisions, double ahead) {
    Map<Long, Candidate> best = new HashMap<>();
    for (Candidate c : candidates) {
      look(c, c.a(), c.b(), index, decisions, best, ahead);
      look(c, c.b(), c.a(), index, decisions, best, ahead);
    }
  }

  private void look(
      Candidate c,
      int row,
      int other,
      MatchIndex index,
      Decisions decisions,
      Map<Long, Candidate> best,
      double ahead) {
    int list = index.list.get(other);
    if (!decisions.trusts(list) || index.list.get(row) == list) {
      return;
    }
    Candidate first = best.putIfAbsent(key(row, list), c);
    if (first != null && first.weight() - c.weight() < ahead) {
      int rival = first.a() == row ? first.b() : first.a();
      boolean one = decisions.same(index.fingerprint.get(rival), index.fingerprint.get(other));
      if (rival != other && !one) {
        open.add(key(row, list));
      }
    }
  }

  /** Keeps these rows from all rows of those lists, also from those that others lead to. */
  void keepApart(Clusters clusters) {
    open.forEach(key -> clusters.leaveOpen((int) (key >>> 32), (int) (long) key));
  }

  private static long key(int row, int list) {
    return (long) row << 32 | list;
  }
}
