package dev.warmlist.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Pieces of evidence that go together in the world: the strongest counts in full, the others a
 * little, up to a few bits.
 */
final class Strongest {
  private static final double LITTLE = 0.15;
  private static final double AT_MOST = 4;

  private final List<Comparison> pieces = new ArrayList<>(4);

  /** Adds a piece that agrees on a value. */
  void add(String what, String value, String level, double bits) {
    add(what, value, value, level, bits);
  }

  /** Adds a piece that agrees on two spellings of a value. */
  void add(String what, String left, String right, String level, double bits) {
    if (bits > 0) {
      pieces.add(new Comparison(what, left, right, level, bits));
    }
  }

  boolean isEmpty() {
    return pieces.isEmpty();
  }

  /** Adds the pieces to the evidence, each with the part that counts. */
  void addTo(Evidence out) {
    pieces.sort(Comparator.comparingDouble(Comparison::bits).reversed());
    double left = AT_MOST;
    for (int i = 0; i < pieces.size(); i++) {
      Comparison piece = pieces.get(i);
      double bits = i == 0 ? piece.bits() : Math.min(left, piece.bits() * LITTLE);
      if (i > 0) {
        left -= bits;
      }
      out.add(piece.evidence(), piece.left(), piece.right(), piece.level(), bits);
    }
  }
}
