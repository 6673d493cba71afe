package dev.warmlist.check;

import dev.warmlist.playbook.MeetingCalendar.Window;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of time that is the same everywhere.
 *
 * @param from its beginning, in seconds since 1970
 * @param to its end
 */
record Stretch(long from, long to) {
  /** From nine to five, where nothing else is said. */
  static final List<Window> USUAL = List.of(new Window(LocalTime.of(9, 0), LocalTime.of(17, 0)));

  /** What a live act needs. */
  private static final long SHORTEST = 30 * 60;

  /** What the clocks of a zone show as these hours of a day. */
  static Stretch of(LocalDate day, LocalTime from, LocalTime to, ZoneId zone) {
    return new Stretch(
        day.atTime(from).atZone(zone).toEpochSecond(), day.atTime(to).atZone(zone).toEpochSecond());
  }

  /** The same for several hours. */
  static List<Stretch> of(LocalDate day, List<Window> windows, ZoneId zone) {
    return windows.stream().map(w -> of(day, w.from(), w.to(), zone)).toList();
  }

  boolean isLongEnough() {
    return to - from >= SHORTEST;
  }

  /** Whether another lies in it. */
  boolean holds(Stretch other) {
    return from <= other.from && other.to <= to;
  }

  /** Whether one of these holds another. */
  static boolean hold(List<Stretch> some, Stretch other) {
    return some.stream().anyMatch(stretch -> stretch.holds(other));
  }

  /** Whether half an hour lies in both. */
  static boolean meet(List<Stretch> some, List<Stretch> others) {
    return common(some, others).stream().anyMatch(Stretch::isLongEnough);
  }

  /** What lies in both, in order, pieces that touch each other joined. */
  static List<Stretch> common(List<Stretch> some, List<Stretch> others) {
    var common = new ArrayList<Stretch>();
    for (Stretch a : some) {
      for (Stretch b : others) {
        var both = new Stretch(Math.max(a.from, b.from), Math.min(a.to, b.to));
        if (both.from < both.to) {
          common.add(both);
        }
      }
    }
    return joined(common);
  }

  /** The same time in as few pieces as possible, in order. */
  static List<Stretch> joined(List<Stretch> some) {
    var joined = new ArrayList<Stretch>();
    for (Stretch next : some.stream().sorted(Comparator.comparingLong(Stretch::from)).toList()) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).to >= next.from) {
        Stretch before = joined.get(last);
        joined.set(last, new Stretch(before.from, Math.max(before.to, next.to)));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }
}
