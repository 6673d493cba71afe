package dev.warmlist.export;

/**
 * How well found groups of rows agree with known ones.
 *
 * @param rows rows compared
 * @param truePairs pairs that are one in truth
 * @param foundPairs pairs that were found to be one
 * @param hits pairs that are both
 * @param bPrecision B-cubed precision, 0 to 1 (Bagga and Baldwin, 1998)
 * @param bRecall B-cubed recall, 0 to 1
 */
public record Agreement(
    int rows, long truePairs, long foundPairs, long hits, double bPrecision, double bRecall) {

  /** Pairwise precision, 0 to 1; 1 when nothing was found. */
  public double precision() {
    return foundPairs == 0 ? 1 : (double) hits / foundPairs;
  }

  /** Pairwise recall, 0 to 1; 1 when there is nothing to find. */
  public double recall() {
    return truePairs == 0 ? 1 : (double) hits / truePairs;
  }

  /** The harmonic mean of pairwise precision and recall. */
  public double f1() {
    return f1(precision(), recall());
  }

  /** The harmonic mean of B-cubed precision and recall. */
  public double bF1() {
    return f1(bPrecision, bRecall);
  }

  /** Pairs that were found to be one, wrongly. */
  public long wrong() {
    return foundPairs - hits;
  }

  /** Pairs that are one in truth and weren't found. */
  public long missed() {
    return truePairs - hits;
  }

  private static double f1(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
