package dev.warmlist.playbook;

import dev.warmlist.playbook.MeetingCalendar.Window;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * When somebody of the team works, on their own clock. Public holidays are not part of it.
 *
 * @param days the days of the week; empty for those on which people work where they live
 * @param windows the hours of such a day, in order, not overlapping; empty when nothing is known of
 *     them, so that they bind nobody
 * @param away stretches of days on which they aren't there
 */
public record Shift(Set<DayOfWeek> days, List<Window> windows, List<Away> away) {
  /** Nothing is known but that people work on weekdays. */
  public static final Shift UNKNOWN = new Shift(Set.of(), List.of(), List.of());

  /** The hours of somebody of whom only the place is known: from nine to five. */
  static final List<Window> USUAL = List.of(new Window(LocalTime.of(9, 0), LocalTime.of(17, 0)));

  /** Keeps copies, in order. */
  public Shift {
    var ordered = EnumSet.noneOf(DayOfWeek.class);
    ordered.addAll(days);
    days = Collections.unmodifiableSet(ordered);
    windows = List.copyOf(windows);
    away = List.copyOf(away);
  }

  /** Whether they are away on a day. */
  public boolean isAway(LocalDate day) {
    return away.stream().anyMatch(stretch -> stretch.holds(day));
  }

  /**
   * A stretch of days.
   *
   * @param from the first day
   * @param to the last day, not before the first
   */
  public record Away(LocalDate from, LocalDate to) {

    /** Checks the order. */
    public Away {
      if (to.isBefore(from)) {
        throw new IllegalArgumentException("a stretch ends after it begins");
      }
    }

    boolean holds(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }
  }
}
