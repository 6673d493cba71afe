package dev.warmlist.match;

/** The comparison of birth dates, given as year * 10000 + month * 100 + day. */
final class BirthDates {
  /** Days of sixty years, and some chance for the firsts of January that forms fill in. */
  private static final double SAME_DAY = 1 / 15000.0;

  private BirthDates() {}

  /** Adds what two birth dates say; unknown ones say nothing. */
  static void compare(int a, int b, Evidence out) {
    if (a == 0 || b == 0) {
      return;
    }
    String left = iso(a);
    String right = iso(b);
    if (a == b) {
      out.add("birth date", left, right, "exact", Bits.weight(0.85, SAME_DAY));
    } else if (isTurned(a, b)) {
      out.add("birth date", left, right, "day and month swapped", 6);
    } else if (Similarity.typos(left, right, 1) == 1) {
      out.add("birth date", left, right, "a digit differs", 4);
    } else if (a / 100 == b / 100 || a % 10000 == b % 10000) {
      out.add("birth date", left, right, "part of it", 1.5);
    } else if (a / 10000 == b / 10000) {
      out.add("birth date", left, right, "same year", -2);
    } else {
      out.add("birth date", left, right, "different", -9);
    }
  }

  private static boolean isTurned(int a, int b) {
    return a / 10000 == b / 10000 && a / 100 % 100 == b % 100 && a % 100 == b / 100 % 100;
  }

  private static String iso(int day) {
    String digits = Integer.toString(100_000_000 + day).substring(1);
    return digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6);
  }
}
