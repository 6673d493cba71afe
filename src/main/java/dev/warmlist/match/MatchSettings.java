package dev.warmlist.match;

/**
 * Where to draw the lines.
 *
 * @param mergeAt the probability from which two rows are merged, above 0.5 and at most 1
 * @param reviewAt the probability from which a pair is worth a look, at most {@code mergeAt}
 */
public record MatchSettings(double mergeAt, double reviewAt) {
  /** Merge where a mistake is rare, show what is more likely than not. */
  public static final MatchSettings DEFAULT = new MatchSettings(0.985, 0.5);

  /** Checks the order of the two lines. */
  public MatchSettings {
    if (!(mergeAt > 0.5 && mergeAt <= 1 && reviewAt > 0 && reviewAt <= mergeAt)) {
      throw new IllegalArgumentException("0 < review-at <= merge-at, 0.5 < merge-at <= 1");
    }
  }
}
