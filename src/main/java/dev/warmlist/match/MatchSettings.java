package dev.warmlist.match;

/**
 * Where to draw the lines.
 *
 * @param mergeAt the probability from which two rows may be merged, above 0.5 and at most 1
 * @param reviewAt the probability from which a pair is worth a look, at most {@code mergeAt}
 * @param precision how much of what is merged is to be right by the pairs' own probabilities, 0 to
 *     1: where those from {@code mergeAt} on promise less, the line is drawn higher; 0: {@code
 *     mergeAt} alone decides
 */
public record MatchSettings(double mergeAt, double reviewAt, double precision) {
  /** Merge where mistakes are rare among what is merged, show what is more likely than not. */
  public static final MatchSettings DEFAULT = new MatchSettings(0.9, 0.5, 0.985);

  /** Checks the order of the two lines. */
  public MatchSettings {
    if (!(mergeAt > 0.5
        && mergeAt <= 1
        && reviewAt > 0
        && reviewAt <= mergeAt
        && precision >= 0
        && precision <= 1)) {
      throw new IllegalArgumentException("0 < review-at <= merge-at, 0.5 < merge-at <= 1");
    }
  }

  /** Lines that hold whatever the list. */
  public MatchSettings(double mergeAt, double reviewAt) {
    this(mergeAt, reviewAt, 0);
  }

  /** The same lines, with pairs shown from another probability on. */
  public MatchSettings reviewedAt(double probability) {
    return new MatchSettings(mergeAt, probability, precision);
  }
}
