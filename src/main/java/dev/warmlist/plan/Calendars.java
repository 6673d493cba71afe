package dev.warmlist.plan;

import dev.warmlist.playbook.MeetingCalendar;
import dev.warmlist.playbook.Member;
import dev.warmlist.whereabouts.Whereabouts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/**
 * The days and weeks of a plan, and the {@link DayTable} of each place. Day 0 is the plan's first
 * day; week 0 is the one (from Monday) that day 0 lies in.
 */
final class Calendars {
  /** Days beyond the plan's end for which the earliest day of later steps is looked up. */
  private static final int BEYOND = 800;

  private final LocalDate asOf;
  private final int horizon;
  private final Holidays holidays;
  private final MeetingCalendar calendar;
  private final ZoneCountries zones = new ZoneCountries();
  private final Map<Place, DayTable> tables = new HashMap<>();

  private record Place(String country, String subdivision) {}

  /** Days from {@code asOf}; the plan ends after so many weeks. */
  Calendars(LocalDate asOf, int weeks, Holidays holidays, MeetingCalendar calendar) {
    this.asOf = asOf;
    this.horizon = weeks * 7;
    this.holidays = holidays;
    this.calendar = calendar;
  }

  /** The first day that the plan doesn't date any more. */
  int horizon() {
    return horizon;
  }

  /** The number of weeks that the plan touches, the first and last perhaps in part. */
  int weeks() {
    return week(horizon - 1) + 1;
  }

  /** A day's date. */
  LocalDate date(int day) {
    return asOf.plusDays(day);
  }

  /** The number of a date; 0 for those that have passed. */
  int day(LocalDate date) {
    return (int) Math.max(0, ChronoUnit.DAYS.between(asOf, date));
  }

  /** A day's week. */
  int week(int day) {
    return (day + asOf.getDayOfWeek().getValue() - 1) / 7;
  }

  /** The Monday of a week; it may lie before day 0. */
  LocalDate monday(int week) {
    return asOf.minusDays(asOf.getDayOfWeek().getValue() - 1L).plusWeeks(week);
  }

  /** The first day of a week that isn't before day 0. */
  int firstDay(int week) {
    return day(monday(week));
  }

  /** Weekdays from Monday to Friday between two days, whatever the place. */
  int weekdaysBetween(int a, int b) {
    return Math.abs(weekday(b) - weekday(a));
  }

  private int weekday(int day) {
    return week(day) * 5 + Math.min(5, date(day).getDayOfWeek().getValue());
  }

  /** The days where a member works; the country is that of their clock. */
  DayTable of(Member member) {
    return of(member.zone());
  }

  private DayTable of(ZoneId zone) {
    return table(zones.of(zone), "");
  }

  /** The days where a prospect is, or else where their owner is. */
  DayTable of(Whereabouts where, Member owner) {
    return where.country().isEmpty() ? of(owner) : table(where.country(), where.subdivision());
  }

  private DayTable table(String country, String subdivision) {
    return tables.computeIfAbsent(
        new Place(country, subdivision),
        place ->
            new DayTable(
                asOf, horizon + BEYOND, place.country, place.subdivision, holidays, calendar));
  }
}
