package dev.warmlist.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Tells values that look like a typing error for one that more rows have. */
final class Misspelt {
  private static final int SHORTEST = 4;
  private static final int LONG = 8;

  private final List<Contender> contenders;
  private final Function<Contender, String> key;
  private final Map<String, Integer> rows = new HashMap<>();

  /**
   * Looks at what contenders say in one place.
   *
   * @param key one form for all spellings of what a contender says there, or the empty string
   */
  Misspelt(List<Contender> contenders, Function<Contender, String> key) {
    this.contenders = contenders;
    this.key = key;
  }

  /** How many rows say what a contender says. */
  int rows(Contender contender) {
    return rows().getOrDefault(key.apply(contender), 0);
  }

  /** Whether what a contender says is almost what more rows say. */
  boolean is(Contender contender) {
    if (!canTell()) {
      return false;
    }
    String own = key.apply(contender);
    int less = rows(contender);
    for (Map.Entry<String, Integer> other : rows().entrySet()) {
      if (other.getValue() > less && near(own, other.getKey())) {
        return true;
      }
    }
    return false;
  }

  /** Of two rows neither outvotes the other. */
  private boolean canTell() {
    return contenders.size() > 2 || contenders.stream().anyMatch(c -> c.rows().size() > 1);
  }

  /** How many rows have which key, counted when first asked for. */
  private Map<String, Integer> rows() {
    if (rows.isEmpty()) {
      for (Contender contender : contenders) {
        rows.merge(key.apply(contender), contender.rows().size(), Integer::sum);
      }
      rows.put("", 0);
    }
    return rows;
  }

  /** Whether two values differ, and not by more than a slip: one letter, or two in long ones. */
  static boolean near(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int limit = shorter >= LONG ? 2 : 1;
    return shorter >= SHORTEST && !a.equals(b) && Similarity.typos(a, b, limit) <= limit;
  }
}
