package dev.warmlist.match;

import java.util.Comparator;
import java.util.List;

/**
 * A pair that may be one prospect.
 *
 * @param a the earlier row's ordinal
 * @param b the later row's ordinal
 * @param weight in bits
 * @param low the smaller of the two rows' fingerprints
 * @param high the greater of them
 */
record Candidate(int a, int b, double weight, long low, long high) {
  /** Heaviest first; ties go by content, and by position only between rows that say the same. */
  static final Comparator<Candidate> HEAVIEST_FIRST =
      Comparator.comparingDouble(Candidate::weight)
          .reversed()
          .thenComparingLong(Candidate::low)
          .thenComparingLong(Candidate::high)
          .thenComparingInt(Candidate::a)
          .thenComparingInt(Candidate::b);

  /** The pair without what speaks for it. */
  Link link() {
    return new Link(a, b, weight, Bits.probability(weight), List.of());
  }
}
