package dev.warmlist.match;

/** How alike two words are. All measures are symmetric. */
final class Similarity {
  private Similarity() {}

  /**
   * Jaro and Winkler's similarity (Winkler 1990), 0 to 1: common letters, transpositions, and a
   * bonus for up to four equal letters at the beginning.
   */
  static double jaroWinkler(String a, String b) {
    double jaro = jaro(a, b);
    int prefix = 0;
    int limit = Math.min(4, Math.min(a.length(), b.length()));
    while (prefix < limit && a.charAt(prefix) == b.charAt(prefix)) {
      prefix++;
    }
    return jaro < 0.7 ? jaro : jaro + prefix * 0.1 * (1 - jaro);
  }

  private static double jaro(String a, String b) {
    if (a.equals(b)) {
      return 1;
    }
    // Which letter finds which depends on who searches; equal lengths go by the alphabet.
    boolean inOrder = a.length() == b.length() ? a.compareTo(b) < 0 : a.length() < b.length();
    String shorter = inOrder ? a : b;
    String longer = inOrder ? b : a;
    int range = Math.max(longer.length() / 2 - 1, 0);
    var usedLonger = new boolean[longer.length()];
    var common = new StringBuilder();
    for (int i = 0; i < shorter.length(); i++) {
      int to = Math.min(i + range + 1, longer.length());
      for (int j = Math.max(0, i - range); j < to; j++) {
        if (!usedLonger[j] && shorter.charAt(i) == longer.charAt(j)) {
          usedLonger[j] = true;
          common.append(shorter.charAt(i));
          break;
        }
      }
    }
    double m = common.length();
    if (m == 0) {
      return 0;
    }
    int swapped = outOfPlace(common, longer, usedLonger);
    return (m / a.length() + m / b.length() + (m - swapped / 2.0) / m) / 3;
  }

  private static int outOfPlace(CharSequence common, String longer, boolean[] used) {
    int count = 0;
    int k = 0;
    for (int j = 0; j < longer.length(); j++) {
      if (used[j] && common.charAt(k++) != longer.charAt(j)) {
        count++;
      }
    }
    return count;
  }

  /**
   * How many letters were left out, put in, changed or swapped with their neighbour (Damerau 1964,
   * each place touched once), up to a limit.
   *
   * @return the number, or {@code limit + 1} when it is greater than the limit
   */
  static int typos(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] now = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      now[0] = i;
      int best = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int cost = Math.min(Math.min(now[j - 1], last[j]) + 1, last[j - 1] + change);
        if (swapped(a, i, b, j)) {
          cost = Math.min(cost, before[j - 2] + 1);
        }
        now[j] = cost;
        best = Math.min(best, cost);
      }
      if (best > limit) {
        return limit + 1;
      }
      int[] free = before;
      before = last;
      last = now;
      now = free;
    }
    return Math.min(last[b.length()], limit + 1);
  }

  private static boolean swapped(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
