package dev.warmlist.check;

import dev.warmlist.playbook.MeetingCalendar.Window;
import dev.warmlist.playbook.Member;
import dev.warmlist.whereabouts.Holidays;
import dev.warmlist.whereabouts.Weekends;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Somebody of the team, and the days and hours at which they work. */
final class Worker {
  private final Member member;
  private final int position;
  private final String country;
  private final Holidays holidays;
  private final Set<DayOfWeek> days;
  private final Workdays workdays;

  /**
   * Somebody of the team.
   *
   * @param position their position in the team
   * @param country the country of their zone, or empty
   */
  Worker(Member member, int position, String country, LocalDate asOf, Holidays holidays) {
    this.member = member;
    this.position = position;
    this.country = country;
    this.holidays = holidays;
    this.days = member.shift().days().isEmpty() ? week(country) : member.shift().days();
    this.workdays = new Workdays(asOf, day -> !isDayOff(day) && !isHoliday(day) && !isAway(day));
  }

  private static Set<DayOfWeek> week(String country) {
    return Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.copyOf(Weekends.of(country))));
  }

  Member member() {
    return member;
  }

  String name() {
    return member.name();
  }

  /** Their position in the team. */
  int position() {
    return position;
  }

  /** The country of their zone, or empty. */
  String country() {
    return country;
  }

  /** How many days of a week they usually work. */
  int usualDays() {
    return days.size();
  }

  /** The days on which they work indeed. */
  Workdays workdays() {
    return workdays;
  }

  boolean isDayOff(LocalDate day) {
    return !days.contains(day.getDayOfWeek());
  }

  boolean isHoliday(LocalDate day) {
    return holidays.on(country, "", day).isPresent();
  }

  boolean isAway(LocalDate day) {
    return member.shift().away().stream()
        .anyMatch(away -> !day.isBefore(away.from()) && !day.isAfter(away.to()));
  }

  /** Whether anything is known of the hours at which they work. */
  boolean hasHours() {
    return !member.shift().windows().isEmpty();
  }

  /** The hours that acts have which nobody else attends. */
  List<Window> windows() {
    return hasHours() ? member.shift().windows() : Stretch.USUAL;
  }

  /** When they work around a day that may begin earlier or later elsewhere. */
  List<Stretch> around(LocalDate day) {
    var hours = new ArrayList<Stretch>();
    for (int i = -1; i <= 1; i++) {
      LocalDate near = day.plusDays(i);
      if (workdays.on(near)) {
        hours.addAll(Stretch.of(near, windows(), member.zone()));
      }
    }
    return Stretch.joined(hours);
  }

  /** When they would work around a day if they worked on all days. */
  List<Stretch> everyDayAround(LocalDate day) {
    var hours = new ArrayList<Stretch>();
    for (int i = -1; i <= 1; i++) {
      hours.addAll(Stretch.of(day.plusDays(i), windows(), member.zone()));
    }
    return Stretch.joined(hours);
  }
}
