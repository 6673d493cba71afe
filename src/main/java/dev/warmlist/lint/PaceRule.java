package dev.warmlist.lint;

import dev.warmlist.lint.Timeline.Contact;
import dev.warmlist.playbook.Pace;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Sequence;
import dev.warmlist.playbook.Step;
import dev.warmlist.prospect.Channel;
import java.util.List;

/** Growing gaps, few e-mails, and other ways to meet than e-mail. */
final class PaceRule implements Rule {
  private static final int SHORTEST_GAP = 5;

  /** Gaps of this many business days needn't grow: they are a month and more. */
  private static final int LONG_GAP = 20;

  private static final int MOST_EMAILS = 3;
  private static final int EMAIL_DAYS = 90;

  /** Gaps that differ by less, in business days, are the same: weekends blur them. */
  private static final double SAME = 0.5;

  @Override
  public void check(Playbook playbook, Findings findings) {
    for (Sequence sequence : playbook.sequences()) {
      List<Contact> all = Timeline.of(sequence);
      List<Contact> dated = all.stream().filter(Contact::dated).toList();
      checkShort(sequence, dated, findings);
      checkGrowth(sequence, dated, findings);
      checkCount(sequence, all, findings);
      checkShare(sequence, all, findings);
    }
  }

  private static void checkShort(Sequence sequence, List<Contact> contacts, Findings findings) {
    boolean said = false;
    for (int i = 1; i < contacts.size(); i++) {
      Contact contact = contacts.get(i);
      boolean tooShort = contact.gap() < SHORTEST_GAP - SAME;
      boolean own = contact.step().after().isPresent();
      if (tooShort && (own || !said)) {
        said |= !own;
        findings.add(
            Code.SHORT_GAPS,
            where(sequence, contact.step()),
            "only "
                + days(contact.gap())
                + " between "
                + contacts.get(i - 1).step().name()
                + " and "
                + contact.step().name());
      }
    }
  }

  /** A gap of its own stands with its step; one that the pace makes, with the sequence. */
  private static String where(Sequence sequence, Step step) {
    return step.after().isPresent()
        ? Findings.path(sequence, step, "after")
        : Findings.path(sequence);
  }

  private static String days(double n) {
    long whole = Math.round(n);
    return whole + (whole == 1 ? " business day" : " business days");
  }

  private static void checkGrowth(Sequence sequence, List<Contact> contacts, Findings findings) {
    boolean flat = contacts.size() > 2;
    for (int i = 2; i < contacts.size(); i++) {
      Contact before = contacts.get(i - 1);
      Contact contact = contacts.get(i);
      double change = contact.gap() - before.gap();
      boolean brief = contact.gap() < LONG_GAP - SAME;
      flat &= brief && Math.abs(change) <= SAME;
      if (brief && change < -SAME && (contact.byHand() || before.byHand())) {
        findings.add(
            Code.SHRINKING_GAPS,
            Findings.path(sequence, contact.step(), "after"),
            days(before.gap())
                + " before "
                + before.step().name()
                + ", and only "
                + days(contact.gap())
                + " before "
                + contact.step().name());
      }
    }
    if (flat) {
      findings.add(
          Code.FLAT_GAPS,
          Findings.path(sequence),
          "the gaps don't grow, so silence is met with more of the same");
    }
  }

  private static void checkCount(Sequence sequence, List<Contact> contacts, Findings findings) {
    Pace pace = sequence.pace();
    List<Double> days =
        contacts.stream()
            .filter(contact -> contact.step().channel() == Channel.EMAIL)
            .filter(contact -> !Acts.isAnswer(contact.step()))
            .map(contact -> contact.day() * 7 / 5)
            .toList();
    long own = most(days, pace.emailDays());
    long known = most(days, EMAIL_DAYS);
    if (known > MOST_EMAILS) {
      tooMany(sequence, known, EMAIL_DAYS, "more than 3 make people leave", findings);
    } else if (own > pace.emails()) {
      String limit = "the pace allows " + pace.emails();
      tooMany(sequence, own, pace.emailDays(), limit, findings);
    }
  }

  private static void tooMany(
      Sequence sequence, long emails, int days, String limit, Findings findings) {
    findings.add(
        Code.TOO_MANY_EMAILS,
        Findings.path(sequence),
        emails
            + (emails == 1 ? " e-mail" : " e-mails")
            + " in "
            + days
            + " days without an answer; "
            + limit);
  }

  private static long most(List<Double> days, int window) {
    long most = 0;
    for (double from : days) {
      most = Math.max(most, days.stream().filter(d -> d >= from && d < from + window).count());
    }
    return most;
  }

  private static void checkShare(Sequence sequence, List<Contact> contacts, Findings findings) {
    long emails = contacts.stream().filter(c -> c.step().channel() == Channel.EMAIL).count();
    if (emails * 2 > contacts.size()) {
      findings.add(
          Code.EMAIL_IS_MOST,
          Findings.path(sequence),
          emails == contacts.size()
              ? "e-mail is the only way in which it meets anybody"
              : emails + " of its " + contacts.size() + " contacts are e-mails");
    }
  }
}
