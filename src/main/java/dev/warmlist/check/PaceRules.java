package dev.warmlist.check;

import dev.warmlist.playbook.Delay;
import dev.warmlist.playbook.Pace;
import dev.warmlist.prospect.Channel;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
    Optional<Act> before = Optional.empty();
    boolean met = false;
    for (Act act : course.dated()) {
      boolean promised = act.isContact() && !met && course.whom().callBack().isPresent();
      if (promised) {
        promise(course, act, findings);
      }
      if (before.isPresent()) {
        gap(course, before.get(), act, promised, findings);
      }
      met |= act.isContact();
      before = Optional.of(act);
    }
    emails(course, findings);
  }

  private void promise(Course course, Act act, Findings findings) {
    LocalDate day = course.whom().callBack().orElseThrow();
    if (act.day().isBefore(day)) {
      findings.act(Rule.BEFORE_THE_PROMISE, act, "promised for " + day + ", planned on " + asOf);
    }
  }

  private static void gap(Course course, Act before, Act act, boolean promised, Findings findings) {
    Workdays theirs = course.ground().workdays();
    String after = act.day() + " after " + before.day();
    if (!act.day().isAfter(before.day())) {
      findings.act(Rule.OUT_OF_ORDER, act, after);
    } else if (promised) {
      if (theirs.after(before.day(), act.day()) < 1) {
        findings.act(Rule.PACE, act, after + ", no business day later");
      }
    } else if (act.step().after().isPresent()) {
      Delay delay = act.step().after().get();
      if (!isOver(delay, theirs, before.day(), act.day())) {
        findings.act(Rule.DELAY, act, after + ", not " + delay);
      }
    } else {
      int gap = gap(course.sequence().pace(), course.place(act.position()));
      int days = theirs.after(before.day(), act.day());
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
    List<Act> emails =
        course.dated().stream().filter(act -> act.step().channel() == Channel.EMAIL).toList();
    for (int i = pace.emails(); i < emails.size(); i++) {
      Act last = emails.get(i);
      LocalDate first = emails.get(i - pace.emails()).day();
      if (Math.abs(ChronoUnit.DAYS.between(first, last.day())) < pace.emailDays()) {
        findings.act(
            Rule.TOO_MANY_EMAILS,
            last,
            (pace.emails() + 1)
                + " e-mails from "
                + first
                + " to "
                + last.day()
                + ", not "
                + pace.emails()
                + " in "
                + pace.emailDays()
                + " days");
      }
    }
  }
}
