package dev.warmlist.plan;

import dev.warmlist.playbook.MeetingCalendar;
import dev.warmlist.playbook.Member;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Purpose;
import dev.warmlist.prospect.Channel;
import dev.warmlist.whereabouts.Holidays;
import dev.warmlist.whereabouts.Whereabouts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What is taken so far: hours, invitations, e-mails, and days on which firms are contacted. */
final class Book {
  /** Half a year from the first day, when clocks are on their other time. */
  private static final int OTHER_SEASON = 182;

  private final Calendars calendars;
  private final Hours hours;
  private final Team team;
  private final Accounts accounts;
  private final CommonHours common;
  private final Mailboxes mailboxes;
  private final int[][] invitations;
  private final int invitationsAWeek;
  private final int[] minutesByWeek;
  private final List<DayTable> ours;
  private final Map<Integer, List<Integer>> emails = new HashMap<>();
  private final Map<Caller, Boolean> bound = new HashMap<>();

  private record Caller(int member, Whereabouts where) {}

  /**
   * An empty book.
   *
   * @param more further hours a week for each of the team
   */
  Book(Playbook playbook, LocalDate asOf, Holidays holidays, int more) {
    MeetingCalendar calendar = playbook.calendar();
    List<Member> members = playbook.team();
    calendars = new Calendars(asOf, playbook.settings().weeks(), holidays, calendar);
    ours = members.stream().map(calendars::of).toList();
    hours = new Hours(playbook, ours, calendars, more);
    team = new Team(members, hours);
    accounts = new Accounts(calendars, playbook.settings().accountGapDays());
    common = new CommonHours(CommonHours.spans(calendar.windows()));
    mailboxes = new Mailboxes(members, calendars.horizon(), playbook.settings().emailsPerDay());
    invitations = new int[members.size()][calendars.weeks()];
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

  /** The days of a member. */
  DayTable ours(int member) {
    return ours.get(member);
  }

  Accounts accounts() {
    return accounts;
  }

  Mailboxes mailboxes() {
    return mailboxes;
  }

  /** Whether clocks share hours at all, in winter and in summer. */
  boolean canBeCalled(Whereabouts where) {
    return season(0).anyMatch(day -> theirs(day, where).isPresent())
        && season(OTHER_SEASON).anyMatch(day -> theirs(day, where).isPresent());
  }

  /**
   * The hours in which a member may call somebody on a day, on the first of their clocks. Where the
   * member's hours never meet theirs, in winter or in summer, theirs count alone.
   */
  Optional<Span> hours(int member, int day, Whereabouts where) {
    return isBound(member, where) ? shared(member, day, where, true) : theirs(day, where);
  }

  /** The hours in which somebody may be called on a day, whoever calls. */
  Optional<Span> theirs(int day, Whereabouts where) {
    return common.on(calendars.date(day), where);
  }

  /** Whether a member's own hours bind their calls to somebody. */
  boolean isBound(int member, Whereabouts where) {
    return !team.member(member).shift().windows().isEmpty()
        && bound.computeIfAbsent(
            new Caller(member, where),
            c ->
                season(0).anyMatch(day -> shared(member, day, where, false).isPresent())
                    && season(OTHER_SEASON)
                        .anyMatch(day -> shared(member, day, where, false).isPresent()));
  }

  private static IntStream season(int from) {
    return IntStream.range(from, from + 7);
  }

  private Optional<Span> shared(int member, int day, Whereabouts where, boolean onWorkdays) {
    Member caller = team.member(member);
    DayTable table = ours(member);
    return common.on(
        calendars.date(day),
        where,
        caller,
        date -> !onWorkdays || table.isBusiness(calendars.day(date)));
  }

  /** Whether a member may send one more invitation in a day's week. */
  boolean mayInvite(int member, int day, int already) {
    return invitations[member][calendars.week(day)] + already < invitationsAWeek;
  }

  /**
   * Takes note of a contact of the days before: it counts for firms, and for this week's limits.
   */
  void remember(Recent contact) {
    int day = calendars.dayOrBefore(contact.day());
    int member = team.position(contact.by());
    accounts.add(contact.account(), contact.number(), day);
    if (contact.channel() == Channel.EMAIL) {
      emails.computeIfAbsent(contact.number(), n -> new ArrayList<>()).add(day);
    }
    if (member >= 0 && contact.channel() == Channel.SOCIAL && calendars.week(day) == 0) {
      invitations[member][0]++;
    }
    if (member >= 0 && contact.channel() == Channel.EMAIL && day == 0) {
      mailboxes.send(member, 0);
    }
  }

  /** The days before on which a prospect got e-mails. */
  List<Integer> emailsBefore(int number) {
    return emails.getOrDefault(number, List.of());
  }

  /** Takes what an act of a prospect needs. */
  void take(Candidate candidate, Act act) {
    Purpose purpose = act.way().step().purpose();
    int week = calendars.week(act.day());
    hours.take(act.member(), act.day(), purpose);
    team.worksMore(act.member());
    minutesByWeek[week] += hours.minutes(purpose);
    if (act.way().step().channel() == Channel.SOCIAL) {
      invitations[act.member()][week]++;
    }
    if (act.way().step().channel() == Channel.EMAIL) {
      mailboxes.send(act.member(), act.day());
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
