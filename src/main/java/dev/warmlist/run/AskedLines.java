package dev.warmlist.run;

import dev.warmlist.UserError;
import dev.warmlist.match.MatchSettings;
import java.util.OptionalDouble;

/**
 * The lines that were asked for.
 *
 * @param mergeAt the probability from which rows are merged
 * @param reviewAt the probability from which pairs are shown
 */
public record AskedLines(OptionalDouble mergeAt, OptionalDouble reviewAt) {
  /** Nothing was asked for. */
  public static final AskedLines NONE =
      new AskedLines(OptionalDouble.empty(), OptionalDouble.empty());

  /**
   * The lines of a run; one that can't be drawn there is an error (2).
   *
   * @param usual where they are drawn unless something else was asked for
   */
  public MatchSettings over(MatchSettings usual) {
    double line = mergeAt.orElse(usual.mergeAt());
    // Comparisons are turned round so that what is no number fails them.
    if (!(line > 0.5 && line <= 1)) {
      throw UserError.usage(
          "--merge-at " + line + " is no line for merging",
          "It takes a probability above 0.5 and at most 1, such as 0.99.");
    }
    double review = reviewAt.orElse(Math.min(usual.reviewAt(), line));
    if (!(review > 0 && review <= line)) {
      throw UserError.usage(
          "--review-at " + review + " is no line for reviews",
          "It takes a probability above 0 and at most --merge-at, which is " + line + ".");
    }
    return mergeAt.isEmpty() ? usual.reviewedAt(review) : new MatchSettings(line, review);
  }
}
