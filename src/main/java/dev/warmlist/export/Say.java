package dev.warmlist.export;

import dev.warmlist.playbook.Purpose;
import dev.warmlist.prospect.Channel;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Numbers, days and our own vocabulary in English words, the same on every machine. */
final class Say {
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
  private static final List<String> NUMBERS =
      List.of(
          "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private Say() {}

  /** {@code 7,211}. */
  static String number(long n) {
    return String.format(Locale.ROOT, "%,d", n);
  }

  /** {@code three lists}, {@code 14 lists}, {@code one list}. */
  static String few(int n, String one, String several) {
    String count = n < NUMBERS.size() ? NUMBERS.get(n) : number(n);
    return count + " " + (n == 1 ? one : several);
  }

  /** {@code 7,211 rows}, {@code 1 row}. */
  static String count(long n, String one, String several) {
    return number(n) + " " + (n == 1 ? one : several);
  }

  /** {@code 24 November 2026}. */
  static String date(LocalDate day) {
    return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
  }

  /** {@code 24 November}; the year is added when it isn't the one that is spoken of. */
  static String date(LocalDate day, LocalDate from) {
    String full = date(day);
    return day.getYear() == from.getYear() ? full.substring(0, full.lastIndexOf(' ')) : full;
  }

  /** {@code 24 Nov}. */
  static String brief(LocalDate day) {
    return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1).substring(0, 3);
  }

  /** {@code Tue 24 Nov}. */
  static String weekday(LocalDate day) {
    return DAYS.get(day.getDayOfWeek().getValue() - 1) + " " + brief(day);
  }

  /** {@code 5 h 50}. */
  static String hours(int minutes) {
    String hours = minutes / 60 + " h";
    return minutes % 60 == 0
        ? hours
        : minutes < 60
            ? minutes + " min"
            : hours + String.format(Locale.ROOT, " %02d", minutes % 60);
  }

  /** How people are met on a channel: {@code by e-mail}. */
  static String by(Channel channel) {
    return switch (channel) {
      case RESEARCH -> "by reading up";
      case SOCIAL -> "on a network";
      case EMAIL -> "by e-mail";
      case LETTER -> "by letter";
      case EVENT -> "at an event";
      case CALL -> "by phone";
      case MESSAGE -> "by message";
    };
  }

  /** What a purpose means, in a sentence. */
  static String meaning(Purpose purpose) {
    return switch (purpose) {
      case UNDERSTAND -> "Finding out what matters to them now. Nobody is contacted.";
      case CONNECT -> "Becoming acquainted, without asking for anything.";
      case GIVE -> "Something useful, made for them.";
      case LISTEN -> "Asking for their view, and hearing it.";
      case TALK -> "A prepared conversation. It has to be earned, so it often has no date yet.";
    };
  }
}
