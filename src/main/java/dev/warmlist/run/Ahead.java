package dev.warmlist.run;

import dev.warmlist.plan.Standing;
import dev.warmlist.prospect.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * What became of the prospects of a filter, found out on all cores ahead of the walk that writes
 * them.
 */
final class Ahead implements AutoCloseable {
  private final InOrder<Integer, Assessor, Shown> lane;
  private List<String> cells = List.of();

  /** A prospect, and its cells when it is kept. */
  private record Shown(int root, Standing standing, List<String> cells) {}

  /**
   * Begins.
   *
   * @param roots the first rows of the prospects, ascending
   * @param assessors makes what looks at prospects, one for each thread
   * @param look looks at the prospect with a first row
   * @param layout lays out a prospect that is kept
   */
  Ahead(
      IntStream roots,
      Supplier<Assessor> assessors,
      BiFunction<Assessor, Integer, Standing> look,
      Function<Standing, List<String>> layout) {
    PrimitiveIterator.OfInt each = roots.iterator();
    this.lane =
        new InOrder<>(
            "assessing",
            () -> each.hasNext() ? Optional.of(each.next()) : Optional.empty(),
            assessors,
            (assessor, root) -> shown(root, look.apply(assessor, root), layout));
  }

  private static Shown shown(int root, Standing standing, Function<Standing, List<String>> layout) {
    boolean kept = standing.outcome() == Outcome.KEPT;
    return new Shown(root, standing, kept ? layout.apply(standing) : List.of());
  }

  /** What became of the next prospect, which is the one with this first row. */
  Standing standing(int root) {
    Shown next = lane.next().orElseThrow();
    if (next.root() != root) {
      throw new IllegalStateException("prospect " + next.root() + " where " + root + " was asked");
    }
    cells = next.cells();
    return next.standing();
  }

  /** The cells of the prospect that was asked for last; none when it isn't kept. */
  List<String> cells() {
    return cells;
  }

  @Override
  public void close() {
    lane.close();
  }
}
