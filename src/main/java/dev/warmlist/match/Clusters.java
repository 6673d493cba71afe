package dev.warmlist.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rows that grow together, pair by pair. Two clusters stay apart when a row of one can't be what a
 * row of the other is, so that a chain of likely pairs never joins two people.
 */
final class Clusters {
  /** How many different names of a cluster are looked at; more are a chain of firms. */
  private static final int VARIANTS = 40;

  private final MatchIndex index;
  private final Scorer scorer;
  private final Decisions decisions;
  private final int[] parents;
  private final int[] sizes;

  /** For the root of each cluster of two and more: one row for each way in which it is named. */
  private final Map<Integer, List<Integer>> variants = new HashMap<>();

  /**
   * For roots of clusters: the trusted lists that they have a row of, and as {@code -1 - list}
   * those that they have a row of that could be any of several.
   */
  private final Map<Integer, Set<Integer>> trusted = new HashMap<>();

  Clusters(MatchIndex index, Scorer scorer, Decisions decisions) {
    this.index = index;
    this.scorer = scorer;
    this.decisions = decisions;
    this.parents = new int[index.size()];
    this.sizes = new int[index.size()];
    for (int row = 0; row < parents.length; row++) {
      parents[row] = row;
      sizes[row] = 1;
    }
  }

  /** The smallest ordinal of a row's cluster. */
  int root(int row) {
    int root = row;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }

  /** How many rows a row's cluster has. */
  int size(int row) {
    return sizes[root(row)];
  }

  /** Joins two clusters unless they are one already; says whether it did. */
  boolean join(int a, int b) {
    int rootA = root(a);
    int rootB = root(b);
    if (rootA == rootB) {
      return false;
    }
    int into = Math.min(rootA, rootB);
    int from = Math.max(rootA, rootB);
    Set<Integer> lists = new HashSet<>(trusted(into));
    lists.addAll(trusted(from));
    trusted.remove(from);
    if (!lists.isEmpty()) {
      trusted.put(into, lists);
    }
    List<Integer> both = merged(variants(into), variants(from));
    variants.remove(from);
    variants.put(into, both);
    parents[from] = into;
    sizes[into] += sizes[from];
    return true;
  }

  /** Whether two clusters hold rows that can't be one prospect. */
  boolean conflict(int a, int b) {
    return forbidden(a, b) || contradict(root(a), root(b));
  }

  /** Whether people know that two clusters hold rows of different prospects. */
  boolean forbidden(int a, int b) {
    if (exclude(trusted(root(a)), trusted(root(b)))) {
      return true;
    }
    for (int x : variants(root(a))) {
      for (int y : variants(root(b))) {
        if (decisions.different(index.fingerprint.get(x), index.fingerprint.get(y))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean exclude(Set<Integer> a, Set<Integer> b) {
    return a.stream().anyMatch(list -> b.contains(-1 - list) || (list >= 0 && b.contains(list)));
  }

  /** Keeps a row that stands alone yet from all rows of a trusted list. */
  void leaveOpen(int row, int list) {
    Set<Integer> lists = new HashSet<>(trusted(row));
    lists.add(-1 - list);
    trusted.put(row, lists);
  }

  private boolean contradict(int rootA, int rootB) {
    for (int x : variants(rootA)) {
      for (int y : variants(rootB)) {
        if (!same(x, y)
            && scorer.conflict(x, y)
            && !vouched(x, y, rootB)
            && !vouched(y, x, rootA)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether people, or a number that outweighs a name, said that a row is the same as one of its
   * cluster that another row may be, or is named like: then the row's own name doesn't count.
   */
  private boolean vouched(int other, int row, int root) {
    boolean decided = decisions.mentions(index.fingerprint.get(row));
    boolean numbered = index.identifier.has(row);
    return (decided || numbered)
        && variants(root).stream()
            .filter(v -> v != row && (same(v, row) || scorer.isMistaken(row, v, other)))
            .anyMatch(v -> !scorer.conflict(other, v));
  }

  private boolean same(int x, int y) {
    return decisions.same(index.fingerprint.get(x), index.fingerprint.get(y));
  }

  private Set<Integer> trusted(int root) {
    int list = index.list.get(root);
    Set<Integer> alone = decisions.trusts(list) ? Set.of(list) : Set.of();
    return trusted.getOrDefault(root, alone);
  }

  /** The root of each row. */
  int[] toArray() {
    int[] roots = new int[parents.length];
    for (int row = 0; row < roots.length; row++) {
      roots[row] = root(row);
    }
    return roots;
  }

  private List<Integer> variants(int root) {
    return variants.getOrDefault(root, List.of(root));
  }

  private List<Integer> merged(List<Integer> first, List<Integer> second) {
    List<Integer> both = new ArrayList<>(first);
    Set<Variant> seen = new HashSet<>();
    first.forEach(row -> seen.add(variant(row)));
    for (int row : second) {
      boolean decided = decisions.mentions(index.fingerprint.get(row));
      if ((seen.add(variant(row)) && both.size() < VARIANTS) || decided) {
        both.add(row);
      }
    }
    return both;
  }

  /** How a row is named. */
  private record Variant(
      int given, int middle, int nickname, int family, int generation, int firm, int mail) {}

  private Variant variant(int row) {
    boolean firm = index.isFirm(row);
    return new Variant(
        index.given.get(row),
        index.middle.get(row),
        index.nickname.get(row),
        index.family.get(row),
        index.generation.get(row),
        firm ? index.firm.get(row) + 31 * index.whole.get(row) : 0,
        Arrays.stream(index.mail.get(row)).min().orElse(0));
  }
}
