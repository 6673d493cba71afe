package dev.warmlist.playbook;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * When people like to be met, in their own time, and when nobody is. Public holidays are not part
 * of it.
 *
 * @param days the days of the week, from Monday; never empty
 * @param windows the hours of such a day, in order, not overlapping; never empty
 * @param quiet stretches of the year in which nobody is met
 */
public record MeetingCalendar(Set<DayOfWeek> days, List<Window> windows, List<Quiet> quiet) {
  /** Tuesday to Thursday, mid-morning and late afternoon. */
  public static final MeetingCalendar DEFAULT =
      new MeetingCalendar(
          EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY),
          List.of(
              new Window(LocalTime.of(9, 30), LocalTime.of(11, 30)),
              new Window(LocalTime.of(15, 30), LocalTime.of(17, 0))),
          List.of());

  /** Keeps copies and checks that somebody can be met. */
  public MeetingCalendar {
    if (days.isEmpty() || windows.isEmpty()) {
      throw new IllegalArgumentException("a calendar has a day and an hour");
    }
    days = Collections.unmodifiableSet(EnumSet.copyOf(days));
    windows = List.copyOf(windows);
    quiet = List.copyOf(quiet);
  }

  /**
   * Whether a day lies in a quiet stretch.
   *
   * @param country two letters, or empty when unknown: then only stretches for everybody count
   */
  public boolean isQuiet(LocalDate day, String country) {
    MonthDay at = MonthDay.from(day);
    return quiet.stream()
        .anyMatch(q -> q.holds(at) && (q.country.isEmpty() || q.country.equals(country)));
  }

  /**
   * Hours of a day.
   *
   * @param from the beginning
   * @param to the end, later on the same day
   */
  public record Window(LocalTime from, LocalTime to) {

    /** Checks the order. */
    public Window {
      if (!from.isBefore(to)) {
        throw new IllegalArgumentException("a window ends after it begins");
      }
    }
  }

  /**
   * A stretch of every year; it may run over New Year.
   *
   * @param from its first day
   * @param to its last day
   * @param country two letters, or empty for everybody
   */
  public record Quiet(MonthDay from, MonthDay to, String country) {

    boolean holds(MonthDay day) {
      boolean started = !day.isBefore(from);
      boolean goesOn = !day.isAfter(to);
      return from.isAfter(to) ? started || goesOn : started && goesOn;
    }
  }
}
