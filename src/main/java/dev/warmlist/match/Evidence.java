package dev.warmlist.match;

import java.util.ArrayList;
import java.util.List;

/**
 * What speaks for and against two rows being one prospect, added up. It is used again for each
 * pair; only when it explains does it keep the parts.
 */
@SuppressWarnings("EnumOrdinal") // Counts of one run: no ordinal is ever written.
final class Evidence {

  private final boolean explains;
  private final List<Comparison> parts = new ArrayList<>();
  private final int[] seen = new int[Level.values().length];
  private int levels;
  private double bits;
  private boolean veto;

  Evidence(boolean explains) {
    this.explains = explains;
  }

  /** Forgets what was added. */
  void clear() {
    if (explains) {
      parts.clear();
    }
    levels = 0;
    bits = 0;
    veto = false;
  }

  /** Adds a level of a comparison of two texts, given by their codes. */
  void add(Level level, CodeTexts texts, int a, int b, double weight) {
    saw(level);
    bits += weight;
    if (explains) {
      String what = level.item().word();
      parts.add(new Comparison(what, texts.text(a), texts.text(b), level.word(), weight));
    }
  }

  /** Adds a level of a comparison, in other words than its own. */
  void add(Level level, String a, String b, String word, double weight) {
    saw(level);
    add(level.item().word(), a, b, word, weight);
  }

  /** Adds something that is no comparison of the model. */
  void add(String what, String a, String b, String word, double weight) {
    bits += weight;
    if (explains) {
      parts.add(new Comparison(what, a, b, word, weight));
    }
  }

  /** Remembers a level that has no weight of its own here. */
  void saw(Level level) {
    if (levels < seen.length) {
      seen[levels++] = level.ordinal();
    }
  }

  /** Adds a share to the count of each level that was seen. */
  void count(double share, double[] counts) {
    for (int i = 0; i < levels; i++) {
      counts[seen[i]] += share;
    }
  }

  /** Says that the two are different, whatever else agrees. */
  void veto() {
    veto = true;
  }

  /** Takes a veto back: something stronger agrees. */
  void liftVeto() {
    veto = false;
  }

  /** The sum in bits. */
  double bits() {
    return bits;
  }

  /** Whether the two are different, whatever the sum. */
  boolean vetoed() {
    return veto;
  }

  /** The comparisons, in the order in which they were added. */
  List<Comparison> parts() {
    return List.copyOf(parts);
  }
}
