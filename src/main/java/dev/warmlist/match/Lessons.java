package dev.warmlist.match;

/**
 * Pairs to learn from: all of a short list's, and of a long one's a sample that depends on what the
 * rows say alone, so that neither their order nor repeats have a say.
 */
final class Lessons {
  private static final int MOST = 1 << 16;

  private final MatchIndex index;
  private LongColumn kept = new LongColumn();
  private long mask;

  Lessons(MatchIndex index) {
    this.index = index;
  }

  /** Offers a pair, as two ordinals in one number; each comes once. */
  void add(long pair) {
    if (!isChosen(pair)) {
      return;
    }
    kept.add(pair);
    if (kept.size() > MOST) {
      thin();
    }
  }

  /** The chosen pairs. */
  long[] pairs() {
    return kept.toArray();
  }

  /** How many pairs each of the chosen ones stands for. */
  double share() {
    return mask + 1;
  }

  private void thin() {
    while (kept.size() > MOST) {
      mask = mask * 2 + 1;
      var fewer = new LongColumn();
      for (long pair : kept.toArray()) {
        if (isChosen(pair)) {
          fewer.add(pair);
        }
      }
      kept = fewer;
    }
  }

  private boolean isChosen(long pair) {
    long a = index.fingerprint.get((int) (pair >>> 32));
    long b = index.fingerprint.get((int) pair);
    return (Hashes.of(Math.min(a, b), Math.max(a, b)) & mask) == 0;
  }
}
