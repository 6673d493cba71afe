package dev.warmlist.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of numbers or days, both ends included. Days are counted from 1970-01-01.
 *
 * @param from the lower end, or negative infinity
 * @param to the upper end, or infinity
 */
record Span(double from, double to) {
  private static final Pattern DAY = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?");
  private static final String NUMBER = "(\\d[\\d.,' \\u00a0\\u202f]*)(k?)";
  private static final Pattern NUMBERS =
      Pattern.compile("\\D{0,20}" + NUMBER + "(?:(?:-|–|to|\\.\\.)\\s*" + NUMBER + ")?(\\+?)\\D*");
  private static final Pattern THOUSANDS = Pattern.compile("[.,' \\u00a0\\u202f](?=\\d{3}(?!\\d))");

  /** Whether two stretches share a point. */
  boolean meets(Span other) {
    return from <= other.to && to >= other.from;
  }

  /** This stretch without an upper end, or without itself too. */
  Span upwards(boolean including) {
    return new Span(including ? from : Math.nextUp(to), Double.POSITIVE_INFINITY);
  }

  /** This stretch without a lower end, or without itself too. */
  Span downwards(boolean including) {
    return new Span(Double.NEGATIVE_INFINITY, including ? to : Math.nextDown(from));
  }

  /** A year, a month or a day: {@code 2025}, {@code 2025-06}, {@code 2025-06-01}. */
  static Optional<Span> ofDays(String text) {
    Matcher m = DAY.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    try {
      int year = Integer.parseInt(m.group(1));
      if (m.group(2) == null) {
        return Optional.of(days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
      }
      YearMonth month = YearMonth.of(year, Integer.parseInt(m.group(2)));
      if (m.group(3) == null) {
        return Optional.of(days(month.atDay(1), month.atEndOfMonth()));
      }
      LocalDate day = month.atDay(Integer.parseInt(m.group(3)));
      return Optional.of(days(day, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A number, or a range of them: {@code 1,001-5,000}, {@code 51 to 200}, {@code 10k+}. */
  static Optional<Span> ofNumbers(String text) {
    Matcher m = NUMBERS.matcher(text);
    if (text.length() > 60 || !m.matches()) {
      return Optional.empty();
    }
    double from = number(m.group(1), m.group(2));
    double to = m.group(3) == null ? from : number(m.group(3), m.group(4));
    boolean open = m.group(3) == null && m.group(5).equals("+");
    return Optional.of(new Span(from, open ? Double.POSITIVE_INFINITY : Math.max(from, to)));
  }

  private static double number(String digits, String thousand) {
    String plain = THOUSANDS.matcher(digits.strip()).replaceAll("");
    plain = plain.replace(',', '.').replaceAll("[' \\u00a0\\u202f]|\\.+$", "");
    if (plain.indexOf('.') != plain.lastIndexOf('.')) {
      plain = plain.replace(".", "");
    }
    return Double.parseDouble(plain) * (thousand.isEmpty() ? 1 : 1000);
  }

  private static Span days(LocalDate first, LocalDate last) {
    return new Span(first.toEpochDay(), last.toEpochDay());
  }
}
