package dev.warmlist.lint;

import dev.warmlist.lint.Findings.Problem;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Purpose;
import dev.warmlist.playbook.Sequence;
import dev.warmlist.playbook.Sign;
import dev.warmlist.playbook.Step;

/** A sequence leads to a conversation that was earned, and ends when they say so. */
final class ConversationRule implements Rule {
  private static final Problem NO_TALK =
      new Problem(
          "no-talk",
          Severity.WARNING,
          "it meets people and never leads to a prepared conversation",
          "end with a step of purpose talk that a sign of theirs opens");
  private static final Problem NOT_EARNED =
      new Problem(
          "talk-without-unlock",
          Severity.ERROR,
          "the conversation opens with time alone; nothing has earned it",
          "add unlocked-by: [replied, asked]");
  private static final Problem NO_STOP =
      new Problem(
          "no-stop",
          Severity.ERROR,
          "nothing that they do or say ends it",
          "add stops-on: [opted-out, customer]");
  private static final Problem NO_OPT_OUT_STOP =
      new Problem(
          "no-stop",
          Severity.ERROR,
          "it goes on when they ask not to be contacted",
          "add opted-out to stops-on");

  @Override
  public void check(Playbook playbook, Findings findings) {
    for (Sequence sequence : playbook.sequences()) {
      checkTalks(sequence, findings);
      if (sequence.stopsOn().isEmpty()) {
        findings.add(sequence, NO_STOP);
      } else if (!sequence.stopsOn().contains(Sign.OPTED_OUT)) {
        findings.add(sequence, NO_OPT_OUT_STOP);
      }
    }
  }

  /** A sequence that only finds out, and meets nobody, owes no conversation. */
  private static void checkTalks(Sequence sequence, Findings findings) {
    boolean talks = false;
    for (Step step : sequence.steps()) {
      if (step.purpose() == Purpose.TALK) {
        talks = true;
        if (step.unlockedBy().isEmpty()) {
          findings.add(sequence, step, NOT_EARNED);
        }
      }
    }
    if (!talks && !Acts.contacts(sequence).isEmpty()) {
      findings.add(sequence, NO_TALK);
    }
  }
}
