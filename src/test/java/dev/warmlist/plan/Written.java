package dev.warmlist.plan;

import dev.warmlist.ReasonCode;
import dev.warmlist.check.Begun;
import dev.warmlist.check.Checked;
import dev.warmlist.check.PlanCheck;
import dev.warmlist.check.Violation;
import dev.warmlist.playbook.Need;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Sequence;
import dev.warmlist.playbook.Sign;
import dev.warmlist.playbook.Step;
import dev.warmlist.prospect.Outcome;
import dev.warmlist.whereabouts.Holidays;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A schedule as it would be written, for the check of plans to look at. */
final class Written {
  private Written() {}

  /** What the check finds in a schedule. */
  static List<Violation> violations(
      Playbook playbook,
      LocalDate asOf,
      Holidays holidays,
      List<Candidate> candidates,
      Schedule schedule) {
    var check = new PlanCheck(playbook, asOf, holidays);
    for (Candidate candidate : candidates) {
      Enrolment enrolment = schedule.planned().get(candidate.number());
      check.look(
          enrolment == null
              ? Checked.without(id(candidate), Outcome.WAITING, ReasonCode.WAITS_FOR_HOURS)
              : planned(playbook, candidate, enrolment));
    }
    return check.violations();
  }

  private static Checked planned(Playbook playbook, Candidate candidate, Enrolment enrolment) {
    Situation situation = candidate.situation();
    Sequence sequence = playbook.sequences().get(situation.sequence());
    return new Checked(
        id(candidate),
        candidate.account(),
        Outcome.PLANNED,
        ReasonCode.PLANNED,
        situation.where(),
        situation.open(),
        Set.of(),
        situation.given(),
        situation.callBack(),
        situation.skipped(),
        situation.owners(),
        sequence.name(),
        enrolment.owner(),
        enrolment.slots().stream().map(slot -> touch(id(candidate), sequence, slot)).toList(),
        Begun.NOTHING);
  }

  /** Ids of random candidates may be equal. */
  private static String id(Candidate candidate) {
    return candidate.id() + "." + candidate.number();
  }

  private static Touch touch(String id, Sequence sequence, Slot slot) {
    Step step = sequence.steps().get(slot.step());
    return new Touch(
        id + "-" + sequence.name() + "-" + step.name(),
        slot.date(),
        slot.earliest(),
        slot.from(),
        slot.to(),
        slot.zone(),
        slot.by(),
        id,
        "",
        "",
        step.channel(),
        step.channelWord(),
        step.purpose(),
        step.name(),
        step.what(),
        step.needs().stream().map(Need::key).sorted().collect(Collectors.joining("; ")),
        step.unlockedBy().stream().map(Sign::key).sorted().collect(Collectors.joining(" or ")),
        "",
        String.join("; ", slot.because()));
  }
}
