package dev.warmlist.run;

import dev.warmlist.Reason;
import dev.warmlist.ReasonCode;
import dev.warmlist.prospect.Outcome;
import java.util.Optional;

/** The one place that decides what becomes of a prospect. Pure. */
final class Outcomes {
  private Outcomes() {}

  /**
   * What speaks for each outcome.
   *
   * @param stop why they may not be met at all
   * @param leftOut why nobody asked for them
   * @param rest why they are not to be met now
   * @param review whom they may be the same as, undecided
   * @param reachable whether any channel is open
   * @param suited whether a sequence suits them
   * @param planned what was planned, if hours allowed
   * @param queued their place in the queue, if hours didn't
   */
  record Verdicts(
      Optional<Reason> stop,
      Optional<Reason> leftOut,
      Optional<Reason> rest,
      Optional<Reason> review,
      boolean reachable,
      boolean suited,
      Optional<Reason> planned,
      Optional<Reason> queued) {}

  /** An outcome and why. */
  record Ruling(Outcome outcome, Reason reason) {}

  private static final Ruling KEPT = new Ruling(Outcome.KEPT, Reason.of(ReasonCode.KEPT));

  /** The outcome in a filter: suppressed, left out, kept. */
  static Ruling ofFilter(Optional<Reason> stop, Optional<Reason> leftOut) {
    return stop.map(reason -> new Ruling(Outcome.SUPPRESSED, reason))
        .or(() -> leftOut.map(reason -> new Ruling(Outcome.LEFT_OUT, reason)))
        .orElse(KEPT);
  }

  /** The outcome, by precedence: suppressed, left out, resting, waiting, planned. */
  static Ruling of(Verdicts v) {
    if (v.stop().isPresent()) {
      return new Ruling(Outcome.SUPPRESSED, v.stop().get());
    }
    if (v.leftOut().isPresent()) {
      return new Ruling(Outcome.LEFT_OUT, v.leftOut().get());
    }
    if (v.rest().isPresent()) {
      return new Ruling(Outcome.RESTING, v.rest().get());
    }
    if (v.review().isPresent()) {
      return new Ruling(Outcome.WAITING, v.review().get());
    }
    if (v.planned().isPresent()) {
      return new Ruling(Outcome.PLANNED, v.planned().get());
    }
    if (!v.reachable()) {
      return new Ruling(Outcome.WAITING, Reason.of(ReasonCode.NO_CHANNEL));
    }
    if (!v.suited()) {
      return new Ruling(Outcome.WAITING, Reason.of(ReasonCode.NO_SEQUENCE));
    }
    return new Ruling(Outcome.WAITING, v.queued().orElseThrow());
  }
}
