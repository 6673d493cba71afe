package dev.warmlist.plan;

import dev.warmlist.playbook.MeetingCalendar;
import dev.warmlist.playbook.Member;
import dev.warmlist.whereabouts.Holidays;
import dev.warmlist.whereabouts.Whereabouts;
import dev.warmlist.whereabouts.ZoneCountries;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The days and weeks of a plan, and the {@link DayTable} of each place and member. Day 0 is the
 * plan's first day; week 0 is the one (from Monday) that day 0 lies in. The plan dates the touches
 * of its own weeks, and looks a year ahead, so that nobody begins whom nobody has the hours to go
 * on with.
 */
final class Calendars {
  /** Days beyond the plan's end for which the earliest day of later steps is looked up. */
  private static final int BEYOND = 800;

  /** Days that are looked ahead: 52 weeks. */
  private static final int YEAR = 52 * 7;

  private final LocalDate asOf;
  private final int daysSinceMonday;
  private final int end;
  private final Holidays holidays;
  private final MeetingCalendar calendar;
  private final ZoneCountries zones = new ZoneCountries();
  private final Map<Place, DayTable> tables = new HashMap<>();

  private record Place(String country, String subdivision) {}

  /** Days from {@code asOf}; the plan dates touches of so many weeks. */
  Calendars(LocalDate asOf, int weeks, Holidays holidays, MeetingCalendar calendar) {
    this.asOf = asOf;
    this.daysSinceMonday = asOf.getDayOfWeek().getValue() - 1;
    this.end = weeks * 7;
    this.holidays = holidays;
    this.calendar = calendar;
  }

  /** The first day that the plan doesn't date any more. */
  int end() {
    return end;
  }

  /** The first day that nobody looks at any more. */
  int horizon() {
    return YEAR;
  }

  /** The number of weeks that the year ahead touches, the first and last perhaps in part. */
  int weeks() {
    return week(YEAR - 1) + 1;
  }

  /** A day's date. */
  LocalDate date(int day) {
    return asOf.plusDays(day);
  }

  /** The number of a date; 0 for those that have passed. */
  int day(LocalDate date) {
    return (int) Math.max(0, ChronoUnit.DAYS.between(asOf, date));
  }

  /** The number of a date, negative for those that have passed. */
  int dayOrBefore(LocalDate date) {
    return (int) ChronoUnit.DAYS.between(asOf, date);
  }

  /** A day's week, negative for those that have passed. */
  int week(int day) {
    return Math.floorDiv(day + daysSinceMonday, 7);
  }

  /** The Monday of a week; it may lie before day 0. */
  LocalDate monday(int week) {
    return asOf.minusDays(daysSinceMonday).plusWeeks(week);
  }

  /** The first day of a week that isn't before day 0. */
  int firstDay(int week) {
    return Math.max(0, week * 7 - daysSinceMonday);
  }

  /** Weekdays from Monday to Friday between two days, whatever the place. */
  int weekdaysBetween(int a, int b) {
    return Math.abs(weekday(b) - weekday(a));
  }

  private int weekday(int day) {
    return week(day) * 5 + Math.min(4, Math.floorMod(day + daysSinceMonday, 7));
  }

  /** The days where a member works; the country is that of their clock. */
  DayTable of(Member member) {
    return days(zones.of(member.zone()), "", Optional.of(member));
  }

  /** The days where a prospect is, or else where their owner is. */
  DayTable of(Whereabouts where, Member owner) {
    return where.country().isEmpty()
        ? table(zones.of(owner.zone()), "")
        : table(where.country(), where.subdivision());
  }

  private DayTable table(String country, String subdivision) {
    return tables.computeIfAbsent(
        new Place(country, subdivision),
        place -> days(place.country, place.subdivision, Optional.empty()));
  }

  private DayTable days(String country, String subdivision, Optional<Member> whose) {
    return new DayTable(asOf, YEAR + BEYOND, country, subdivision, holidays, calendar, whose);
  }
}
