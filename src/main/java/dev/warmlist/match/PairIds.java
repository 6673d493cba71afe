package dev.warmlist.match;

import dev.warmlist.prospect.Values;

/**
 * Names for pairs of rows, made of what the rows say and not of where they stand: {@code
 * 0k3j5h2m8q1a-7v9a8b7c6d5e}. Both rows' fingerprints are in it, so that a decision can be found
 * again in tomorrow's lists.
 */
public final class PairIds {
  private static final int LETTERS = 12;

  private PairIds() {}

  /** The id of a pair; the order of the two doesn't matter. */
  public static String of(Values a, Values b) {
    var fingerprints = new Fingerprints();
    return of(fingerprints.of(a), fingerprints.of(b));
  }

  static String of(long a, long b) {
    return Fingerprints.base32(Math.min(a, b), LETTERS)
        + "-"
        + Fingerprints.base32(Math.max(a, b), LETTERS);
  }

  /** The fingerprint of the first row that an id names, or -1 when it isn't an id. */
  static long first(String id) {
    return isId(id) ? Fingerprints.number(id.substring(0, LETTERS)) : -1;
  }

  /** The fingerprint of the second row that an id names, or -1 when it isn't an id. */
  static long second(String id) {
    return isId(id) ? Fingerprints.number(id.substring(LETTERS + 1)) : -1;
  }

  private static boolean isId(String id) {
    return id.length() == 2 * LETTERS + 1 && id.charAt(LETTERS) == '-';
  }
}
