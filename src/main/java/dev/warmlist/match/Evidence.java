package dev.warmlist.match;

import java.util.ArrayList;
import java.util.List;

/**
 * What speaks for and against two rows being one prospect, added up. It is used again for each
 * pair; only when it explains does it keep the parts.
 */
final class Evidence {
  private final boolean explains;
  private final List<Comparison> parts = new ArrayList<>();
  private double bits;
  private boolean veto;

  Evidence(boolean explains) {
    this.explains = explains;
  }

  /** Forgets what was added. */
  void clear() {
    parts.clear();
    bits = 0;
    veto = false;
  }

  /** Adds a comparison of two texts of a dictionary. */
  void add(String what, Dictionary dictionary, int a, int b, String level, double weight) {
    bits += weight;
    if (explains) {
      parts.add(new Comparison(what, dictionary.text(a), dictionary.text(b), level, weight));
    }
  }

  /** Adds a comparison of two texts. */
  void add(String what, String a, String b, String level, double weight) {
    bits += weight;
    if (explains) {
      parts.add(new Comparison(what, a, b, level, weight));
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
