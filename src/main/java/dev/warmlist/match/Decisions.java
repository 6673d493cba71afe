package dev.warmlist.match;

import dev.warmlist.ExitStatus;
import dev.warmlist.UserError;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What people decided about pairs: these two are the same, these two are not. It wins over every
 * weight.
 *
 * <p><b>Errors</b>
 *
 * <ul>
 *   <li>A pair is decided both ways, or decided different although a chain of others makes it the
 *       same: {@link UserError} with {@link ExitStatus#BAD_LIST}, naming the pair.
 *   <li>A text is not a pair's id: the same.
 * </ul>
 */
public final class Decisions {
  /** Nothing was decided. */
  public static final Decisions NONE = builder().build();

  /** Two rows by their fingerprints, the smaller one first. */
  record Pair(long a, long b) {
    static Pair of(long a, long b) {
      return new Pair(Math.min(a, b), Math.max(a, b));
    }
  }

  private final Set<Pair> same;
  private final Set<Pair> different;
  private final Set<Long> mentioned;

  private Decisions(Set<Pair> same, Set<Pair> different) {
    this.same = Set.copyOf(same);
    this.different = Set.copyOf(different);
    Set<Long> all = new HashSet<>();
    same.forEach(pair -> addBoth(pair, all));
    different.forEach(pair -> addBoth(pair, all));
    this.mentioned = Set.copyOf(all);
  }

  /** Starts without a decision. */
  public static Builder builder() {
    return new Builder();
  }

  /** Whether two rows, by their fingerprints, were decided to be different. */
  boolean different(long a, long b) {
    return !different.isEmpty() && different.contains(Pair.of(a, b));
  }

  /** Whether two rows, by their fingerprints, were decided to be the same. */
  boolean same(long a, long b) {
    return !same.isEmpty() && same.contains(Pair.of(a, b));
  }

  /** The pairs that were decided to be the same, in no order. */
  Set<Pair> same() {
    return same;
  }

  /** Whether a row, by its fingerprint, stands in a decision. */
  boolean mentions(long fingerprint) {
    return mentioned.contains(fingerprint);
  }

  private static void addBoth(Pair pair, Set<Long> all) {
    all.add(pair.a());
    all.add(pair.b());
  }

  /** Collects decisions. */
  public static final class Builder {
    private final Map<Pair, String> same = new LinkedHashMap<>();
    private final Map<Pair, String> different = new LinkedHashMap<>();

    private Builder() {}

    /** The two rows of a {@link PairIds pair id} are one prospect. */
    public Builder same(String pairId) {
      same.put(pair(pairId), pairId);
      return this;
    }

    /** The two rows of a {@link PairIds pair id} are two prospects. */
    public Builder different(String pairId) {
      different.put(pair(pairId), pairId);
      return this;
    }

    /** The decisions, when none contradicts another. */
    public Decisions build() {
      Map<Long, Long> parents = new HashMap<>();
      same.keySet().forEach(pair -> parents.put(root(parents, pair.a()), root(parents, pair.b())));
      different.forEach(
          (pair, id) -> {
            // A row that says the same as another may still be decided to be another person's.
            if (same.containsKey(pair)) {
              throw contradiction(id, "is decided both same and different", "Keep one of the two.");
            }
            if (pair.a() != pair.b() && root(parents, pair.a()) == root(parents, pair.b())) {
              throw contradiction(
                  id,
                  "is decided different, but other decisions make both the same",
                  "Take back this decision, or one of those that lead from one to the other.");
            }
          });
      return new Decisions(same.keySet(), different.keySet());
    }

    private static Pair pair(String id) {
      long a = PairIds.first(id);
      long b = PairIds.second(id);
      if (a < 0 || b < 0) {
        throw contradiction(id, "is not a pair's id", "Copy it from the column pair_id.");
      }
      return Pair.of(a, b);
    }

    private static long root(Map<Long, Long> parents, long row) {
      long root = row;
      for (long up = parents.getOrDefault(root, root); up != root; ) {
        root = up;
        up = parents.getOrDefault(root, root);
      }
      return root;
    }

    private static UserError contradiction(String id, String problem, String remedy) {
      return UserError.of(
          ExitStatus.BAD_LIST, "the decision about pair \"" + id + "\" " + problem, remedy);
    }
  }
}
