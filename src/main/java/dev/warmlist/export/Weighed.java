package dev.warmlist.export;

/**
 * Pairs that have a probability and a known answer.
 *
 * @param pairs how many
 * @param expected the sum of their probabilities: how many should be true
 * @param hits how many are true
 */
public record Weighed(long pairs, double expected, long hits) {
  /** The 97.5th percentile of the normal distribution. */
  private static final double Z = 1.959964;

  /** The mean probability, 0 to 1; 1 without a pair. */
  public double predicted() {
    return pairs == 0 ? 1 : expected / pairs;
  }

  /** The share that is true, 0 to 1; 1 without a pair. */
  public double observed() {
    return pairs == 0 ? 1 : (double) hits / pairs;
  }

  /** The lower end of the 95 % interval of the observed share (Wilson, 1927). */
  public double low() {
    return pairs == 0 ? 0 : Math.max(0, middle() - spread());
  }

  /** The upper end of the 95 % interval of the observed share. */
  public double high() {
    return pairs == 0 ? 1 : Math.min(1, middle() + spread());
  }

  private double middle() {
    return (observed() + Z * Z / (2 * pairs)) / (1 + Z * Z / pairs);
  }

  private double spread() {
    double p = observed();
    double variance = p * (1 - p) / pairs + Z * Z / (4.0 * pairs * pairs);
    return Z * Math.sqrt(variance) / (1 + Z * Z / pairs);
  }
}
