package dev.warmlist.brief;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** Days as a brief speaks of them, in English whatever the machine's language. */
final class Days {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);

  private Days() {}

  /** {@code 8 December 2026}. */
  static String day(LocalDate date) {
    return DAY.format(date);
  }

  /** {@code Tuesday 8 December 2026}. */
  static String weekday(LocalDate date) {
    return WEEKDAY.format(date);
  }

  /** The day of an ISO date; what is no date stays as it is. */
  static String said(String date) {
    return of(date).map(Days::day).orElse(date);
  }

  /** The day that a text names (ISO date), if it names one. */
  static Optional<LocalDate> of(String date) {
    try {
      return date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
