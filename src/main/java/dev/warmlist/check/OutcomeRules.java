package dev.warmlist.check;

import dev.warmlist.ReasonCode;
import dev.warmlist.plan.Touch;
import dev.warmlist.prospect.Channel;
import dev.warmlist.prospect.Outcome;
import java.util.HashSet;
import java.util.Set;

/** With whom anything may be planned at all. */
final class OutcomeRules {
  private final Set<String> ids = new HashSet<>();

  /** Looks at somebody; whether it makes sense to look further. */
  boolean look(Checked whom, Findings findings) {
    if (whom.outcome() == Outcome.PLANNED
        && whom.touches().stream().allMatch(touch -> touch.date().isEmpty())) {
      findings.prospect(Rule.NOTHING_DATED, whom, "planned, with " + count(whom) + " and no date");
    }
    if (whom.touches().isEmpty()) {
      return false;
    }
    boolean old = whom.outcome() == Outcome.RESTING && whom.why() == ReasonCode.TOO_OLD;
    boolean waits =
        whom.outcome() == Outcome.WAITING
            && whom.why() == ReasonCode.WAITS_FOR_SIGN
            && whom.touches().stream().allMatch(touch -> touch.date().isEmpty());
    if (whom.outcome() != Outcome.PLANNED && !old && !waits) {
      findings.prospect(Rule.NOT_PLANNED, whom, whom.why().slug() + ", with " + count(whom));
      return false;
    }
    for (Touch touch : whom.touches()) {
      if (!ids.add(touch.id())) {
        add(Rule.ID_REPEATED, whom, touch, touch.id() + " again", findings);
      }
      if (old && touch.channel() != Channel.RESEARCH) {
        add(Rule.MORE_THAN_RESEARCH, whom, touch, "by " + touch.channel().key(), findings);
      }
    }
    return true;
  }

  private static String count(Checked whom) {
    int n = whom.touches().size();
    return n == 1 ? "1 touch" : n + " touches";
  }

  private static void add(Rule rule, Checked whom, Touch touch, String words, Findings findings) {
    findings.add(rule, whom.id(), touch.id(), touch.date(), words);
  }
}
