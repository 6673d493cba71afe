package dev.warmlist.export;

import dev.warmlist.match.Comparison;
import java.util.List;

/**
 * A pair that was merged wrongly or missed, and what spoke for and against it.
 *
 * @param a the earlier row
 * @param b the later row
 * @param bits the weight of the pair
 * @param probability that both are one prospect, as the model sees it, 0 to 1
 * @param note how it came to this: {@code never compared}
 * @param pairs how many pairs of rows the mistake costs
 * @param comparisons the parts of the weight; empty when there is none
 */
public record Mistake(
    Side a,
    Side b,
    double bits,
    double probability,
    String note,
    long pairs,
    List<Comparison> comparisons) {

  /** Keeps a copy. */
  public Mistake {
    comparisons = List.copyOf(comparisons);
  }

  /**
   * One of the two rows.
   *
   * @param list its list's label
   * @param row its number, from 1
   * @param values what it says, in short: name, company, mail, phone, place, birth date
   */
  public record Side(String list, int row, List<String> values) {

    /** Keeps a copy. */
    public Side {
      values = List.copyOf(values);
    }
  }
}
