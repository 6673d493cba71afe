package dev.warmlist.clean;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads civil dates. The order of an all-numeric date is the column's, found from values that have
 * only one reading; it never depends on where the program runs. A time of day and its zone are left
 * off: the day stays the one that is written.
 */
public final class Dates {
  /** Nobody was called, and nothing else of a list happened, before this year. */
  private static final int EARLIEST = 1900;

  private static final int EARLIEST_BIRTH = 1500;

  private static final int LATEST = 2099;

  /** Two-digit years below this one are of this century. */
  private static final int PIVOT = 50;

  private static final int LONGEST = 80;

  /** One value in so many may contradict the others. */
  private static final int TOLERANCE = 20;

  private static final Map<String, String> MONTHS = Table.map("months.txt");
  private static final Set<String> WORDS = Table.set("date-words.txt");

  private static final String THREE = "(\\d{1,4})\\s?([./-])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{1,4})";
  private static final Pattern NUMERIC =
      Pattern.compile("^'?" + THREE + "\\.?(?:(?:[T,\\s]|\\s-)\\s?\\d{1,2}[:.h]\\d{2}.*)?$");
  private static final Pattern INSIDE =
      Pattern.compile(
          "(?<![\\d./-])(?:\\d{4}([./-])\\d{1,2}\\1\\d{1,2}"
              + "|\\d{1,2}([./-])\\d{1,2}\\2(?:\\d{4}|\\d{2})"
              + "|\\d{1,2}(?:st|nd|rd|th|er|\\.)?(?: de| of)? \\p{L}{3,12}\\.?,?(?: de)? \\d{4}"
              + "|\\p{L}{3,12}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})(?![\\d/-])");
  private static final Pattern BASIC =
      Pattern.compile("^((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:[T\\s]?\\d{4,6}(?:Z|[+-]\\d{4})?)?$");
  private static final Pattern EPOCH = Pattern.compile("^([1-3]\\d{9})(?:\\d{3})?(?:\\.0)?$");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\d:+]+");
  private static final Pattern ORDINAL = Pattern.compile("^(\\d{1,2})(?:st|nd|rd|th|er|re|o|a)$");

  private static final Pattern SERIAL = Pattern.compile("^([2-6]\\d{4})(?:[.,]\\d+)?$");
  private static final LocalDate SERIALS_SINCE = LocalDate.of(1899, 12, 30);
  private static final int LAST_SERIAL = 65_000;
  private static final Pattern NO_DAY =
      Pattern.compile(
          "(?:19|20)\\d{2}(?:[-/.]\\d{1,2})?|\\d{1,2}[-/.](?:19|20)\\d{2}"
              + "|[qt][1-4][ /'-]?(?:19|20)?\\d{2}|(?:19|20)\\d{2}[ /-]?[qt][1-4]"
              + "|\\p{L}{3,11}\\.?(?: de)? (?:19|20)\\d{2}");

  private Dates() {}

  /**
   * The day that a cell names: ISO with or without a time, {@code 14 May 2026}, {@code May 14,
   * 2026}, {@code 14.05.2026}, {@code 03/15/24}, {@code 20260514}, seconds or milliseconds since
   * 1970 (in UTC). Years are 1900 to 2099; of two-digit years those below 50 are of this century.
   *
   * @param order the order of all-numeric dates; one that doesn't fit it stays unread
   */
  public static Optional<LocalDate> read(String cell, DateOrder order) {
    return birth(cell, order).filter(day -> day.getYear() >= EARLIEST);
  }

  /**
   * The day of a birth that a cell names, read as {@link #read} does it but from the year 1500 on:
   * lists of people of the past know their births.
   */
  public static Optional<LocalDate> birth(String cell, DateOrder order) {
    String text = Texts.tidy(cell);
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher numeric = NUMERIC.matcher(text);
    if (numeric.matches()) {
      return ordered(numeric, order);
    }
    Matcher basic = BASIC.matcher(text);
    if (basic.matches()) {
      return day(basic.group(1), basic.group(2), basic.group(3));
    }
    Matcher epoch = EPOCH.matcher(text);
    if (epoch.matches()) {
      return Optional.of(sinceEpoch(Long.parseLong(epoch.group(1))));
    }
    return named(Texts.fold(text));
  }

  /**
   * The day that a cell of a column for dates names: what {@link #read} reads there, and the day
   * numbers of spreadsheets from 1954 to 2077, such as 45796.
   */
  static Optional<LocalDate> inColumn(String cell, DateOrder order) {
    return read(cell, order).or(() -> serial(cell));
  }

  /** The day of a birth that a cell of a column for dates names, day numbers too. */
  static Optional<LocalDate> birthInColumn(String cell, DateOrder order) {
    return birth(cell, order).or(() -> serial(cell));
  }

  private static Optional<LocalDate> serial(String cell) {
    Matcher serial = SERIAL.matcher(Texts.tidy(cell));
    int days = serial.matches() ? Integer.parseInt(serial.group(1)) : LAST_SERIAL + 1;
    return days > LAST_SERIAL ? Optional.empty() : Optional.of(SERIALS_SINCE.plusDays(days));
  }

  /** Why a cell of a column for dates that wasn't read names no day. */
  static Because unread(String cell) {
    String text = Texts.tidy(cell);
    Matcher numeric = NUMERIC.matcher(text);
    if (text.length() <= LONGEST && numeric.matches()) {
      return isDate(cell) ? Because.DAY_OR_MONTH_FIRST : Because.NO_SUCH_DAY;
    }
    boolean part = text.length() <= LONGEST && NO_DAY.matcher(Texts.fold(text)).matches();
    return part ? Because.NO_DAY : Because.NOT_A_DATE;
  }

  /** The dates, in any order of their parts, inside a text such as a note, as they stand there. */
  static List<String> inside(String text) {
    var found = new ArrayList<String>();
    Matcher inside = INSIDE.matcher(Texts.tidy(text));
    while (inside.find()) {
      if (isDate(inside.group())) {
        found.add(inside.group());
      }
    }
    return found;
  }

  /** The days that a text such as a note names, of those that can be read in one way only. */
  public static List<LocalDate> named(String text, DateOrder order) {
    return inside(text).stream().flatMap(date -> read(date, order).stream()).distinct().toList();
  }

  /**
   * The order that a column's values prove: a first part above 12 is a day, a second part above 12
   * too; dots without any such proof mean day, month, year. A year of four digits in front says
   * nothing of dates that have it elsewhere. Nothing when there is no proof, or when proofs
   * contradict each other.
   */
  public static Optional<DateOrder> order(List<String> sample) {
    var proofs = new EnumMap<DateOrder, Integer>(DateOrder.class);
    int dotted = 0;
    int whole = 0;
    for (String cell : sample) {
      Matcher date = NUMERIC.matcher(Texts.tidy(cell));
      if (cell.length() > LONGEST || !date.matches()) {
        continue;
      }
      if (date.group(1).length() == 4) {
        whole++;
      } else {
        proof(date).ifPresent(order -> proofs.merge(order, 1, Integer::sum));
        dotted += date.group(2).equals(".") ? 1 : 0;
      }
    }
    if (proofs.isEmpty() && (dotted > 0 || whole > 0)) {
      return Optional.of(dotted > 0 ? DateOrder.DMY : DateOrder.YMD);
    }
    int all = proofs.values().stream().mapToInt(Integer::intValue).sum();
    return proofs.entrySet().stream()
        .filter(proof -> (all - proof.getValue()) * TOLERANCE <= all)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Whether a cell is a date in any order. */
  static boolean isDate(String cell) {
    for (DateOrder order : DateOrder.values()) {
      if (birth(cell, order).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static Optional<DateOrder> proof(Matcher date) {
    int a = Integer.parseInt(date.group(1));
    int b = Integer.parseInt(date.group(3));
    if (b > 12) {
      return a <= 12 ? Optional.of(DateOrder.MDY) : Optional.empty();
    }
    if (a > 31) {
      return Optional.of(DateOrder.YMD);
    }
    return a > 12 ? Optional.of(DateOrder.DMY) : Optional.empty();
  }

  private static Optional<LocalDate> ordered(Matcher date, DateOrder order) {
    String a = date.group(1);
    String b = date.group(3);
    String c = date.group(4);
    if (a.length() == 4) {
      return day(a, b, c);
    }
    return switch (order) {
      case DMY -> day(c, b, a);
      case MDY -> day(c, a, b);
      case YMD -> c.length() == 4 ? Optional.empty() : day(a, b, c);
      case UNKNOWN -> onlyReading(date);
    };
  }

  /** The day on which all orders agree that make one; dots mean day, month, year. */
  private static Optional<LocalDate> onlyReading(Matcher date) {
    Optional<LocalDate> dayFirst = ordered(date, DateOrder.DMY);
    if (dayFirst.isPresent() && date.group(2).equals(".")) {
      return dayFirst;
    }
    var days = new LinkedHashSet<LocalDate>();
    dayFirst.ifPresent(days::add);
    ordered(date, DateOrder.MDY).ifPresent(days::add);
    if (date.group(2).equals("-")) {
      ordered(date, DateOrder.YMD).ifPresent(days::add);
    }
    return days.size() == 1 ? days.stream().findFirst() : Optional.empty();
  }

  /** A date whose month is a word: exactly one month, one day and one year, and nothing strange. */
  private static Optional<LocalDate> named(String folded) {
    String month = "";
    String year = "";
    var days = new ArrayList<String>();
    for (String word : BETWEEN.split(folded, -1)) {
      String plain = ORDINAL.matcher(word).replaceFirst("$1");
      if (MONTHS.containsKey(plain) && month.isEmpty()) {
        month = MONTHS.getOrDefault(plain, "");
      } else if (isYear(plain) && year.isEmpty()) {
        year = plain;
      } else if (isDay(plain)) {
        days.add(plain);
      } else if (!isHarmless(plain)) {
        return Optional.empty();
      }
    }
    if (year.isEmpty() && days.size() == 2) {
      year = days.remove(1);
    }
    return month.isEmpty() || year.isEmpty() || days.size() != 1
        ? Optional.empty()
        : day(year, month, days.get(0));
  }

  private static boolean isYear(String word) {
    return word.length() == 4 && (word.startsWith("19") || word.startsWith("20")) && isDigits(word);
  }

  private static boolean isDay(String word) {
    return !word.isEmpty() && word.length() < 3 && isDigits(word);
  }

  private static boolean isDigits(String word) {
    return word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isHarmless(String word) {
    return word.isEmpty()
        || word.indexOf(':') > 0
        || word.startsWith("+")
        || word.equals("0000")
        || WORDS.contains(word);
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    int y = Integer.parseInt(year);
    if (year.length() == 2) {
      y += y < PIVOT ? 2000 : 1900;
    }
    if (y < EARLIEST_BIRTH || y > LATEST || day.length() > 2 || month.length() > 2) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(y, Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDate sinceEpoch(long seconds) {
    return LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC);
  }
}
