package dev.warmlist.match;

import dev.warmlist.Place;
import dev.warmlist.prospect.Values;

/**
 * What a person decided about a pair of rows.
 *
 * @param pairId the pair's {@link PairIds id}
 * @param same whether the two are one prospect
 * @param place where that was said
 * @param a what one of the two rows said then, as far as that is known
 * @param b what the other one said then
 */
public record Decision(String pairId, boolean same, Place place, Values a, Values b) {

  /** A decision of which only the pair's id is known. */
  public static Decision of(String pairId, boolean same, Place place) {
    return new Decision(pairId, same, place, Values.NONE, Values.NONE);
  }

  /** The rows' fingerprints, as the id states them. */
  Decisions.Pair pair() {
    return Decisions.Pair.of(PairIds.first(pairId), PairIds.second(pairId));
  }

  /** As it is named in messages: {@code review.csv:4 (0k3j5h2m8q1a-7v9a8b7c6d5e)}. */
  String named() {
    return place + " (" + pairId + ")";
  }
}
