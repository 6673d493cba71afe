package dev.warmlist.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the rows that are one prospect: candidates from blocking rules, weights after Fellegi and
 * Sunter, clusters grown from the strongest pair down. The order of rows has no influence.
 */
public final class Matcher {
  private static final double DECIDED = 60;

  private final double mergeBits;
  private final double reviewBits;

  /** A matcher that draws the given lines. */
  public Matcher(MatchSettings settings) {
    this.mergeBits = Bits.ofProbability(Math.min(settings.mergeAt(), 1 - 1e-15));
    this.reviewBits = Bits.ofProbability(settings.reviewAt());
  }

  /**
   * Matches all rows of an index.
   *
   * @param index the rows
   * @param decisions what people decided about pairs; pairs that aren't in these rows don't matter
   */
  public Matching match(MatchIndex index, Decisions decisions) {
    var scorer = new Scorer(index, new NameComparer(index));
    List<Candidate> candidates = candidates(index, scorer, decisions);
    var clusters = new Clusters(index, scorer, decisions);
    List<Candidate> holding = decided(index, decisions, clusters);
    for (Candidate c : candidates) {
      if (c.weight() >= mergeBits && !clusters.conflict(c.a(), c.b())) {
        if (clusters.join(c.a(), c.b())) {
          holding.add(c);
        }
      }
    }
    holding.sort(Comparator.comparingInt(Candidate::a).thenComparingInt(Candidate::b));
    List<Candidate> open = new Reviews(clusters).choose(candidates);
    return new Matching(
        clusters.toArray(),
        links(holding, index, scorer, decisions),
        links(open, index, scorer, decisions));
  }

  /** All pairs from the line of review on, heaviest first; ties go by content. */
  private List<Candidate> candidates(MatchIndex index, Scorer scorer, Decisions decisions) {
    List<Candidate> candidates = new ArrayList<>();
    var evidence = new Evidence(false);
    for (long pair : pairs(index, scorer, decisions)) {
      int a = (int) (pair >>> 32);
      int b = (int) pair;
      scorer.score(a, b, evidence);
      long ofA = index.fingerprint.get(a);
      long ofB = index.fingerprint.get(b);
      candidates.add(new Candidate(a, b, evidence.bits(), Math.min(ofA, ofB), Math.max(ofA, ofB)));
    }
    candidates.sort(Candidate.HEAVIEST_FIRST);
    return candidates;
  }

  /** The pairs worth keeping, each once, as two ordinals in one number. */
  private long[] pairs(MatchIndex index, Scorer scorer, Decisions decisions) {
    var kept = new LongColumn();
    var evidence = new Evidence(false);
    new Blocker(index)
        .candidates(
            (a, b) -> {
              scorer.score(a, b, evidence);
              if (evidence.bits() >= reviewBits
                  && !evidence.vetoed()
                  && !decisions.different(index.fingerprint.get(a), index.fingerprint.get(b))) {
                kept.add((long) Math.min(a, b) << 32 | Math.max(a, b));
              }
            });
    return Arrays.stream(kept.toArray()).sorted().distinct().toArray();
  }

  /** Joins what was decided to be the same; all rows that say the same are meant. */
  private static List<Candidate> decided(MatchIndex index, Decisions decisions, Clusters clusters) {
    Map<Long, List<Integer>> rows = new HashMap<>();
    for (int row = 0; row < index.size(); row++) {
      long fingerprint = index.fingerprint.get(row);
      if (decisions.mentions(fingerprint)) {
        rows.computeIfAbsent(fingerprint, f -> new ArrayList<>()).add(row);
      }
    }
    List<Candidate> joined = new ArrayList<>();
    for (Decisions.Pair pair : decisions.same()) {
      List<Integer> all = new ArrayList<>(rows.getOrDefault(pair.a(), List.of()));
      List<Integer> others = rows.getOrDefault(pair.b(), List.of());
      if (!all.isEmpty() && !others.isEmpty()) {
        all.addAll(others);
        all.sort(null);
        joinAll(all, pair, clusters, joined);
      }
    }
    return joined;
  }

  private static void joinAll(
      List<Integer> rows, Decisions.Pair pair, Clusters clusters, List<Candidate> joined) {
    for (int row : rows) {
      if (clusters.join(rows.get(0), row)) {
        joined.add(new Candidate(rows.get(0), row, DECIDED, pair.a(), pair.b()));
      }
    }
  }

  private static List<Link> links(
      List<Candidate> pairs, MatchIndex index, Scorer scorer, Decisions decisions) {
    var evidence = new Evidence(true);
    List<Link> links = new ArrayList<>(pairs.size());
    for (Candidate c : pairs) {
      scorer.score(c.a(), c.b(), evidence);
      if (decisions.same(index.fingerprint.get(c.a()), index.fingerprint.get(c.b()))) {
        evidence.add("decision", "", "", "same", DECIDED);
      }
      double weight = evidence.bits();
      links.add(new Link(c.a(), c.b(), weight, Bits.probability(weight), evidence.parts()));
    }
    return links;
  }
}
