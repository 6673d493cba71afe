package dev.warmlist.match;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often the values of one thing stand in a list.
 *
 * @param total how many rows' values were counted
 * @param counts the frequent values, in the form in which they are compared, with how often they
 *     were seen; by value
 */
public record TermCounts(int total, SortedMap<String, Integer> counts) {
  /** Values that are less frequent count as if they had not been seen at all: none is listed. */
  public static final int FREQUENT = 3;

  /** Checks the counts, and keeps a copy. */
  public TermCounts {
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    for (int count : counts.values()) {
      if (count < FREQUENT || count > total) {
        throw new IllegalArgumentException(count + " of " + total + " values can't be");
      }
    }
  }
}
