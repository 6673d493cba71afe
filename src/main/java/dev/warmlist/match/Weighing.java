package dev.warmlist.match;

import dev.warmlist.match.Blocker.Pairs;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Weighs pairs on all cores. What a pair weighs depends on its rows alone, and what is handed out
 * is put in order, so that the number of cores can't be seen.
 */
final class Weighing {
  /** So many pairs are one core's at a time. */
  private static final int PART = 1 << 12;

  private final MatchIndex index;
  private final double least;
  private final Supplier<Scorer> scorers;
  private final Queue<Hand> idle = new ConcurrentLinkedQueue<>();

  /** What one thread weighs with, and what it found. */
  private static final class Hand {
    private final Scorer scorer;
    private final Evidence evidence = new Evidence(false);
    private final LongColumn found = new LongColumn();

    Hand(Scorer scorer) {
      this.scorer = scorer;
    }
  }

  /** Takes pairs. */
  @FunctionalInterface
  interface Passes {
    /** Whether a pair that is heavy enough may be kept. */
    boolean test(int a, int b);
  }

  /**
   * Work with a model.
   *
   * @param scorers makes the scorers, one for each thread
   * @param least the least that a pair must weigh to be kept, in bits
   */
  Weighing(MatchIndex index, Supplier<Scorer> scorers, double least) {
    this.index = index;
    this.scorers = scorers;
    this.least = least;
  }

  /** The candidates that are heavy enough, each once, as two ordinals in one number, ascending. */
  long[] candidates(Passes passes) {
    var known = new PairSet();
    new Blocker(index)
        .candidates(
            part -> lend(hand -> take(part, hand, known, passes)),
            () -> idle.forEach(hand -> hand.found.moveTo(known)));
    return known.sorted();
  }

  /** What an earlier rule found isn't weighed again. */
  private int take(Consumer<Pairs> part, Hand hand, PairSet known, Passes passes) {
    part.accept(
        (a, b) -> {
          if (!hand.scorer.refuses(a, b)) {
            long pair = (long) Math.min(a, b) << 32 | Math.max(a, b);
            if (!known.has(pair) && isHeavy(hand, a, b) && passes.test(a, b)) {
              hand.found.add(pair);
            }
          }
        });
    return hand.found.size();
  }

  /** The pairs that are heavy enough, in the order given. */
  List<Candidate> weighed(long[] pairs) {
    int parts = (pairs.length + PART - 1) / PART;
    return IntStream.range(0, parts)
        .parallel()
        .mapToObj(part -> lend(hand -> weighed(pairs, part, hand)))
        .flatMap(List::stream)
        .toList();
  }

  private <T> T lend(Function<Hand, T> work) {
    Hand free = idle.poll();
    Hand hand = free == null ? new Hand(scorers.get()) : free;
    T done = work.apply(hand);
    idle.add(hand);
    return done;
  }

  private List<Candidate> weighed(long[] pairs, int part, Hand hand) {
    List<Candidate> found = new ArrayList<>();
    int to = Math.min(pairs.length, (part + 1) * PART);
    for (int i = part * PART; i < to; i++) {
      int a = (int) (pairs[i] >>> 32);
      int b = (int) pairs[i];
      if (isHeavy(hand, a, b)) {
        long ofA = index.fingerprint.get(a);
        long ofB = index.fingerprint.get(b);
        double bits = hand.evidence.bits();
        found.add(new Candidate(a, b, bits, Math.min(ofA, ofB), Math.max(ofA, ofB)));
      }
    }
    return found;
  }

  private boolean isHeavy(Hand hand, int a, int b) {
    hand.scorer.score(a, b, hand.evidence);
    return hand.evidence.bits() >= least && !hand.evidence.vetoed();
  }
}
