package dev.warmlist.check;

import dev.warmlist.clean.Phones;
import dev.warmlist.plan.Touch;
import dev.warmlist.playbook.Need;
import dev.warmlist.playbook.Purpose;
import dev.warmlist.playbook.Sign;
import dev.warmlist.playbook.Step;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;

/** What is allowed, and what has to be there before: channels, addresses, signs, findings. */
final class ConsentRules implements Group {
  private final LocalDate end;

  /**
   * The rules.
   *
   * @param end the first day after the plan
   */
  ConsentRules(LocalDate end) {
    this.end = end;
  }

  @Override
  public void look(Course course, Findings findings) {
    for (Act act : course.acts()) {
      allowed(course, act, findings);
      if (act.touch().date().isPresent()) {
        dated(course, act, findings);
      } else {
        waiting(course, act, findings);
      }
    }
    for (Act act : course.dated()) {
      if (act.step().needs().contains(Need.FACT)) {
        prepared(course, act, findings);
      }
    }
  }

  private static void allowed(Course course, Act act, Findings findings) {
    Set<String> stopped = course.whom().stoppedHandles();
    String contact = act.touch().contact();
    if (!course.isOpen(act.step().channel())) {
      findings.act(Rule.CHANNEL_CLOSED, act, act.step().channel().key() + " is closed");
    }
    if (stopped.contains(contact) || stopped.contains(Phones.number(contact))) {
      findings.act(Rule.STOPPED_HANDLE, act, "by " + act.step().channel().key());
    }
    if (course.isSkipped(act.position())) {
      findings.act(Rule.SKIPPED_STEP, act, act.step().name() + " is left out for them");
    }
  }

  private static boolean isLocked(Course course, Step step) {
    return !step.unlockedBy().isEmpty()
        && Collections.disjoint(step.unlockedBy(), course.whom().given());
  }

  private static boolean isUnconnected(Course course, Step step) {
    return step.needs().contains(Need.CONNECTION)
        && !course.whom().given().contains(Sign.CONNECTED);
  }

  private static void dated(Course course, Act act, Findings findings) {
    Step step = act.step();
    if (isLocked(course, step)) {
      findings.act(Rule.NOT_UNLOCKED, act, step.name() + " waits for a sign");
    }
    if (isUnconnected(course, step)) {
      findings.act(Rule.NOT_CONNECTED, act, step.name() + " needs a connection");
    }
    if (step.needs().contains(Need.CONSENT)) {
      findings.act(Rule.NO_CONSENT, act, step.name() + " needs a consent");
    }
  }

  private void waiting(Course course, Act act, Findings findings) {
    Step step = act.step();
    Touch touch = act.touch();
    boolean needs = isUnconnected(course, step) || step.needs().contains(Need.CONSENT);
    if (isLocked(course, step) && touch.unlockedBy().isEmpty()) {
      findings.act(Rule.WAITS_UNSAID, act, "unlocked-by is empty");
    } else if (needs && touch.needs().isEmpty()) {
      findings.act(Rule.WAITS_UNSAID, act, "needs is empty");
    } else if (isOurs(course, step, act.position())
        && !isAlternative(course, step)
        && touch.earliest().isBefore(end)) {
      findings.act(Rule.LEFT_UNDATED, act, "no date, though it may happen on " + touch.earliest());
    }
  }

  /** Whether a step is another way to do what their answer opened, and so may stay without date. */
  private static boolean isAlternative(Course course, Step step) {
    return step.optional() && course.whom().begun().answered() != 0;
  }

  /** A fact is found on an earlier day, where a step before it could find it. */
  private static void prepared(Course course, Act act, Findings findings) {
    boolean could = false;
    for (int i = 0; i < act.position(); i++) {
      Step before = course.sequence().steps().get(i);
      could |= before.purpose() == Purpose.UNDERSTAND && isOurs(course, before, i);
    }
    boolean did =
        course.dated().stream()
            .anyMatch(
                before ->
                    before.step().purpose() == Purpose.UNDERSTAND
                        && before.position() < act.position()
                        && before.day().isBefore(act.day()));
    Begun begun = course.whom().begun();
    if (could && !did && !begun.found() && begun.last() < 0) {
      findings.act(Rule.UNPREPARED, act, "nothing is found out before " + act.day());
    }
  }

  /** Whether a step can be taken with them, and waits for nothing of theirs. */
  private static boolean isOurs(Course course, Step step, int position) {
    return course.isPossible(position)
        && !isLocked(course, step)
        && !isUnconnected(course, step)
        && !step.needs().contains(Need.CONSENT);
  }
}
