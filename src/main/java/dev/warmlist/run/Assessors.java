package dev.warmlist.run;

import dev.warmlist.playbook.Playbook;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Looks at prospects by the ordinals of their first rows: at one, or at many on all cores. A
 * prospect looks the same each time, so nothing of what was seen is kept.
 */
final class Assessors {
  private final Clusters clusters;
  private final Ids ids;
  private final Pool<Assessor> pool;

  /** How much is asked about a prospect. */
  enum Depth {
    /** Who they are, and whether they said no. */
    WHO,
    /** All that can be said of them by themselves. */
    ALL
  }

  /**
   * Looks at these prospects.
   *
   * @param made makes what looks at one; asked on several threads
   */
  Assessors(Clusters clusters, Ids ids, Supplier<Assessor> made) {
    this.clusters = clusters;
    this.ids = ids;
    this.pool = new Pool<>(made);
  }

  /**
   * Looks at prospects as a playbook has it, which may let a no or a tag hold for a whole firm as
   * soon as it holds for one of its people.
   *
   * @param rows rows whose accounts are counted; they are told of the tags of firms
   * @param made makes what looks at one, in view of the firms of which nobody is met
   */
  static Assessors withFirms(
      Rows rows,
      Clusters clusters,
      Ids ids,
      Playbook playbook,
      Function<OptOutCover, Assessor> made) {
    var alone = new Assessors(clusters, ids, () -> made.apply(OptOutCover.NONE));
    OptOutCover cover = OptOutCover.of(playbook.consent(), new AccountLook(rows, alone));
    var assessors = new Assessors(clusters, ids, () -> made.apply(cover));
    rows.tagAccounts(AccountTags.of(playbook, rows, new AccountLook(rows, assessors)));
    return assessors;
  }

  /** The first rows of all prospects, in the order read. */
  IntStream roots() {
    return clusters.roots();
  }

  /** Looks at one prospect. */
  Assessment look(int root, Depth depth) {
    Assessor assessor = pool.take();
    Assessment seen = look(assessor, root, depth);
    pool.give(assessor);
    return seen;
  }

  private Assessment look(Assessor assessor, int root, Depth depth) {
    return depth == Depth.ALL
        ? assessor.assess(ids.of(root), clusters.members(root))
        : assessor.identify(ids.of(root), clusters.members(root));
  }

  /** Looks at prospects, and tells of each in this order. */
  void each(IntStream roots, Depth depth, ObjIntConsumer<Assessment> told) {
    try (var ahead = ahead(roots, depth, Function.identity())) {
      for (var seen = ahead.next(); seen.isPresent(); seen = ahead.next()) {
        told.accept(seen.get().made(), seen.get().root());
      }
    }
  }

  /**
   * Looks at prospects ahead of the one who will ask for them in this order.
   *
   * @param made what to make of one; done on several threads
   */
  <T> Ahead<T> ahead(IntStream roots, Depth depth, Function<Assessment, T> made) {
    return new Ahead<>(roots, pool, (assessor, root) -> made.apply(look(assessor, root, depth)));
  }
}
