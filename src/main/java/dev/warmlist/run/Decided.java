package dev.warmlist.run;

import dev.warmlist.match.Matching;
import dev.warmlist.plan.Standing;

/**
 * Everything that a run has decided, from which outputs are made, one prospect at a time.
 *
 * @param rows all rows
 * @param matching which of them are one
 * @param answers what people decided about them
 * @param clusters the same, by prospect
 * @param ids what prospects are called
 * @param assessor looks at one prospect
 * @param rulings what became of it
 */
record Decided(
    Rows rows,
    Matching matching,
    Answers answers,
    Clusters clusters,
    Ids ids,
    Assessor assessor,
    Rulings rulings) {

  /** What became of a prospect; built anew each time. */
  Standing standing(int root) {
    return rulings.standing(root, assessor.assess(ids.of(root), clusters.members(root)));
  }

  /** A walk over all rows. */
  Walk walk() {
    return new Walk(rows, clusters, ids, 0, this::standing);
  }
}
