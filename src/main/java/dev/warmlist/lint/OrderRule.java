package dev.warmlist.lint;

import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Purpose;
import dev.warmlist.playbook.Sequence;
import dev.warmlist.playbook.Step;
import java.util.List;

/**
 * Understand before contact, give before each ask, one ask at a time. An ask gets one finding at
 * most: the first that holds of "it is the first touch", "an ask went before it", "nothing was
 * given", "too little was given since the ask before".
 */
final class OrderRule implements Rule {
  @Override
  public void check(Playbook playbook, Findings findings) {
    for (Sequence sequence : playbook.sequences()) {
      List<Step> contacts = Acts.contacts(sequence);
      if (!contacts.isEmpty()) {
        checkPrepared(sequence, contacts.get(0), findings);
        checkAsks(sequence, contacts, playbook.settings().givesPerAsk(), findings);
      }
    }
  }

  private static void checkPrepared(Sequence sequence, Step first, Findings findings) {
    boolean prepared =
        sequence.steps().subList(0, sequence.steps().indexOf(first)).stream()
            .anyMatch(step -> step.purpose() == Purpose.UNDERSTAND);
    if (!prepared && first.purpose() != Purpose.UNDERSTAND) {
      findings.add(
          Code.CONTACT_BEFORE_UNDERSTANDING,
          Findings.path(sequence, first),
          "they are met before anybody has found out what matters to them");
    }
  }

  private static void checkAsks(
      Sequence sequence, List<Step> contacts, int wanted, Findings findings) {
    int all = 0;
    int since = 0;
    for (int i = 0; i < contacts.size(); i++) {
      Step step = contacts.get(i);
      if (Acts.isAsk(step)) {
        boolean repeated = i > 0 && Acts.isAsk(contacts.get(i - 1));
        check(sequence, step, new Before(i == 0, repeated, all, since, wanted), findings);
        since = 0;
      }
      all += Acts.isGive(step) ? 1 : 0;
      since += Acts.isGive(step) ? 1 : 0;
    }
  }

  /**
   * What came before an ask.
   *
   * @param first whether nothing did
   * @param repeated whether the contact before it was an ask
   * @param all the gives from the beginning
   * @param since the gives since the ask before it
   * @param wanted the gives that the team wants before each ask
   */
  private record Before(boolean first, boolean repeated, int all, int since, int wanted) {}

  private static void check(Sequence sequence, Step ask, Before before, Findings findings) {
    String path = Findings.path(sequence, ask);
    if (Acts.needsReason(ask) || before.wanted() == 0) {
      return;
    }
    if (before.repeated()) {
      findings.add(Code.TWO_ASKS_IN_A_ROW, path, "it is the second ask in a row");
    } else if (before.all() == 0 && Acts.waitsForGive(ask)) {
      return; // it never opens, which is said elsewhere
    } else if (before.first()) {
      findings.add(
          Code.FIRST_TOUCH_ASKS, path, "the first thing that they hear from you is an ask");
    } else if (before.all() == 0) {
      findings.add(Code.ASK_BEFORE_GIVE, path, "it asks before anything was given");
    } else if (before.since() < before.wanted()) {
      findings.add(
          Code.TOO_FEW_GIVES,
          path,
          "it asks after " + gives(before.since()) + " of the " + before.wanted() + " you want",
          "Give " + before.wanted() + " times before each ask that they did not invite.");
    }
  }

  private static String gives(int n) {
    return n == 0 ? "none" : String.valueOf(n);
  }
}
