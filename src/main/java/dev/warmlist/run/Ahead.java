package dev.warmlist.run;

import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * What is made of prospects on all cores, ahead of the one who asks for them in order.
 *
 * @param <T> what is made of a prospect
 */
final class Ahead<T> implements AutoCloseable {
  private final InOrder<Integer, Assessor, Seen<T>> lane;
  private Optional<Seen<T>> last = Optional.empty();

  /**
   * What was made of a prospect.
   *
   * @param root its first row
   */
  record Seen<T>(int root, T made) {}

  /** Makes something of a prospect, with an assessor that belongs to the thread. */
  @FunctionalInterface
  interface Look<T> {
    T at(Assessor assessor, int root);
  }

  /**
   * Begins.
   *
   * @param roots the first rows of the prospects, in the order in which they will be asked for
   * @param look done on several threads
   */
  Ahead(IntStream roots, Pool<Assessor> assessors, Look<T> look) {
    PrimitiveIterator.OfInt each = roots.iterator();
    Supplier<Optional<Integer>> next =
        () -> each.hasNext() ? Optional.of(each.next()) : Optional.empty();
    this.lane =
        new InOrder<>(
            "assessing", next, assessors, (a, root) -> new Seen<>(root, look.at(a, root)));
  }

  /** The next prospect, or nothing at the end. */
  Optional<Seen<T>> next() {
    last = lane.next();
    return last;
  }

  /**
   * What was made of the next prospect.
   *
   * @param root its first row, as the caller knows it
   */
  T next(int root) {
    Seen<T> next = next().orElseThrow();
    if (next.root != root) {
      throw new IllegalStateException("prospect " + next.root + " where " + root + " was asked");
    }
    return next.made;
  }

  /** What was handed out last. */
  T last() {
    return last.orElseThrow().made;
  }

  @Override
  public void close() {
    lane.close();
  }
}
