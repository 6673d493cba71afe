package dev.warmlist.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** Those who wait for hours, in order: a number and a week for each of them. */
final class Waiting {
  private static final short NOT_THIS_YEAR = -1;

  private final Calendars calendars;
  private int[] numbers = new int[16];
  private short[] weeks = new short[16];
  private int size;

  /** Nobody waits yet. */
  Waiting(Calendars calendars) {
    this.calendars = calendars;
  }

  /**
   * Somebody more.
   *
   * @param begins the day on which they are expected to begin; nothing when not within a year
   */
  void add(int number, Optional<Integer> begins) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size * 2);
      weeks = Arrays.copyOf(weeks, size * 2);
    }
    numbers[size] = number;
    weeks[size] = begins.map(day -> (short) calendars.week(day)).orElse(NOT_THIS_YEAR);
    size++;
  }

  /** How many wait. */
  int size() {
    return size;
  }

  /** The number of the one at a position, from 0. */
  int number(int position) {
    return numbers[position];
  }

  /** The Monday of the week in which one is expected to begin; nothing when not within a year. */
  Optional<LocalDate> week(int position) {
    return weeks[position] == NOT_THIS_YEAR
        ? Optional.empty()
        : Optional.of(calendars.monday(weeks[position]));
  }

  /** How many of them begin within a year. */
  int thisYear() {
    int begun = 0;
    for (int i = 0; i < size; i++) {
      begun += weeks[i] == NOT_THIS_YEAR ? 0 : 1;
    }
    return begun;
  }

  /** The last week, from 0, in which somebody begins; -1 when nobody does. */
  int lastWeek() {
    int last = -1;
    for (int i = 0; i < size; i++) {
      last = Math.max(last, weeks[i]);
    }
    return last;
  }
}
