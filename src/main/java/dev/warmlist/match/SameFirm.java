package dev.warmlist.match;

import dev.warmlist.prospect.Kind;
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

  private final Kind kind;
  private final Model model;
  private final Strongest agreeing = new Strongest();
  private final List<Piece> disagreeing = new ArrayList<>(4);

  private record Piece(Level level, String left, String right, double bits) {}

  SameFirm(Kind kind, Model model) {
    this.kind = kind;
    this.model = model;
  }

  /** Both rows have a value that agrees so far. */
  void resembles(Level level, String left, String right, double chance) {
    agrees(level, left, right, model.bits(kind, level, chance));
  }

  /** Both rows have a value that agrees so far; its weight is known, in bits. */
  void agrees(Level level, String left, String right, double bits) {
    agreeing.add(level, left, right, bits);
  }

  /** The two have different values. */
  void disagrees(Level level, String left, String right) {
    disagreeing.add(new Piece(level, left, right, Math.min(0, model.bits(kind, level))));
  }

  /** Adds the one fact to the evidence. */
  void addTo(Evidence out) {
    agreeing.addTo(out);
    double share = agreeing.isEmpty() ? 1 : 0.5;
    double sum = 0;
    for (Piece p : disagreeing) {
      double bits = Math.max(p.bits() * share, WORST - sum);
      sum += bits;
      out.add(p.level(), p.left(), p.right(), p.level().word(), bits);
    }
  }
}
