package dev.warmlist.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well found groups agree with known ones.
 *
 * @param rows rows compared
 * @param truePairs pairs that are one in truth
 * @param foundPairs pairs that were found to be one
 * @param hits pairs that are both
 * @param bPrecision B-cubed precision, 0 to 1 (Bagga and Baldwin, 1998)
 * @param bRecall B-cubed recall, 0 to 1
 */
public record Evaluation(
    int rows, long truePairs, long foundPairs, long hits, double bPrecision, double bRecall) {

  /** Compares two groupings of the same rows, each given as a group for each row. */
  static Evaluation of(List<String> truth, List<String> found) {
    Map<String, Integer> byTruth = new HashMap<>();
    Map<String, Integer> byFound = new HashMap<>();
    Map<String, Integer> byBoth = new HashMap<>();
    for (int i = 0; i < truth.size(); i++) {
      byTruth.merge(truth.get(i), 1, Integer::sum);
      byFound.merge(found.get(i), 1, Integer::sum);
      byBoth.merge(truth.get(i) + "\n" + found.get(i), 1, Integer::sum);
    }
    double precision = 0;
    double recall = 0;
    for (int i = 0; i < truth.size(); i++) {
      double both = byBoth.getOrDefault(truth.get(i) + "\n" + found.get(i), 0);
      precision += both / byFound.getOrDefault(found.get(i), 1);
      recall += both / byTruth.getOrDefault(truth.get(i), 1);
    }
    int n = Math.max(1, truth.size());
    return new Evaluation(
        truth.size(), pairs(byTruth), pairs(byFound), pairs(byBoth), precision / n, recall / n);
  }

  private static long pairs(Map<String, Integer> groups) {
    return groups.values().stream().mapToLong(n -> (long) n * (n - 1) / 2).sum();
  }

  /** Pairwise precision, 0 to 1; 1 when nothing was found. */
  public double precision() {
    return foundPairs == 0 ? 1 : (double) hits / foundPairs;
  }

  /** Pairwise recall, 0 to 1; 1 when there is nothing to find. */
  public double recall() {
    return truePairs == 0 ? 1 : (double) hits / truePairs;
  }

  /** The harmonic mean of two shares, 0 when both are. */
  public static double f1(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
