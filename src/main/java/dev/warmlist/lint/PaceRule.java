package dev.warmlist.lint;

import dev.warmlist.lint.Findings.Problem;
import dev.warmlist.playbook.Pace;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Sequence;
import dev.warmlist.playbook.Step;
import dev.warmlist.prospect.Channel;
import java.util.ArrayList;
import java.util.List;

/** Growing gaps, few e-mails, and other ways to meet than e-mail. */
final class PaceRule implements Rule {
  private static final int SHORTEST_GAP = 5;

  /** Gaps of this many business days needn't grow: they are a month and more. */
  private static final int LONG_GAP = 20;

  private static final int MOST_EMAILS = 3;
  private static final int EMAIL_DAYS = 90;

  @Override
  public void check(Playbook playbook, Findings findings) {
    for (Sequence sequence : playbook.sequences()) {
      List<Step> contacts = Acts.contacts(sequence);
      checkGaps(sequence, contacts.size(), findings);
      checkCount(sequence, contacts, findings);
      checkShare(sequence, contacts, findings);
    }
  }

  private static void checkGaps(Sequence sequence, int contacts, Findings findings) {
    Pace pace = sequence.pace();
    if (contacts > 1 && pace.firstGap() < SHORTEST_GAP) {
      findings.add(
          sequence,
          new Problem(
              "short-gaps",
              Severity.WARNING,
              "only " + days(pace.firstGap()) + " between the first two touches",
              "leave a working week: first-gap: " + SHORTEST_GAP));
    }
    if (contacts > 2 && pace.grow() <= 1 && pace.firstGap() < LONG_GAP) {
      findings.add(
          sequence,
          new Problem(
              "flat-gaps",
              Severity.WARNING,
              "the gaps don't grow, so silence is met with more of the same",
              "let each gap be longer than the one before: grow: 2"));
    }
  }

  private static String days(int n) {
    return n + (n == 1 ? " business day" : " business days");
  }

  private static void checkCount(Sequence sequence, List<Step> contacts, Findings findings) {
    Pace pace = sequence.pace();
    List<Integer> days = emailDays(pace, contacts);
    int own = most(days, pace.emailDays());
    int known = most(days, EMAIL_DAYS);
    boolean tooMany = known > MOST_EMAILS;
    if (tooMany || own > pace.emails()) {
      int limit = tooMany ? MOST_EMAILS : pace.emails();
      findings.add(
          sequence,
          new Problem(
              "too-many-emails",
              Severity.WARNING,
              (tooMany ? known : own)
                  + " e-mails in "
                  + (tooMany ? EMAIL_DAYS : pace.emailDays())
                  + " days without an answer; more than "
                  + limit
                  + " make people leave",
              "meet them in another way, or let the gaps grow"));
    }
  }

  /** The days, counted from the first contact, of e-mails that no sign of theirs opens. */
  private static List<Integer> emailDays(Pace pace, List<Step> contacts) {
    var days = new ArrayList<Integer>();
    int businessDays = 0;
    for (int i = 0; i < contacts.size(); i++) {
      businessDays += pace.gapBefore(i);
      Step step = contacts.get(i);
      if (step.channel() == Channel.EMAIL && !Acts.isAnswer(step)) {
        days.add(businessDays * 7 / 5);
      }
    }
    return days;
  }

  private static int most(List<Integer> days, int window) {
    int most = 0;
    for (int from : days) {
      most =
          Math.max(most, (int) days.stream().filter(d -> d >= from && d < from + window).count());
    }
    return most;
  }

  private static void checkShare(Sequence sequence, List<Step> contacts, Findings findings) {
    long emails = contacts.stream().filter(step -> step.channel() == Channel.EMAIL).count();
    if (emails * 2 > contacts.size()) {
      findings.add(
          sequence,
          new Problem(
              "email-is-most",
              Severity.WARNING,
              emails + " of its " + contacts.size() + " touches are e-mails",
              "meet people where they are: a network, a letter, an event, a conversation"));
    }
  }
}
