package dev.warmlist.lint;

import dev.warmlist.playbook.Purpose;
import dev.warmlist.playbook.Sequence;
import dev.warmlist.playbook.Sign;
import dev.warmlist.playbook.Step;
import dev.warmlist.prospect.Channel;
import java.util.List;
import java.util.Set;

/** What the steps of a sequence are, seen by whoever is met. */
final class Acts {
  private static final Set<Purpose> ASKS = Set.of(Purpose.LISTEN, Purpose.TALK);
  private static final Set<Sign> THEIRS = Set.of(Sign.REPLIED, Sign.ASKED, Sign.CONNECTED);

  private Acts() {}

  /** The steps that reach somebody. */
  static List<Step> contacts(Sequence sequence) {
    return sequence.steps().stream().filter(Acts::isContact).toList();
  }

  /** Whether a step reaches somebody. */
  static boolean isContact(Step step) {
    return step.channel() != Channel.RESEARCH;
  }

  /** Whether a step brings something. */
  static boolean isGive(Step step) {
    return isContact(step) && (step.purpose() == Purpose.GIVE || !step.give().isEmpty());
  }

  /**
   * Whether a step asks for their view or their time on our own account. What only a sign of theirs
   * opens is an answer, not an ask.
   */
  static boolean isAsk(Step step) {
    return isContact(step) && ASKS.contains(step.purpose()) && !isAnswer(step);
  }

  /** Whether only they can open it. */
  static boolean isAnswer(Step step) {
    return !step.unlockedBy().isEmpty() && THEIRS.containsAll(step.unlockedBy());
  }

  /** Whether a written reason why they would expect it opens it. */
  static boolean needsReason(Step step) {
    return step.unlockedBy().contains(Sign.REASON_WRITTEN);
  }
}
