package dev.warmlist.match;

import java.util.List;

/**
 * Two rows that may be one prospect, and what speaks for it.
 *
 * @param a the earlier row's ordinal: its number among all rows that were indexed, from 0
 * @param b the later row's ordinal
 * @param weight the sum of prior and comparisons, in bits
 * @param probability that both are one prospect, 0 to 1
 * @param comparisons the parts of the weight; the prior is the first of them
 */
public record Link(int a, int b, double weight, double probability, List<Comparison> comparisons) {

  /** Checks the order of the two rows. */
  public Link {
    comparisons = List.copyOf(comparisons);
    if (a < 0 || a >= b) {
      throw new IllegalArgumentException("a link goes from an earlier row to a later one");
    }
  }
}
