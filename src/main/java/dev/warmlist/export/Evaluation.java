package dev.warmlist.export;

import java.util.Comparator;
import java.util.List;

/**
 * How good the de-duplication of labelled lists is.
 *
 * @param remarks what is to be said to whoever asked, in finished sentences
 * @param unlabelled rows that the truth doesn't speak of; they are left out of all figures
 * @param mergeAt the line of merging in use
 * @param reviewAt the line of review in use
 * @param curve what other lines of merging would give, the lowest first; the line in use is one
 * @param calibration whether probabilities mean what they say
 * @param mixed clusters that hold rows of more than one entity
 * @param wrong wrongly merged pairs, the surest first
 * @param lost where pairs were lost
 * @param missed missed pairs, those first that cost most pairs of rows, then the likeliest
 */
public record Evaluation(
    List<String> remarks,
    int unlabelled,
    double mergeAt,
    double reviewAt,
    List<CurvePoint> curve,
    Calibration calibration,
    int mixed,
    List<Mistake> wrong,
    Lost lost,
    List<Mistake> missed) {

  /**
   * Missed pairs by where they were lost.
   *
   * @param rejected a row of the pair was set aside
   * @param neverCompared no blocking rule brought the two together
   * @param below compared, and less likely than the line of review
   * @param between likely enough for a review
   * @param apart likely enough to be merged, but rows of their clusters contradict each other
   */
  public record Lost(long rejected, long neverCompared, long below, long between, long apart) {}

  /** Keeps copies. */
  public Evaluation {
    remarks = List.copyOf(remarks);
    curve = List.copyOf(curve);
    wrong = List.copyOf(wrong);
    missed = List.copyOf(missed);
    if (curve.stream().noneMatch(point -> point.mergeAt() == mergeAt)) {
      throw new IllegalArgumentException("the line in use is no point of the curve");
    }
  }

  /** The point of the curve that is in use. */
  public CurvePoint inUse() {
    return curve.stream().filter(p -> p.mergeAt() == mergeAt).findFirst().orElseThrow();
  }

  /** The point with the best pairwise F1; of several the one in use, else the most careful one. */
  public CurvePoint best() {
    return curve.stream()
        .max(
            Comparator.comparingDouble((CurvePoint p) -> p.agreement().f1())
                .thenComparing(p -> p.mergeAt() == mergeAt)
                .thenComparingDouble(CurvePoint::mergeAt))
        .orElseThrow();
  }
}
