package dev.warmlist.match;

import java.util.Arrays;

/**
 * Pieces of evidence that go together in the world: the strongest counts in full, the others a
 * little, up to a few bits. It is used again for each pair.
 */
final class Strongest {
  private static final double LITTLE = 0.15;
  private static final double AT_MOST = 4;

  private Piece[] pieces = {};
  private int size;

  /** A piece, which is used again as well. */
  private static final class Piece {
    private Level level = Level.GIVEN_EXACT;
    private CodeTexts texts = code -> "";
    private int left;
    private int right;
    private double bits;
  }

  /** Forgets what was added. */
  void clear() {
    size = 0;
  }

  /** Adds a piece that agrees; one that speaks against is left to others. */
  void add(Level level, CodeTexts texts, int left, int right, double bits) {
    if (bits > 0) {
      Piece piece = next();
      piece.level = level;
      piece.texts = texts;
      piece.left = left;
      piece.right = right;
      piece.bits = bits;
      settle();
    }
  }

  private Piece next() {
    if (size == pieces.length) {
      pieces = Arrays.copyOf(pieces, size + 8);
      for (int i = size; i < pieces.length; i++) {
        pieces[i] = new Piece();
      }
    }
    return pieces[size++];
  }

  /** Brings the last piece to its place behind those that say as much or more. */
  private void settle() {
    int at = size - 1;
    Piece last = pieces[at];
    while (at > 0 && pieces[at - 1].bits < last.bits) {
      pieces[at] = pieces[at - 1];
      at--;
    }
    pieces[at] = last;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** Adds the pieces to the evidence, each with the part that counts. */
  void addTo(Evidence out) {
    double left = AT_MOST;
    for (int i = 0; i < size; i++) {
      Piece piece = pieces[i];
      double bits = i == 0 ? piece.bits : Math.min(left, piece.bits * LITTLE);
      if (i > 0) {
        left -= bits;
      }
      out.add(piece.level, piece.texts, piece.left, piece.right, bits);
    }
  }
}
