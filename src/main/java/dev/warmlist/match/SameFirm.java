package dev.warmlist.match;

import dev.warmlist.prospect.Kind;

/**
 * Everything that says that two rows belong to one firm or place: company, domain, street,
 * postcode, switchboard. It is one fact in several columns, and counts once, as the strongest of
 * them and a little for the rest. What disagrees counts less when something agrees: firms have
 * branches, and people move. It is used again for each pair.
 */
final class SameFirm {
  private static final double WORST = -6;

  /** More things than two rows can disagree in. */
  private static final int MOST = Level.Item.values().length;

  private final Kind kind;
  private final Model model;
  private final Strongest agreeing = new Strongest();
  private final Level[] levels = new Level[MOST];
  private final CodeTexts[] texts = new CodeTexts[MOST];
  private final int[] left = new int[MOST];
  private final int[] right = new int[MOST];
  private int disagreeing;

  SameFirm(Kind kind, Model model) {
    this.kind = kind;
    this.model = model;
  }

  /** Forgets what was added. */
  void clear() {
    agreeing.clear();
    disagreeing = 0;
  }

  /** Both rows have a value that agrees so far. */
  void resembles(Level level, CodeTexts texts, int left, int right, double chance) {
    agrees(level, texts, left, right, model.bits(kind, level, chance));
  }

  /** Both rows have a value that agrees so far; its weight is known, in bits. */
  void agrees(Level level, CodeTexts texts, int left, int right, double bits) {
    agreeing.add(level, texts, left, right, bits);
  }

  /** The two have different values. */
  void disagrees(Level level, CodeTexts texts, int left, int right) {
    this.levels[disagreeing] = level;
    this.texts[disagreeing] = texts;
    this.left[disagreeing] = left;
    this.right[disagreeing++] = right;
  }

  /** Adds the one fact to the evidence. */
  void addTo(Evidence out) {
    agreeing.addTo(out);
    double share = agreeing.isEmpty() ? 1 : 0.5;
    double sum = 0;
    for (int i = 0; i < disagreeing; i++) {
      double against = Math.min(0, model.bits(kind, levels[i]));
      double bits = Math.max(against * share, WORST - sum);
      sum += bits;
      out.add(levels[i], texts[i], left[i], right[i], bits);
    }
  }
}
