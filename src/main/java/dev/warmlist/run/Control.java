package dev.warmlist.run;

import dev.warmlist.check.Before;
import dev.warmlist.check.Begun;
import dev.warmlist.check.Checked;
import dev.warmlist.check.PlanCheck;
import dev.warmlist.check.Violation;
import dev.warmlist.plan.Candidate;
import dev.warmlist.plan.Candidates;
import dev.warmlist.plan.Course;
import dev.warmlist.plan.Recent;
import dev.warmlist.plan.Situation;
import dev.warmlist.plan.Standing;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.prospect.Channel;
import dev.warmlist.whereabouts.Holidays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Holds what is about to be written against the rules of planning: where somebody is and what is
 * allowed as it is shown of them, the rest as planning was told.
 */
final class Control {
  private static final int SHOWN = 5;

  private final PlanCheck check;
  private final Map<Integer, List<LocalDate>> emails = new HashMap<>();
  private final Map<Integer, Candidate> planned = new HashMap<>();

  /**
   * Nothing has been looked at yet.
   *
   * @param planned whom planning was told of, as far as they were planned
   */
  Control(Playbook playbook, LocalDate asOf, Holidays holidays, Candidates planned) {
    this.check = new PlanCheck(playbook, asOf, holidays);
    for (int i = 0; i < planned.size(); i++) {
      Candidate candidate = planned.get(i);
      this.planned.put(candidate.number(), candidate);
    }
    for (Recent contact : planned.recent()) {
      String id =
          Optional.ofNullable(this.planned.get(contact.number()))
              .map(Candidate::id)
              .orElse("#" + contact.number());
      check.look(new Before(id, contact.account(), contact.channel(), contact.by(), contact.day()));
      if (contact.channel() == Channel.EMAIL) {
        emails.computeIfAbsent(contact.number(), n -> new ArrayList<>()).add(contact.day());
      }
    }
  }

  /**
   * Looks at a prospect.
   *
   * @param root the ordinal of their first row
   */
  void look(Standing standing, int root) {
    String id = standing.prospect().id();
    if (standing.touches().isEmpty()) {
      check.look(Checked.without(id, standing.outcome(), standing.reason().code()));
      return;
    }
    Candidate candidate =
        Optional.ofNullable(planned.get(root))
            .orElseThrow(() -> new IllegalStateException(id + " has touches that nobody planned"));
    Situation told = candidate.situation();
    check.look(
        new Checked(
            id,
            candidate.account(),
            standing.outcome(),
            standing.reason().code(),
            standing.where(),
            standing.permission().open(standing.prospect().values()),
            standing.permission().stoppedHandles(),
            told.given(),
            told.callBack(),
            told.skipped(),
            told.owners(),
            standing.sequence(),
            standing.owner(),
            standing.touches(),
            begun(candidate)));
  }

  private Begun begun(Candidate candidate) {
    return candidate
        .course()
        .map(
            course ->
                new Begun(
                    course.after().map(Course.Anchor::step).orElse(-1),
                    course.after().map(Course.Anchor::day),
                    course.answered(),
                    course.notBefore(),
                    course.found(),
                    emails.getOrDefault(candidate.number(), List.of())))
        .orElse(Begun.NOTHING);
  }

  /**
   * Ends the look.
   *
   * @throws IllegalStateException when a rule doesn't hold: a bug
   */
  void requireNone() {
    List<Violation> violations = check.violations();
    if (!violations.isEmpty()) {
      String first =
          violations.stream()
              .limit(SHOWN)
              .map(violation -> "\n  " + violation)
              .collect(Collectors.joining());
      throw new IllegalStateException(
          "the plan breaks its own rules in " + places(violations.size()) + first);
    }
  }

  private static String places(int n) {
    String places = n == 1 ? "1 place:" : n + " places:";
    return n > SHOWN ? places + " the first " + SHOWN + " are" : places;
  }
}
