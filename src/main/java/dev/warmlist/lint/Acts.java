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

  /** Signs that invite us on; who accepts an invitation to a network invites nobody to call. */
  private static final Set<Sign> INVITES = Set.of(Sign.REPLIED, Sign.ASKED);

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
    return !step.unlockedBy().isEmpty() && step.unlockedBy().stream().allMatch(Acts::isTheirs);
  }

  /** Signs that end a sequence can't invite anybody; a step that waits for one never opens. */
  private static boolean isTheirs(Sign sign) {
    return INVITES.contains(sign) || isFarewell(sign);
  }

  /** Whether a sign says no, or not now. */
  static boolean isFarewell(Sign sign) {
    return switch (sign) {
      case OPTED_OUT, CUSTOMER, NOT_INTERESTED, NOT_NOW, SILENT -> true;
      default -> false;
    };
  }

  /** Whether a written reason why they would expect it opens it. */
  static boolean needsReason(Step step) {
    return step.unlockedBy().contains(Sign.REASON_WRITTEN);
  }

  /** Whether nothing but the arrival of a give opens it. */
  static boolean waitsForGive(Step step) {
    return step.unlockedBy().equals(Set.of(Sign.GIVEN));
  }
}
