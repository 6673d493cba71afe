package dev.warmlist.match;

import dev.warmlist.prospect.Kind;
import java.util.function.Function;

/**
 * Learns a model from a list without labels, by expectation maximisation (Dempster, Laird and Rubin
 * 1977; for record linkage Winkler 1988): each pair counts as one prospect as much as the model
 * believes it; from these counts the next model is made. u stays, so that what colleagues have in
 * common isn't learned as what duplicates have.
 */
@SuppressWarnings("EnumOrdinal") // Tables of one run: no ordinal is ever written.
final class Learner {
  private static final int ROUNDS = 12;

  /** A row with no duplicate at all, and one with very many, are both unusual. */
  private static final double FEWEST = 0.1;

  private static final double MOST = 4;

  /** Pairs that are rather one than not, but not surely, teach nothing. */
  private static final double SURE = 0.9;

  private final MatchIndex index;
  private final Function<Model, Scorer> scorers;

  Learner(MatchIndex index, Function<Model, Scorer> scorers) {
    this.index = index;
    this.scorers = scorers;
  }

  /**
   * The model of a list.
   *
   * @param pairs candidate pairs, as two ordinals in one number
   * @param share how many candidate pairs each of them stands for
   */
  Model learn(long[] pairs, double share) {
    Model model = Model.shipped();
    for (int round = 0; round < ROUNDS; round++) {
      model = next(model, pairs, share);
    }
    return model.rounded();
  }

  private Model next(Model model, long[] pairs, double share) {
    Scorer scorer = scorers.apply(model);
    var evidence = new Evidence(false);
    double[][] counts = new double[Kind.values().length][Level.values().length];
    double[] found = new double[counts.length];
    for (long pair : pairs) {
      int a = (int) (pair >>> 32);
      int b = (int) pair;
      scorer.score(a, b, evidence);
      double believed = Bits.probability(evidence.bits());
      if (!evidence.vetoed() && believed >= SURE) {
        double probability = believed * share;
        int kind = (index.isFirm(a) ? Kind.COMPANY : Kind.PERSON).ordinal();
        evidence.count(probability, counts[kind]);
        found[kind] += probability;
      }
    }
    return model.learned(counts, duplicates(found));
  }

  private double[] duplicates(double[] found) {
    int[] rows = new int[found.length];
    for (int row = 0; row < index.size(); row++) {
      rows[(index.isFirm(row) ? Kind.COMPANY : Kind.PERSON).ordinal()]++;
    }
    double[] duplicates = new double[found.length];
    for (int kind = 0; kind < found.length; kind++) {
      // A short list is expected to be as others are.
      double doubt = 20 + 0.1 * rows[kind];
      double each = (2 * found[kind] + doubt) / (rows[kind] + doubt);
      duplicates[kind] = Math.max(FEWEST, Math.min(MOST, each));
    }
    return duplicates;
  }
}
