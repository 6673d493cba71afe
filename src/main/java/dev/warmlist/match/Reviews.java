package dev.warmlist.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses the pairs that a person should look at: of each two clusters the likeliest pair, those
 * first where the answer is likely to change most rows.
 */
final class Reviews {
  private static final int FOR_EACH_CLUSTER = 10;

  private final Clusters clusters;

  Reviews(Clusters clusters) {
    this.clusters = clusters;
  }

  /**
   * The chosen pairs, best gain first.
   *
   * @param candidates all pairs from the line of review on, heaviest first
   */
  List<Candidate> choose(List<Candidate> candidates) {
    List<Candidate> apart = new ArrayList<>();
    Set<Long> seen = new HashSet<>();
    for (Candidate c : candidates) {
      int a = clusters.root(c.a());
      int b = clusters.root(c.b());
      if (a != b && seen.add((long) Math.min(a, b) << 32 | Math.max(a, b))) {
        apart.add(c);
      }
    }
    // Sorting is stable: equal gains stay heaviest first.
    apart.sort(Comparator.comparingDouble(this::gain).reversed());
    return capped(apart);
  }

  /** How many pairs of rows a look is expected to join. */
  private double gain(Candidate c) {
    return Bits.probability(c.weight()) * clusters.size(c.a()) * clusters.size(c.b());
  }

  private List<Candidate> capped(List<Candidate> pairs) {
    Map<Integer, Integer> uses = new HashMap<>();
    List<Candidate> chosen = new ArrayList<>();
    for (Candidate c : pairs) {
      int ofA = uses.merge(clusters.root(c.a()), 1, Integer::sum);
      int ofB = uses.merge(clusters.root(c.b()), 1, Integer::sum);
      if (Math.min(ofA, ofB) <= FOR_EACH_CLUSTER) {
        chosen.add(c);
      }
    }
    return chosen;
  }
}
