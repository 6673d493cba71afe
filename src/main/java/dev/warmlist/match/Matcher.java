package dev.warmlist.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the rows that are one prospect: candidates from blocking rules, weights after Fellegi and
 * Sunter, clusters grown from the strongest pair down. The order of rows has no influence.
 */
public final class Matcher {
  private final MatchSettings settings;
  private final double keptBits;

  /** A matcher that draws the given lines; pairs below the line of review are forgotten. */
  public Matcher(MatchSettings settings) {
    this.settings = settings;
    this.keptBits = Bits.ofProbability(settings.reviewAt());
  }

  /**
   * Matches all rows of an index.
   *
   * @param index the rows
   * @param decisions what people decided about pairs; pairs that aren't in these rows don't matter
   */
  public Matching match(MatchIndex index, Decisions decisions) {
    return score(index, decisions).match(settings);
  }

  /**
   * Weighs the pairs of all rows, and merges none yet.
   *
   * @param index the rows
   * @param decisions what people decided about pairs; pairs that aren't in these rows don't matter
   */
  public Scored score(MatchIndex index, Decisions decisions) {
    var scorer = new Scorer(index, new NameComparer(index));
    List<Candidate> candidates = candidates(index, scorer, decisions);
    return new Scored(index, scorer, decisions, candidates, settings.reviewAt());
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
              if (evidence.bits() >= keptBits
                  && !evidence.vetoed()
                  && mayBeSame(a, b, index, decisions)) {
                kept.add((long) Math.min(a, b) << 32 | Math.max(a, b));
              }
            });
    return Arrays.stream(kept.toArray()).sorted().distinct().toArray();
  }

  private static boolean mayBeSame(int a, int b, MatchIndex index, Decisions decisions) {
    long ofA = index.fingerprint.get(a);
    long ofB = index.fingerprint.get(b);
    boolean trusted = index.list.get(a) == index.list.get(b) && decisions.trusts(index.list.get(a));
    return !decisions.different(ofA, ofB) && (!trusted || decisions.same(ofA, ofB));
  }
}
