package dev.warmlist.run;

import dev.warmlist.Reason;
import dev.warmlist.ReasonCode;
import dev.warmlist.plan.Course;
import dev.warmlist.plan.Enrolment;
import dev.warmlist.plan.Schedule;
import dev.warmlist.plan.Slot;
import dev.warmlist.plan.Standing;
import dev.warmlist.plan.Touch;
import dev.warmlist.plan.TouchWriter;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.prospect.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Brings together what was said of a prospect, what was planned, and what is in doubt. */
final class Rulings {
  private final Means means;
  private final Schedule schedule;
  private final Doubts doubts;
  private final Ids ids;
  private final Backgrounds known;
  private final LocalDate asOf;
  private final TouchWriter touches;

  Rulings(
      Means means, Schedule schedule, Doubts doubts, Ids ids, Backgrounds known, LocalDate asOf) {
    this.means = means;
    this.schedule = schedule;
    this.doubts = doubts;
    this.ids = ids;
    this.known = known;
    this.asOf = asOf;
    this.touches = new TouchWriter(means.playbook());
  }

  /** What became of a prospect. */
  Standing standing(int root, Assessment a) {
    Optional<Enrolment> enrolment = Optional.ofNullable(schedule.planned().get(root));
    Outcomes.Ruling ruling = Outcomes.of(verdicts(root, a, enrolment));
    Optional<Enrolment> work = enrolment.filter(e -> isWork(ruling));
    List<Touch> acts = work.map(e -> touches(root, a, e)).orElse(List.of());
    return new Standing(
        a.prospect(),
        a.where(),
        a.permission(),
        a.tags(),
        ruling.outcome(),
        ruling.reason(),
        sequence(a, work.isPresent() || ruling.outcome() == Outcome.WAITING),
        work.map(Enrolment::owner).orElse(""),
        acts,
        work.flatMap(e -> touches.next(e, acts)));
  }

  private List<Touch> touches(int root, Assessment a, Enrolment enrolment) {
    return touches.touches(
        a.prospect(), a.where(), a.permission(), a.subject(), enrolment, known.of(root));
  }

  /**
   * Whoever rests because they weren't heard from for years may be looked up meanwhile; of those
   * who wait for a sign it is shown what it would open.
   */
  private static boolean isWork(Outcomes.Ruling ruling) {
    return ruling.outcome() == Outcome.PLANNED
        || ruling.outcome() == Outcome.RESTING
        || ruling.reason().code() == ReasonCode.WAITS_FOR_SIGN;
  }

  private String sequence(Assessment a, boolean enrolled) {
    Playbook playbook = means.playbook();
    return enrolled && a.sequence().isPresent()
        ? playbook.sequences().get(a.sequence().get().sequence()).name()
        : "";
  }

  private Outcomes.Verdicts verdicts(int root, Assessment a, Optional<Enrolment> enrolment) {
    return new Outcomes.Verdicts(
        a.permission().stop(),
        means.leftOut(a.subject()),
        a.rest(),
        doubts
            .waitsFor(root)
            .map(o -> Reason.of(ReasonCode.WAITS_FOR_REVIEW, ids.of(o)))
            .or(a::hold),
        !a.open().isEmpty(),
        a.sequence().isPresent(),
        enrolment.flatMap(Rulings::planned),
        queued(root, a));
  }

  private Optional<Reason> queued(int root, Assessment a) {
    Optional<LocalDate> later =
        a.course()
            .map(Course::notBefore)
            .filter(day -> !day.isBefore(asOf.plusWeeks(means.playbook().settings().weeks())));
    if (later.isPresent()) {
      return Optional.of(Reason.of(ReasonCode.WAITS_FOR_TIME, sequence(a, true), later.get()));
    }
    return Optional.ofNullable(schedule.queue().get(root))
        .map(Rulings::queued)
        .or(() -> Optional.of(Reason.of(ReasonCode.WAITS_FOR_SIGN)));
  }

  private static Optional<Reason> planned(Enrolment enrolment) {
    List<LocalDate> dates =
        enrolment.slots().stream().map(Slot::date).flatMap(Optional::stream).toList();
    return dates.stream()
        .min(LocalDate::compareTo)
        .map(
            first ->
                Reason.of(
                    ReasonCode.PLANNED,
                    dates.size() == 1 ? "1 touch" : dates.size() + " touches",
                    first));
  }

  private static Reason queued(Schedule.Place place) {
    String when = place.week().map(w -> "in the week of " + w).orElse("not this year");
    return Reason.of(ReasonCode.WAITS_FOR_HOURS, place.position(), when);
  }

  Schedule schedule() {
    return schedule;
  }

  Doubts doubts() {
    return doubts;
  }

  Means means() {
    return means;
  }
}
