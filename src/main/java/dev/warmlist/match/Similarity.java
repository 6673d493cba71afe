package dev.warmlist.match;

/** How alike two words are. All measures are symmetric. */
final class Similarity {
  /** More than what rounding can add to a similarity. */
  private static final double ROUNDING = 1e-9;

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

  /** The same similarity, or 0 where it is below a bound, which often is seen without it. */
  static double jaroWinkler(String a, String b, double least) {
    return mostAlike(a, b) < least ? 0 : jaroWinkler(a, b);
  }

  /** No less than the similarity: as if all letters that both have stood in one order. */
  private static double mostAlike(String a, String b) {
    long inA = letters(a);
    long inB = letters(b);
    int common =
        Math.min(a.length() - Long.bitCount(inA & ~inB), b.length() - Long.bitCount(inB & ~inA));
    if (common == 0) {
      return a.equals(b) ? 1 : 0;
    }
    double jaro = ((double) common / a.length() + (double) common / b.length() + 1) / 3;
    return ROUNDING + jaro + 0.4 * Math.max(0, 1 - jaro);
  }

  /** Whether a text may have all words of another: it has all letters. */
  static boolean mayContain(String text, String other) {
    return (letters(other) & ~letters(text) & ~letters(" ")) == 0;
  }

  /** A bit for each letter of a text; some letters share one. */
  private static long letters(String text) {
    long letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters |= 1L << text.charAt(i);
    }
    return letters;
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
    var usedShorter = new boolean[shorter.length()];
    var usedLonger = new boolean[longer.length()];
    int common = 0;
    for (int i = 0; i < shorter.length(); i++) {
      int to = Math.min(i + range + 1, longer.length());
      for (int j = Math.max(0, i - range); j < to; j++) {
        if (!usedLonger[j] && shorter.charAt(i) == longer.charAt(j)) {
          usedShorter[i] = true;
          usedLonger[j] = true;
          common++;
          break;
        }
      }
    }
    if (common == 0) {
      return 0;
    }
    double m = common;
    int swapped = outOfPlace(shorter, usedShorter, longer, usedLonger);
    return (m / a.length() + m / b.length() + (m - swapped / 2.0) / m) / 3;
  }

  /** How many of the common letters stand at another place among them. */
  private static int outOfPlace(
      String shorter, boolean[] usedShorter, String longer, boolean[] usedLonger) {
    int count = 0;
    int i = 0;
    for (int j = 0; j < longer.length(); j++) {
      if (usedLonger[j]) {
        while (!usedShorter[i]) {
          i++;
        }
        count += shorter.charAt(i++) == longer.charAt(j) ? 0 : 1;
      }
    }
    return count;
  }

  /**
   * How many letters were left out, put in, changed or swapped with their neighbour (Damerau 1964,
   * each place touched once), up to a small limit.
   *
   * @return the number, or {@code limit + 1} when it is greater than the limit
   */
  static int typos(String a, String b, int limit) {
    int endA = a.length();
    int endB = b.length();
    if (Math.abs(endA - endB) > limit) {
      return limit + 1;
    }
    while (endA > 0 && endB > 0 && a.charAt(endA - 1) == b.charAt(endB - 1)) {
      endA--;
      endB--;
    }
    int typos = 0;
    while (typos <= limit && !isWithin(a, 0, endA, b, 0, endB, typos)) {
      typos++;
    }
    return typos;
  }

  /** Whether so many typos make one rest of the other. Equal letters at its ends are none. */
  private static boolean isWithin(
      String a, int fromA, int endA, String b, int fromB, int endB, int typos) {
    int i = fromA;
    int j = fromB;
    while (i < endA && j < endB && a.charAt(i) == b.charAt(j)) {
      i++;
      j++;
    }
    if (i == endA || j == endB) {
      return endA - i + endB - j <= typos;
    }
    if (typos == 0 || Math.abs(endA - i - (endB - j)) > typos) {
      return false;
    }
    return isWithin(a, i + 1, endA, b, j + 1, endB, typos - 1)
        || isWithin(a, i + 1, endA, b, j, endB, typos - 1)
        || isWithin(a, i, endA, b, j + 1, endB, typos - 1)
        || (isSwapped(a, i, endA, b, j, endB)
            && isWithin(a, i + 2, endA, b, j + 2, endB, typos - 1));
  }

  private static boolean isSwapped(String a, int i, int endA, String b, int j, int endB) {
    return i + 1 < endA
        && j + 1 < endB
        && a.charAt(i) == b.charAt(j + 1)
        && a.charAt(i + 1) == b.charAt(j);
  }
}
