package dev.warmlist.match;

/**
 * What was found out about pairs of codes: those that were asked for lately are remembered, in a
 * fixed number of places. It belongs to one thread.
 */
final class PairMemo {
  private static final int PLACES = 1 << 16;

  /** So many bits of a place are taken by the answer, and by each code. */
  private static final int ANSWER = 5;

  private static final int CODE = 29;

  /** A pair and its answer; 0 where there is none. */
  private final long[] places = new long[PLACES];

  /** Finds out a number about two codes. */
  @FunctionalInterface
  interface Question {
    /** A number from 0 to 31. */
    int ask(int a, int b);
  }

  /** The answer about two codes, of which each must be above 0 and below 2^29. */
  int get(int a, int b, Question question) {
    long pair = (long) a << CODE | b;
    int place = (int) (Hashes.mix(pair) >>> 40) & (PLACES - 1);
    long known = places[place];
    if (known >>> ANSWER == pair) {
      return (int) known & ((1 << ANSWER) - 1);
    }
    int answer = question.ask(a, b);
    places[place] = pair << ANSWER | answer;
    return answer;
  }
}
