package dev.warmlist.match;

import dev.warmlist.ReasonCode;
import java.util.Comparator;

/** What makes one value better than another; the better one comes first. */
enum Criterion {
  COMPLETE(ReasonCode.MORE_COMPLETE, Comparator.comparingInt(Contender::letters).reversed()),
  FREQUENT(ReasonCode.MORE_FREQUENT, Comparator.comparingInt(Contender::rows).reversed()),
  RECENT(ReasonCode.MORE_RECENT, Comparator.comparing(Contender::day).reversed()),
  FIRST(
      ReasonCode.FIRST_SEEN,
      Comparator.comparingInt(Contender::rank).thenComparingInt(Contender::order));

  private final ReasonCode reason;

  @SuppressWarnings("ImmutableEnumChecker") // Comparators of records hold no state.
  private final Comparator<Contender> order;

  Criterion(ReasonCode reason, Comparator<Contender> order) {
    this.reason = reason;
    this.order = order;
  }

  ReasonCode reason() {
    return reason;
  }

  Comparator<Contender> order() {
    return order;
  }
}
