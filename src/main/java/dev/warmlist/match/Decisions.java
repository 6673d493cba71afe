package dev.warmlist.match;

import dev.warmlist.ExitStatus;
import dev.warmlist.UserError;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What people know of rows: these two are the same, these two are not, the rows of this list are
 * all different. It wins over every weight; a decision about two rows of a list wins over what is
 * known of the list.
 *
 * <p><b>Errors</b>
 *
 * <ul>
 *   <li>A pair is decided both ways, or decided different although a chain of others makes it the
 *       same: {@link UserError} with {@link ExitStatus#BAD_LIST}, naming all of them.
 *   <li>A text is not a pair's id: the same.
 * </ul>
 */
public final class Decisions {
  /** Nothing was decided. */
  public static final Decisions NONE = of(List.of());

  /** Two rows by their fingerprints, the smaller one first. */
  record Pair(long a, long b) {
    static Pair of(long a, long b) {
      return new Pair(Math.min(a, b), Math.max(a, b));
    }
  }

  private final Map<Pair, Decision> same = new LinkedHashMap<>();
  private final Map<Pair, Decision> different = new LinkedHashMap<>();
  private final Set<Long> mentioned = new HashSet<>();
  private final Set<Integer> trusted;

  private Decisions(Map<Decision, Pair> pairs, Set<Integer> trusted) {
    this.trusted = Set.copyOf(trusted);
    pairs.forEach(
        (decision, pair) -> {
          (decision.same() ? same : different).putIfAbsent(pair, decision);
          mentioned.add(pair.a());
          mentioned.add(pair.b());
        });
    Contradictions.refuse(same, different);
  }

  /** Takes decisions that don't contradict one another; the same one may come twice. */
  public static Decisions of(Collection<Decision> decisions) {
    var pairs = new LinkedHashMap<Decision, Pair>();
    for (Decision decision : decisions) {
      if (decision.pair().a() < 0) {
        throw UserError.badList(
            decision.place(),
            "\"" + decision.pairId() + "\" is not a pair's id",
            "Copy it from the column pair_id of review.csv or merges.csv.");
      }
      pairs.put(decision, decision.pair());
    }
    return new Decisions(pairs, Set.of());
  }

  /** Decisions about rows that are called otherwise by now. */
  Decisions about(Map<Decision, Pair> pairs) {
    return new Decisions(pairs, trusted);
  }

  /**
   * The same, and the rows of these lists are known to be different people.
   *
   * @param lists the lists' positions, from 0
   */
  public Decisions trusting(Set<Integer> lists) {
    return new Decisions(all(), lists);
  }

  /** All decisions and the pairs that they speak of. */
  Map<Decision, Pair> all() {
    var all = new LinkedHashMap<Decision, Pair>();
    same.forEach((pair, decision) -> all.put(decision, pair));
    different.forEach((pair, decision) -> all.put(decision, pair));
    return all;
  }

  /** Whether the rows of a list are known to be different people. */
  boolean trusts(int list) {
    return !trusted.isEmpty() && trusted.contains(list);
  }

  /** Whether two rows, by their fingerprints, were decided to be different. */
  boolean different(long a, long b) {
    return !different.isEmpty() && different.containsKey(Pair.of(a, b));
  }

  /** Whether two rows, by their fingerprints, were decided to be the same. */
  boolean same(long a, long b) {
    return !same.isEmpty() && same.containsKey(Pair.of(a, b));
  }

  /** The pairs that were decided to be the same, in the order in which that was said. */
  Set<Pair> same() {
    return same.keySet();
  }

  /** Whether a row, by its fingerprint, stands in a decision. */
  boolean mentions(long fingerprint) {
    return mentioned.contains(fingerprint);
  }
}
