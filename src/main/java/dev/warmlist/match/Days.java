package dev.warmlist.match;

import java.util.Set;

/** Days as numbers: year * 10000 + month * 100 + day, 0 when unknown. */
final class Days {
  private static final Set<String> NO_DAYS =
      Set.of("1900-01-01", "1970-01-01", "1899-12-30", "1904-01-01", "1601-01-01", "2000-01-01");

  private Days() {}

  /** The number of an ISO date, or 0; also for days that computers put where none is known. */
  static int of(String iso) {
    if (iso.length() != 10 || NO_DAYS.contains(iso)) {
      return 0;
    }
    int day = 0;
    for (int i = 0; i < 10; i++) {
      char c = iso.charAt(i);
      if (c >= '0' && c <= '9') {
        day = day * 10 + c - '0';
      } else if (c != '-') {
        return 0;
      }
    }
    return day;
  }

  /** The ISO date of a known day. */
  static String iso(int day) {
    String digits = Integer.toString(100_000_000 + day).substring(1);
    return digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6);
  }
}
