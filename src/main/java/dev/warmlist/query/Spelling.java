package dev.warmlist.query;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody meant who typed a word that isn't there. */
public final class Spelling {
  private Spelling() {}

  /**
   * The candidate nearest to a word, by edits of one letter (swapped neighbours count as one edit),
   * if one is near: at most a third of the word's length away. A tie keeps the earlier candidate.
   */
  public static Optional<String> nearest(String word, Collection<String> candidates) {
    String sought = plain(word);
    int least = Math.max(1, sought.length() / 3) + 1;
    Optional<String> best = Optional.empty();
    for (String candidate : candidates) {
      String plain = plain(candidate);
      boolean far = Math.abs(plain.length() - sought.length()) >= least;
      int edits = far ? least : edits(sought, plain);
      if (edits < least) {
        least = edits;
        best = Optional.of(candidate);
      }
    }
    return best;
  }

  private static String plain(String word) {
    return word.strip().toLowerCase(Locale.ROOT).replaceAll("[ _-]+", "-");
  }

  /** Optimal string alignment (Damerau 1964, without edits inside a swap). */
  private static int edits(String a, String b) {
    var rows = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        rows[i][j] = i == 0 || j == 0 ? i + j : cheapest(rows, a, b, i, j);
      }
    }
    return rows[a.length()][b.length()];
  }

  private static int cheapest(int[][] rows, String a, String b, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1);
    best = Math.min(best, rows[i - 1][j - 1] + change);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, rows[i - 2][j - 2] + 1) : best;
  }
}
