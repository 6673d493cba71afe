package dev.warmlist.run;

import dev.warmlist.match.Matching;
import dev.warmlist.plan.Standing;
import dev.warmlist.prospect.Values;
import java.util.function.Consumer;

/**
 * Everything that a run has decided, from which outputs are made, one prospect at a time.
 *
 * @param rows all rows
 * @param matching which of them are one
 * @param answers what people decided about them
 * @param clusters the same, by prospect
 * @param ids what prospects are called
 * @param known what an earlier plan knows of prospects
 * @param assessor looks at one prospect
 * @param rulings what became of it
 */
record Decided(
    Rows rows,
    Matching matching,
    Answers answers,
    Clusters clusters,
    Ids ids,
    Backgrounds known,
    Assessor assessor,
    Rulings rulings) {

  /** What became of a prospect; built anew each time. */
  Standing standing(int root) {
    return rulings.standing(root, assessment(root));
  }

  /** All that can be said of a prospect by themselves; built anew each time. */
  Assessment assessment(int root) {
    return assessor.assess(ids.of(root), clusters.members(root));
  }

  /** Tells of what is known of each prospect who said no to what an earlier plan proposed. */
  void optedOut(Consumer<Values> each) {
    for (int root : known.optedOut()) {
      each.accept(assessor.assess(ids.of(root), clusters.members(root)).prospect().values());
    }
  }

  /** A walk over all rows. */
  Walk walk() {
    return new Walk(rows, clusters, ids, 0, this::standing);
  }
}
