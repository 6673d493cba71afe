package dev.warmlist.list;

/** Words that differ by one slip of the fingers (Damerau, 1964). */
final class Typos {
  private Typos() {}

  /** Whether one letter too many, too few or wrong, or two neighbours swapped, is all. */
  static boolean isOne(String a, String b) {
    int start = 0;
    int least = Math.min(a.length(), b.length());
    while (start < least && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < least - start
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    int restA = a.length() - start - end;
    int restB = b.length() - start - end;
    if (restA <= 1 && restB <= 1) {
      return restA + restB > 0;
    }
    return restA == 2
        && restB == 2
        && a.charAt(start) == b.charAt(start + 1)
        && a.charAt(start + 1) == b.charAt(start);
  }
}
