package dev.warmlist.match;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything that says that two rows belong to one firm or place: company, domain, street,
 * postcode, switchboard. It is one fact in several columns, and counts once, as the strongest of
 * them and a little for the rest. What disagrees counts less when something agrees: firms have
 * branches, and people move.
 */
final class SameFirm {
  private static final double WORST = -6;

  private final Strongest agreeing = new Strongest();
  private final List<Comparison> disagreeing = new ArrayList<>(4);

  /** Both rows have a value. */
  void agrees(String what, String value, double m, double u) {
    agreeing.add(what, value, "same", Bits.weight(m, u));
  }

  /** Both rows have a value, in two spellings. */
  void resembles(String what, String left, String right, double bits) {
    agreeing.add(what, left, right, "similar", bits);
  }

  /** The two have different values; bits are negative. */
  void disagrees(String what, String left, String right, double bits) {
    disagreeing.add(new Comparison(what, left, right, "different", bits));
  }

  /** Adds the one fact to the evidence. */
  void addTo(Evidence out) {
    agreeing.addTo(out);
    double share = agreeing.isEmpty() ? 1 : 0.5;
    double sum = 0;
    for (Comparison c : disagreeing) {
      double bits = Math.max(c.bits() * share, WORST - sum);
      sum += bits;
      out.add(c.evidence(), c.left(), c.right(), c.level(), bits);
    }
  }
}
