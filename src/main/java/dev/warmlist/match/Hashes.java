package dev.warmlist.match;

/** Hashes that depend on content alone, the same on every machine. */
final class Hashes {
  private static final long PRIME = 0x9E3779B97F4A7C15L;

  private Hashes() {}

  /** Spreads a number over all its bits. */
  static int mix(int value) {
    int h = value * 0x9E3779B9;
    return h ^ (h >>> 15);
  }

  /** Spreads a number over all its bits (splitmix64, Steele et al. 2014). */
  static long mix(long value) {
    long h = value + PRIME;
    h = (h ^ (h >>> 30)) * 0xBF58476D1CE4E5B9L;
    h = (h ^ (h >>> 27)) * 0x94D049BB133111EBL;
    return h ^ (h >>> 31);
  }

  /** A hash of a text; the empty text has 0. */
  static long of(CharSequence text) {
    long h = 0;
    for (int i = 0; i < text.length(); i++) {
      h = (h ^ text.charAt(i)) * 0x100000001B3L + i;
    }
    return text.isEmpty() ? 0 : mix(h);
  }

  /** A hash of two hashes; their order counts. */
  static long of(long first, long second) {
    return mix(first * 31 + mix(second));
  }
}
