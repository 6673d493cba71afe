package dev.warmlist.check;

import dev.warmlist.consent.CallHours;
import dev.warmlist.playbook.MeetingCalendar.Window;
import dev.warmlist.whereabouts.Whereabouts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The days and hours at a place where prospects are. */
final class Ground {
  // Hours that meet in a week now and in one half a year later meet in summer and in winter.
  private static final int WEEK = 7;
  private static final int HALF_A_YEAR = 182;

  private static final List<Stretch> ALWAYS =
      List.of(new Stretch(Long.MIN_VALUE / 2, Long.MAX_VALUE / 2));

  private final Whereabouts where;
  private final LocalDate asOf;
  private final List<Window> meeting;
  private final CallHours allowed;
  private final Workdays workdays;
  private final Map<LocalDate, Hours> hours = new HashMap<>();
  private final Map<Integer, Boolean> met = new HashMap<>();
  private final boolean everReached;

  /** What all clocks of the place share on a day, in meeting hours and from nine to five. */
  private record Hours(List<Stretch> meeting, List<Stretch> usual) {
    boolean meet(List<Stretch> others) {
      return Stretch.meet(meeting, others) || Stretch.meet(usual, others);
    }
  }

  /**
   * A place.
   *
   * @param meeting the hours at which people are met, on their own clocks
   * @param allowed the hours that the rules of the place allow
   * @param workdays the days on which people work there
   */
  Ground(
      Whereabouts where,
      LocalDate asOf,
      List<Window> meeting,
      CallHours allowed,
      Workdays workdays) {
    this.where = where;
    this.asOf = asOf;
    this.meeting = meeting;
    this.allowed = allowed;
    this.workdays = workdays;
    this.everReached = isKnown() && ever(day -> on(day).meet(ALWAYS));
  }

  Whereabouts where() {
    return where;
  }

  /** The days on which people work there. */
  Workdays workdays() {
    return workdays;
  }

  /** Whether anybody can say what time it is there. */
  boolean isKnown() {
    return !where.country().isEmpty() && !where.zones().isEmpty();
  }

  /** Whether there is an hour, now or in half a year, at which somebody there could be called. */
  boolean isEverReached() {
    return everReached;
  }

  /** Whether the hours of somebody of the team meet those of the place, now and in half a year. */
  boolean meets(Worker worker) {
    return met.computeIfAbsent(
        worker.position(), w -> ever(day -> on(day).meet(worker.everyDayAround(day))));
  }

  private boolean ever(Predicate<LocalDate> day) {
    return IntStream.range(0, WEEK).mapToObj(asOf::plusDays).anyMatch(day)
        && IntStream.range(HALF_A_YEAR, HALF_A_YEAR + WEEK).mapToObj(asOf::plusDays).anyMatch(day);
  }

  /** The hours of a day, on all clocks of the place, at which people are met. */
  List<Stretch> meetingHours(LocalDate day) {
    return on(day).meeting();
  }

  /** The hours of a day that are from nine to five on all clocks of the place. */
  List<Stretch> usualHours(LocalDate day) {
    return on(day).usual();
  }

  /** Whether the rules of the place allow a call, on all its clocks. */
  boolean allows(LocalDate day, Stretch call) {
    return where.zones().stream().allMatch(zone -> Stretch.hold(allowed(day, zone), call));
  }

  private Hours on(LocalDate day) {
    return hours.computeIfAbsent(day, d -> new Hours(shared(d, meeting), shared(d, Stretch.USUAL)));
  }

  private List<Stretch> shared(LocalDate day, List<Window> windows) {
    List<Stretch> shared = ALWAYS;
    for (ZoneId zone : where.zones()) {
      List<Stretch> own = Stretch.common(Stretch.of(day, windows, zone), allowed(day, zone));
      shared = Stretch.common(shared, own);
    }
    return shared.stream().filter(Stretch::isLongEnough).toList();
  }

  private List<Stretch> allowed(LocalDate day, ZoneId zone) {
    return Stretch.joined(
        allowed.on(day.getDayOfWeek()).stream()
            .map(hour -> Stretch.of(day, hour.from(), hour.to(), zone))
            .toList());
  }
}
