package dev.warmlist.match;

/** Match weights in bits, after Fellegi and Sunter (1969). */
final class Bits {
  private static final double LOG2 = Math.log(2);

  private Bits() {}

  /** The logarithm to base 2. */
  static double log2(double x) {
    return Math.log(x) / LOG2;
  }

  /**
   * The weight of a level.
   *
   * @param m how likely it is for two rows of one prospect
   * @param u how likely it is for two rows of different prospects
   */
  static double weight(double m, double u) {
    return log2(m / u);
  }

  /** The probability that a weight stands for; the prior must be in it. */
  static double probability(double weight) {
    return 1 / (1 + Math.pow(2, -weight));
  }

  /** The weight that a probability stands for. */
  static double ofProbability(double probability) {
    return log2(probability / (1 - probability));
  }
}
