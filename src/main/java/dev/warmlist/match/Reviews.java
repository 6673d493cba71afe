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
 * first by which most rows are expected to come to their right place.
 *
 * <p>Rows that aren't merged stand apart, which is wrong as likely as they are one; an answer puts
 * the rows of the smaller cluster right. Where a row stands with others that can't be one with the
 * pair's other row, it belongs to the one or to the other, and what counts is how much it belongs
 * more to where it stands.
 */
final class Reviews {
  private static final int FOR_EACH_CLUSTER = 10;

  /** A row that belongs elsewhere with less than this stands where it belongs. */
  private static final double CLEAR = 1 - MatchSettings.DEFAULT.precision();

  private final Clusters clusters;

  /** For rows of pairs that exclude what holds them: the weight by which they are held. */
  private final Map<Integer, Double> held = new HashMap<>();

  private final Set<Candidate> excluded = new HashSet<>();
  private final List<Candidate> leftOut = new ArrayList<>();

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
        if (clusters.conflict(a, b)) {
          excluded.add(c);
          held.put(c.a(), Double.NEGATIVE_INFINITY);
          held.put(c.b(), Double.NEGATIVE_INFINITY);
        }
      }
    }
    hold(candidates);
    apart.removeIf(c -> excluded.contains(c) && probability(c) < CLEAR);
    // Sorting is stable: equal gains stay heaviest first.
    apart.sort(Comparator.comparingDouble(this::gain).reversed());
    return capped(apart);
  }

  /** Pairs that would have been chosen, had their clusters not stood in enough others. */
  List<Candidate> leftOut() {
    return leftOut;
  }

  private void hold(List<Candidate> candidates) {
    for (Candidate c : candidates) {
      boolean asked = held.containsKey(c.a()) || held.containsKey(c.b());
      if (asked && clusters.root(c.a()) == clusters.root(c.b())) {
        held.computeIfPresent(c.a(), (row, weight) -> Math.max(weight, c.weight()));
        held.computeIfPresent(c.b(), (row, weight) -> Math.max(weight, c.weight()));
      }
    }
  }

  /** How many rows an answer is expected to bring to their right place. */
  private double gain(Candidate c) {
    return probability(c) * Math.min(clusters.size(c.a()), clusters.size(c.b()));
  }

  private double probability(Candidate c) {
    double alone = Bits.probability(c.weight());
    if (!excluded.contains(c)) {
      return alone;
    }
    double held = Math.max(heldBy(c.a()), heldBy(c.b()));
    return Math.min(alone, Bits.probability(c.weight() - held));
  }

  private double heldBy(int row) {
    return held.getOrDefault(row, Double.NEGATIVE_INFINITY);
  }

  private List<Candidate> capped(List<Candidate> pairs) {
    Map<Integer, Integer> uses = new HashMap<>();
    List<Candidate> chosen = new ArrayList<>();
    for (Candidate c : pairs) {
      int a = clusters.root(c.a());
      int b = clusters.root(c.b());
      int most = Math.max(uses.getOrDefault(a, 0), uses.getOrDefault(b, 0));
      if (most >= FOR_EACH_CLUSTER) {
        leftOut.add(c);
        continue;
      }
      uses.merge(a, 1, Integer::sum);
      uses.merge(b, 1, Integer::sum);
      chosen.add(c);
    }
    return chosen;
  }
}
