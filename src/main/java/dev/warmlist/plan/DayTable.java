package dev.warmlist.plan;

import dev.warmlist.clean.Countries;
import dev.warmlist.playbook.Delay;
import dev.warmlist.playbook.MeetingCalendar;
import dev.warmlist.playbook.Member;
import dev.warmlist.whereabouts.Holidays;
import dev.warmlist.whereabouts.Weekends;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the days ahead are at one place: business days, and days on which people there are met. Days
 * are counted from the plan's first day, 0.
 */
final class DayTable {
  private static final byte BUSINESS = 1;
  private static final byte MEETING = 2;

  private final LocalDate start;
  private final String country;
  private final String subdivision;
  private final Holidays holidays;
  private final MeetingCalendar calendar;
  private final Optional<Member> whose;
  private final Set<DayOfWeek> free;
  private final byte[] days;

  /**
   * Looks at each of {@code size} days once.
   *
   * @param whose the member of the team whose days they are, if they are a member's
   */
  DayTable(
      LocalDate start,
      int size,
      String country,
      String subdivision,
      Holidays holidays,
      MeetingCalendar calendar,
      Optional<Member> whose) {
    this.start = start;
    this.country = country;
    this.subdivision = subdivision;
    this.holidays = holidays;
    this.calendar = calendar;
    this.whose = whose;
    free = free(country, whose);
    days = new byte[size];
    for (int day = 0; day < size; day++) {
      days[day] = look(start.plusDays(day));
    }
  }

  private static Set<DayOfWeek> free(String country, Optional<Member> whose) {
    Set<DayOfWeek> own = whose.map(member -> member.shift().days()).orElse(Set.of());
    if (own.isEmpty()) {
      return Weekends.of(country);
    }
    var others = EnumSet.allOf(DayOfWeek.class);
    others.removeAll(own);
    return others;
  }

  private byte look(LocalDate date) {
    if (free.contains(date.getDayOfWeek()) || isAway(date) || holiday(date).isPresent()) {
      return 0;
    }
    boolean meeting =
        calendar.days().contains(date.getDayOfWeek()) && !calendar.isQuiet(date, country);
    return meeting ? BUSINESS | MEETING : BUSINESS;
  }

  private boolean isAway(LocalDate date) {
    return whose.filter(member -> member.shift().isAway(date)).isPresent();
  }

  private Optional<String> holiday(LocalDate date) {
    return holidays.on(country, subdivision, date);
  }

  /** How many days the table knows. */
  int size() {
    return days.length;
  }

  /** Whether people work there, also on days that have passed. */
  boolean isBusiness(int day) {
    byte what = day < 0 ? look(start.plusDays(day)) : days[day];
    return (what & BUSINESS) != 0;
  }

  /** Whether people there may be met: a meeting day that is no holiday and in no quiet time. */
  boolean isMeeting(int day) {
    return (days[day] & MEETING) != 0;
  }

  /** The day that is {@code n} business days after another; at most the table's last day. */
  int after(int day, int n) {
    int left = n;
    int at = day;
    while (left > 0 && at < days.length - 1) {
      at++;
      if (isBusiness(at)) {
        left--;
      }
    }
    return at;
  }

  /** The day that lies so long after another; at most the table's last day, and after it. */
  int after(int day, Delay delay) {
    if (delay.unit() == Delay.Unit.BUSINESS_DAYS) {
      return after(day, delay.amount());
    }
    long later = day + (long) delay.amount() * delay.unit().days();
    return (int) Math.min(days.length - 1, Math.max(day + 1, later));
  }

  /** How many days of a week are worked, holidays and absences aside. */
  int workdaysAWeek() {
    return DayOfWeek.values().length - free.size();
  }

  /** The day that is {@code n} business days before another; at least 0. */
  int before(int day, int n) {
    int left = n;
    int at = day;
    while (left > 0 && at > 0) {
      at--;
      if (isBusiness(at)) {
        left--;
      }
    }
    return at;
  }

  /** Why nobody is met or works on a day, in a clause; empty for weekends, which need no word. */
  String why(int day) {
    LocalDate date = start.plusDays(day);
    if (free.contains(date.getDayOfWeek())) {
      return Weekends.of(country).contains(date.getDayOfWeek())
          ? ""
          : whose.get().name() + " doesn't work on " + DayWords.days(free);
    }
    if (isAway(date)) {
      return whose.get().name() + " is away " + DayWords.day(date);
    }
    Optional<String> holiday = holiday(date);
    if (holiday.isPresent()) {
      return DayWords.day(date)
          + " is a holiday in "
          + Countries.name(country)
          + " ("
          + holiday.get()
          + ")";
    }
    if (calendar.isQuiet(date, country)) {
      return "the time is a quiet one there";
    }
    return isMeeting(day) ? "" : "people are met on " + DayWords.days(calendar.days());
  }
}
