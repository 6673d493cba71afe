package dev.warmlist.run;

import dev.warmlist.run.Assessors.Depth;
import java.util.List;

/**
 * A first look at the people of firms that have several of them, for what holds for a whole firm
 * once it holds for one: that nobody there is met, say, or a tag. It costs nothing unless somebody
 * asks, and holds one prospect at a time.
 */
final class AccountLook {
  private final Rows rows;
  private final Assessors assessors;

  /**
   * A look at these prospects.
   *
   * @param rows rows whose accounts are counted
   * @param assessors looks at prospects, without what this look is yet to find
   */
  AccountLook(Rows rows, Assessors assessors) {
    this.rows = rows;
    this.assessors = assessors;
  }

  /** Somebody who wants to know what firms' people have in common. */
  interface Asker {
    /** Whether tags count; without them the look is a cheaper one. */
    boolean needsTags();

    /**
     * Told of each prospect whose firm has others, in the order of their first rows.
     *
     * @param account the firm's code
     */
    void prospect(int account, Assessment assessment);
  }

  /** Tells those who ask, of each prospect that is one of several at a firm. */
  void tell(List<Asker> askers) {
    if (askers.isEmpty()) {
      return;
    }
    Depth depth = askers.stream().anyMatch(Asker::needsTags) ? Depth.ALL : Depth.WHO;
    assessors.each(
        assessors.roots().filter(root -> rows.accounts().size(rows.account(root)) > 1),
        depth,
        (seen, root) -> askers.forEach(asker -> asker.prospect(rows.account(root), seen)));
  }
}
