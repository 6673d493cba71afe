package dev.warmlist.plan;

import dev.warmlist.playbook.MeetingCalendar;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Purpose;
import dev.warmlist.prospect.Channel;
import dev.warmlist.whereabouts.Whereabouts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** What is taken so far: hours, invitations, and days on which firms are contacted. */
final class Book {
  private final Calendars calendars;
  private final Hours hours;
  private final Team team;
  private final Accounts accounts;
  private final CommonHours common;
  private final int[][] invitations;
  private final int invitationsAWeek;
  private final int[] minutesByWeek;

  /**
   * An empty book.
   *
   * @param extra further minutes a week for the whole team
   */
  Book(Playbook playbook, LocalDate asOf, Holidays holidays, int extra) {
    MeetingCalendar calendar = playbook.calendar();
    calendars = new Calendars(asOf, playbook.settings().weeks(), holidays, calendar);
    hours = new Hours(playbook, calendars, extra);
    team = new Team(playbook.team(), hours);
    accounts = new Accounts(calendars, playbook.settings().accountGapDays());
    common =
        new CommonHours(calendar.windows().stream().map(w -> new Span(w.from(), w.to())).toList());
    invitations = new int[playbook.team().size()][calendars.weeks()];
    invitationsAWeek = playbook.settings().socialPerWeek();
    minutesByWeek = new int[calendars.weeks()];
  }

  Calendars calendars() {
    return calendars;
  }

  Hours hours() {
    return hours;
  }

  Team team() {
    return team;
  }

  Accounts accounts() {
    return accounts;
  }

  CommonHours common() {
    return common;
  }

  /** Whether clocks share hours at all, in winter and in summer. */
  boolean canBeCalled(Whereabouts where) {
    return hasHours(0, where) && hasHours(182, where);
  }

  /** Whether there is a day with such hours in the week from a day on. */
  private boolean hasHours(int from, Whereabouts where) {
    return IntStream.range(from, from + 7)
        .anyMatch(day -> common.on(calendars.date(day), where).isPresent());
  }

  /** Whether a member may send one more invitation in a day's week. */
  boolean mayInvite(int member, int day, int already) {
    return invitations[member][calendars.week(day)] + already < invitationsAWeek;
  }

  /** Takes what the dated acts of a prospect need. */
  void take(Candidate candidate, List<Act> acts) {
    for (Act act : acts) {
      if (act.dated()) {
        take(candidate, act);
      }
    }
  }

  private void take(Candidate candidate, Act act) {
    Purpose purpose = act.way().step().purpose();
    int week = calendars.week(act.day());
    hours.take(act.member(), act.day(), purpose);
    minutesByWeek[week] += hours.minutes(purpose);
    if (act.way().step().channel() == Channel.SOCIAL) {
      invitations[act.member()][week]++;
    }
    if (act.way().isContact()) {
      accounts.add(candidate.account(), candidate.number(), act.day());
    }
  }

  /** What the plan takes in the first week that has a weekday left. */
  int minutesInFirstWeek() {
    int day = 0;
    while (calendars.date(day).getDayOfWeek().getValue() > 5) {
      day++;
    }
    return minutesByWeek[calendars.week(day)];
  }
}
