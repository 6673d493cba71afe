package dev.warmlist.export;

import java.util.List;

/**
 * Whether probabilities mean what they say: of the pairs to which the model gives 0.9, nine in ten
 * should be true.
 *
 * @param bins the compared pairs by their probability, the least likely first
 */
public record Calibration(List<Bin> bins) {

  /**
   * Pairs of about the same probability.
   *
   * @param from the least probability, inclusive
   * @param to the greatest, exclusive; 1 is inclusive
   * @param weighed the pairs
   */
  public record Bin(double from, double to, Weighed weighed) {}

  /** Keeps a copy. */
  public Calibration {
    bins = List.copyOf(bins);
  }

  /** How many pairs there are. */
  public long pairs() {
    return bins.stream().mapToLong(bin -> bin.weighed().pairs()).sum();
  }

  /**
   * The expected calibration error, 0 to 1: how far prediction and observation are apart, averaged
   * over pairs (Naeini, Cooper and Hauskrecht, 2015); 0 without a pair.
   */
  public double error() {
    double sum = 0;
    for (Bin bin : bins) {
      Weighed w = bin.weighed();
      sum += w.pairs() * Math.abs(w.predicted() - w.observed());
    }
    return sum / Math.max(1, pairs());
  }
}
