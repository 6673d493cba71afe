package dev.warmlist.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Rows that may be one of two others which can't be one themselves: J. Muir beside Jim and Jane, a
 * row without a birth date beside father and son, or a row beside two of a trusted list. One of the
 * two must be wrong, so that the likelier one has its probability beside the other: after Bayes
 * {@code 1 / (1 + 2^-d)} when it is {@code d} bits ahead. Where that isn't enough to merge, the row
 * is merged with neither by what it says itself; where it stands may still follow from a third.
 */
final class Rivals {
  /** So many differently named partners of a row are looked at, the likeliest first. */
  private static final int PARTNERS = 8;

  private final MatchIndex index;
  private final Scorer scorer;
  private final Decisions decisions;
  private final List<Candidate> candidates;

  /** Positions of candidates that lead a row to one of two rivals. */
  private final BitSet uncertain = new BitSet();

  /** A row's ordinal and the position of a list whose rows it can't be told from one another. */
  private final Set<Long> open = new HashSet<>();

  /**
   * Rivals that are yet to be found.
   *
   * @param candidates heaviest first
   */
  Rivals(List<Candidate> candidates, MatchIndex index, Scorer scorer, Decisions decisions) {
    this.index = index;
    this.scorer = scorer;
    this.decisions = decisions;
    this.candidates = candidates;
  }

  /**
   * Looks at each row's partners.
   *
   * @param ahead how many bits the likelier one must be ahead
   * @param known the same where two are known to be others because people trust their list
   */
  void find(double ahead, double known) {
    int[] starts = new int[index.size() + 1];
    for (Candidate c : candidates) {
      starts[c.a() + 1]++;
      starts[c.b() + 1]++;
    }
    for (int row = 0; row < index.size(); row++) {
      starts[row + 1] += starts[row];
    }
    int[] next = starts.clone();
    int[] places = new int[2 * candidates.size()];
    for (int i = 0; i < candidates.size(); i++) {
      places[next[candidates.get(i).a()]++] = i;
      places[next[candidates.get(i).b()]++] = i;
    }
    for (int row = 0; row < index.size(); row++) {
      if (starts[row + 1] - starts[row] > 1) {
        look(row, places, starts[row], starts[row + 1], ahead, known);
      }
    }
  }

  /** Whether a candidate, by its position, leads a row to one of two rivals. */
  boolean isUncertain(int candidate) {
    return uncertain.get(candidate);
  }

  /** Keeps rows from all rows of trusted lists, also from those that others lead to. */
  void keepApart(Clusters clusters) {
    open.forEach(key -> clusters.leaveOpen((int) (key >>> 32), (int) (long) key));
  }

  private void look(int row, int[] places, int start, int end, double ahead, double known) {
    List<Integer> named = new ArrayList<>();
    for (int i = start; i < end; i++) {
      int at = places[i];
      trusted(row, at, named, known);
      for (int place : named) {
        if (lead(place, at) < ahead && exclude(row, place, at)) {
          uncertain.set(place);
          uncertain.set(at);
        }
      }
      if (named.size() < PARTNERS && isNamedAnew(row, at, named)) {
        named.add(at);
      }
    }
  }

  /** Compares a partner of a trusted list with the likeliest one of that list. */
  private void trusted(int row, int at, List<Integer> named, double known) {
    int partner = partner(row, at);
    int list = index.list.get(partner);
    if (!decisions.trusts(list) || index.list.get(row) == list) {
      return;
    }
    named.stream()
        .filter(place -> index.list.get(partner(row, place)) == list)
        .findFirst()
        .filter(place -> lead(place, at) < known && !same(partner(row, place), partner))
        .ifPresent(place -> open.add((long) row << 32 | list));
  }

  private double lead(int place, int at) {
    return candidates.get(place).weight() - candidates.get(at).weight();
  }

  /** Whether two partners of a row can't be one, by what they say. */
  private boolean exclude(int row, int place, int at) {
    int x = partner(row, place);
    int y = partner(row, at);
    int list = index.list.get(y);
    boolean trusted = decisions.trusts(list) && index.list.get(x) == list;
    return !trusted && !same(x, y) && scorer.conflict(x, y) && !scorer.sharesIdentifier(x, y);
  }

  private boolean same(int x, int y) {
    return decisions.same(index.fingerprint.get(x), index.fingerprint.get(y));
  }

  private boolean isNamedAnew(int row, int at, List<Integer> named) {
    int partner = partner(row, at);
    return decisions.trusts(index.list.get(partner))
        || named.stream().noneMatch(place -> sameName(partner(row, place), partner));
  }

  private boolean sameName(int a, int b) {
    return index.given.get(a) == index.given.get(b)
        && index.middle.get(a) == index.middle.get(b)
        && index.family.get(a) == index.family.get(b)
        && index.generation.get(a) == index.generation.get(b)
        && index.birthDay.get(a) == index.birthDay.get(b)
        && index.whole.get(a) == index.whole.get(b);
  }

  private int partner(int row, int place) {
    Candidate c = candidates.get(place);
    return c.a() == row ? c.b() : c.a();
  }
}
