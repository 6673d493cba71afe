package dev.warmlist.run;

import dev.warmlist.export.Weighed;

/** Counts pairs that have a probability and a known answer. */
final class Tallying {
  private long pairs;
  private double expected;
  private long hits;

  void add(double probability, boolean hit) {
    pairs++;
    expected += probability;
    hits += hit ? 1 : 0;
  }

  Weighed sum() {
    return new Weighed(pairs, expected, hits);
  }
}
