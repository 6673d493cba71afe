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

  private final List<Piece> pieces = new ArrayList<>(4);

  private record Piece(Level level, String left, String right, double bits) {}

  /** Adds a piece that agrees; one that speaks against is left to others. */
  void add(Level level, String left, String right, double bits) {
    if (bits > 0) {
      pieces.add(new Piece(level, left, right, bits));
    }
  }

  boolean isEmpty() {
    return pieces.isEmpty();
  }

  /** Adds the pieces to the evidence, each with the part that counts. */
  void addTo(Evidence out) {
    pieces.sort(Comparator.comparingDouble(Piece::bits).reversed());
    double left = AT_MOST;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      double bits = i == 0 ? piece.bits() : Math.min(left, piece.bits() * LITTLE);
      if (i > 0) {
        left -= bits;
      }
      out.add(piece.level(), piece.left(), piece.right(), piece.level().word(), bits);
    }
  }
}
