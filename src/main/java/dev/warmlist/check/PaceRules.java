package dev.warmlist.check;

import dev.warmlist.playbook.Delay;
import dev.warmlist.playbook.Pace;
import dev.warmlist.prospect.Channel;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The order of the steps of one prospect, the gaps between them, and e-mails in any stretch. */
final class PaceRules implements Group {
  private static final int LONGEST_GAP = 260;

  private final LocalDate asOf;

  PaceRules(LocalDate asOf) {
    this.asOf = asOf;
  }

  @Override
  public void look(Course course, Findings findings) {
    Begun begun = course.whom().begun();
    Optional<LocalDate> before = begun.since();
    boolean met = false;
    for (Act act : course.dated()) {
      begun(begun, act, findings);
      boolean promised = act.isContact() && !met && course.whom().callBack().isPresent();
      if (promised) {
        promise(course, act, findings);
      }
      if (before.isPresent()) {
        gap(course, before.get(), act, promised, findings);
      }
      met |= act.isContact();
      before = Optional.of(act.day());
    }
    emails(course, findings);
  }

  private void promise(Course course, Act act, Findings findings) {
    LocalDate day = course.whom().callBack().orElseThrow();
    if (act.day().isBefore(day)) {
      findings.act(Rule.BEFORE_THE_PROMISE, act, "promised for " + day + ", planned on " + asOf);
    }
  }

  private static void begun(Begun begun, Act act, Findings findings) {
    if (act.position() <= begun.last()) {
      findings.act(Rule.DONE_AGAIN, act, act.step().name() + " was done, or passed over");
    }
    if (act.day().isBefore(begun.notBefore())) {
      findings.act(Rule.TOO_EARLY, act, act.day() + ", not before " + begun.notBefore());
    }
  }

  private static void gap(
      Course course, LocalDate before, Act act, boolean promised, Findings findings) {
    Workdays theirs = course.ground().workdays();
    String after = act.day() + " after " + before;
    if (!act.day().isAfter(before)) {
      findings.act(Rule.OUT_OF_ORDER, act, after);
    } else if (promised || course.whom().begun().isAnswered(act.position())) {
      if (theirs.after(before, act.day()) < 1) {
        findings.act(Rule.PACE, act, after + ", no business day later");
      }
    } else if (act.step().after().isPresent()) {
      Delay delay = act.step().after().get();
      if (!isOver(delay, theirs, before, act.day())) {
        findings.act(Rule.DELAY, act, after + ", not " + delay);
      }
    } else {
      int gap = gap(course.sequence().pace(), course.place(act.position()));
      int days = theirs.after(before, act.day());
      if (days < gap) {
        findings.act(Rule.PACE, act, after + ", " + days + " business days instead of " + gap);
      }
    }
  }

  private static boolean isOver(Delay delay, Workdays theirs, LocalDate from, LocalDate to) {
    return switch (delay.unit()) {
      case BUSINESS_DAYS -> theirs.after(from, to) >= delay.amount();
      case DAYS -> !to.isBefore(from.plusDays(delay.amount()));
      case WEEKS -> !to.isBefore(from.plusWeeks(delay.amount()));
      case SEASONS -> !to.isBefore(from.plusWeeks(13L * delay.amount()));
    };
  }

  private static int gap(Pace pace, int place) {
    double gap = pace.firstGap() * Math.pow(pace.grow(), place - 1);
    return (int) Math.max(1, Math.min(LONGEST_GAP, Math.round(gap)));
  }

  private static void emails(Course course, Findings findings) {
    Pace pace = course.sequence().pace();
    List<LocalDate> days = new ArrayList<>(course.whom().begun().emails());
    Collections.sort(days);
    for (Act act : course.dated()) {
      if (act.step().channel() == Channel.EMAIL) {
        days.add(act.day());
        email(pace, days, act, findings);
      }
    }
  }

  /** Whether the last of these e-mails is one too many. */
  private static void email(Pace pace, List<LocalDate> days, Act act, Findings findings) {
    int earlier = days.size() - 1 - pace.emails();
    if (earlier >= 0
        && Math.abs(ChronoUnit.DAYS.between(days.get(earlier), act.day())) < pace.emailDays()) {
      findings.act(
          Rule.TOO_MANY_EMAILS,
          act,
          (pace.emails() + 1)
              + " e-mails from "
              + days.get(earlier)
              + " to "
              + act.day()
              + ", not "
              + pace.emails()
              + " in "
              + pace.emailDays()
              + " days");
    }
  }
}
