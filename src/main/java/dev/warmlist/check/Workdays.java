package dev.warmlist.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;

/** The days on which people work, somewhere or in somebody's life, counted once. */
final class Workdays {
  /** Days before the plan's first that may be asked for: its week has begun, and zones differ. */
  private static final int BEFORE = 8;

  /** The longest plan, the rest of its last week, and a day for zones. */
  private static final int DAYS = BEFORE + 52 * 7 + 8;

  private final Predicate<LocalDate> works;
  private final LocalDate first;
  private final int[] until = new int[DAYS + 1];

  Workdays(LocalDate asOf, Predicate<LocalDate> works) {
    this.works = works;
    this.first = asOf.minusDays(BEFORE);
    for (int i = 0; i < DAYS; i++) {
      until[i + 1] = until[i] + (works.test(first.plusDays(i)) ? 1 : 0);
    }
  }

  /** Whether they work on a day. */
  boolean on(LocalDate day) {
    int i = index(day);
    return until[i + 1] > until[i];
  }

  /** How many of them come after a day, up to another one with that included. */
  int after(LocalDate day, LocalDate last) {
    int since = index(day);
    return until[index(last) + 1] + (since < 0 ? earlier(day) : -until[since + 1]);
  }

  /** How many of them come after a day that was long ago, up to the first that was counted. */
  private int earlier(LocalDate day) {
    return (int) day.plusDays(1).datesUntil(first).filter(works).count();
  }

  private int index(LocalDate day) {
    return (int) ChronoUnit.DAYS.between(first, day);
  }
}
