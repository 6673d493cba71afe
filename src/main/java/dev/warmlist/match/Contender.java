package dev.warmlist.match;

import dev.warmlist.ReasonCode;
import dev.warmlist.prospect.RowRef;
import java.util.Comparator;
import java.util.List;

/**
 * A value, or a row's values that belong together, on the way to become the winner.
 *
 * @param text the value; rows whose values differ have different texts
 * @param letters how much it says; 0 where length says nothing
 * @param rows how many rows have it
 * @param day the last day on which one of these rows was made, changed or used; may be empty
 * @param rank its place among its row's own values, from 0
 * @param order the position of the first row that has it
 * @param from that row
 */
record Contender(String text, int letters, int rows, String day, int rank, int order, RowRef from) {

  /** Sorts by criteria, the first one that differs decides. */
  static Comparator<Contender> by(List<Criterion> criteria) {
    return criteria.stream()
        .map(Criterion::order)
        .reduce(Comparator::thenComparing)
        .orElseThrow(IllegalArgumentException::new);
  }

  /** Why this one won over the next best. */
  ReasonCode because(Contender next, List<Criterion> criteria) {
    return criteria.stream()
        .filter(c -> c.order().compare(this, next) < 0)
        .map(Criterion::reason)
        .findFirst()
        .orElse(ReasonCode.FIRST_SEEN);
  }
}
