package dev.warmlist.run;

import java.util.List;

/**
 * A first look at the people of firms that have several of them, for what holds for a whole firm
 * once it holds for one: that nobody there is met, say, or a tag. It costs nothing unless somebody
 * asks, and holds one prospect at a time.
 */
final class AccountLook {
  private final Rows rows;
  private final Clusters clusters;
  private final Ids ids;

  /**
   * A look at these prospects.
   *
   * @param rows rows whose accounts are counted
   */
  AccountLook(Rows rows, Clusters clusters, Ids ids) {
    this.rows = rows;
    this.clusters = clusters;
    this.ids = ids;
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

  /**
   * Tells those who ask, of each prospect that is one of several at a firm.
   *
   * @param assessor looks at one prospect, without what this look is yet to find
   */
  void tell(Assessor assessor, List<Asker> askers) {
    if (askers.isEmpty()) {
      return;
    }
    boolean tagged = askers.stream().anyMatch(Asker::needsTags);
    for (int root = 0; root < clusters.rows(); root++) {
      if (clusters.isRoot(root) && rows.accounts().size(rows.account(root)) > 1) {
        Assessment seen = look(assessor, root, tagged);
        int account = rows.account(root);
        askers.forEach(asker -> asker.prospect(account, seen));
      }
    }
  }

  private Assessment look(Assessor assessor, int root, boolean tagged) {
    List<Integer> members = clusters.members(root);
    return tagged
        ? assessor.assess(ids.of(root), members)
        : assessor.identify(ids.of(root), members);
  }
}
