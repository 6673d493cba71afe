package dev.warmlist.lint;

import dev.warmlist.lint.Findings.Problem;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Purpose;
import dev.warmlist.playbook.Sequence;
import dev.warmlist.playbook.Sign;
import dev.warmlist.playbook.Step;
import java.util.List;

/** Understand before contact, give before asking, one ask at a time. */
final class OrderRule implements Rule {
  private static final int GIVES_BEFORE_ASK = 2;

  private static final Problem UNPREPARED =
      new Problem(
          "contact-before-understanding",
          Severity.ERROR,
          "they are met before anybody has found out what matters to them",
          "put a step with purpose understand and channel research before it");
  private static final Problem FIRST_TOUCH_ASKS =
      new Problem(
          "first-touch-asks",
          Severity.ERROR,
          "the first thing that they hear from you is an ask",
          "begin with something useful, or with an acquaintance that asks for nothing");
  private static final Problem NOTHING_GIVEN =
      new Problem(
          "ask-before-give",
          Severity.ERROR,
          "it asks before anything was given",
          "give something first, or let it open with a sign of theirs (unlocked-by)");
  private static final Problem TWO_ASKS =
      new Problem(
          "two-asks-in-a-row",
          Severity.WARNING,
          "it is the second ask in a row",
          "give something in between, or let it open with a sign of theirs (unlocked-by)");

  @Override
  public void check(Playbook playbook, Findings findings) {
    for (Sequence sequence : playbook.sequences()) {
      List<Step> contacts = Acts.contacts(sequence);
      if (!contacts.isEmpty()) {
        checkFirst(sequence, contacts.get(0), findings);
        checkAsks(sequence, contacts, findings);
      }
    }
  }

  private static void checkFirst(Sequence sequence, Step first, Findings findings) {
    boolean prepared =
        sequence.steps().subList(0, sequence.steps().indexOf(first)).stream()
            .anyMatch(step -> step.purpose() == Purpose.UNDERSTAND);
    if (!prepared) {
      findings.add(sequence, first, UNPREPARED);
    }
    if (Acts.isAsk(first) && !Acts.needsReason(first)) {
      findings.add(sequence, first, FIRST_TOUCH_ASKS);
    }
  }

  private static void checkAsks(Sequence sequence, List<Step> contacts, Findings findings) {
    int gives = Acts.isGive(contacts.get(0)) ? 1 : 0;
    for (int i = 1; i < contacts.size(); i++) {
      Step step = contacts.get(i);
      if (Acts.isAsk(step)) {
        checkEarned(sequence, step, gives, findings);
        if (Acts.isAsk(contacts.get(i - 1))) {
          findings.add(sequence, step, TWO_ASKS);
        }
      }
      gives += Acts.isGive(step) ? 1 : 0;
    }
  }

  /** An ask is earned by gives; one give is enough when the step waits until it has arrived. */
  private static void checkEarned(Sequence sequence, Step ask, int gives, Findings findings) {
    if (Acts.needsReason(ask)) {
      return;
    }
    if (gives == 0) {
      findings.add(sequence, ask, NOTHING_GIVEN);
    } else if (gives < GIVES_BEFORE_ASK && !ask.unlockedBy().contains(Sign.GIVEN)) {
      findings.add(
          sequence,
          ask,
          new Problem(
              "too-few-gives",
              Severity.WARNING,
              "it asks after " + gives + " give",
              "give " + GIVES_BEFORE_ASK + " times before an ask that they did not invite"));
    }
  }
}
