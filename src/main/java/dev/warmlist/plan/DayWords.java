package dev.warmlist.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Days as a plan speaks of them, in English whatever the machine's language. */
final class DayWords {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

  private DayWords() {}

  /** {@code 8 Dec}. */
  static String day(LocalDate date) {
    return DAY.format(date);
  }

  /** {@code Tue 8 Dec}. */
  static String weekday(LocalDate date) {
    return WEEKDAY.format(date);
  }

  /** {@code Tue, Wed, Thu}. */
  static String days(Collection<DayOfWeek> days) {
    return Arrays.stream(DayOfWeek.values())
        .filter(days::contains)
        .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
        .collect(Collectors.joining(", "));
  }

  /** {@code 1 business day}, {@code 10 business days}. */
  static String businessDays(int n) {
    return n + (n == 1 ? " business day" : " business days");
  }
}
