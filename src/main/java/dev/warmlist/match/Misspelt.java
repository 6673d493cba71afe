package dev.warmlist.match;

import java.util.HashMap;
import java.util.Map;

/** Tells values that look like a typing error for one that more rows have. */
final class Misspelt {
  private static final int SHORTEST = 4;
  private static final int LONG = 8;

  private final Map<String, Integer> rows = new HashMap<>();

  /** Counts rows that have a value, folded. */
  void count(String value, int more) {
    if (!value.isEmpty()) {
      rows.merge(value, more, Integer::sum);
    }
  }

  /** How many rows have a value, folded. */
  int rows(String value) {
    return rows.getOrDefault(value, 0);
  }

  /** Whether a value is almost one that more rows have. */
  boolean is(String value) {
    int own = rows(value);
    return rows.entrySet().stream().anyMatch(e -> e.getValue() > own && near(value, e.getKey()));
  }

  /** Whether two values differ, and not by more than a slip: one letter, or two in long ones. */
  static boolean near(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int limit = shorter >= LONG ? 2 : 1;
    return shorter >= SHORTEST && !a.equals(b) && Similarity.typos(a, b, limit) <= limit;
  }
}
