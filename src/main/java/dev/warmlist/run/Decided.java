package dev.warmlist.run;

import dev.warmlist.match.Matching;
import dev.warmlist.plan.Standing;
import dev.warmlist.prospect.Values;
import dev.warmlist.run.Assessors.Depth;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Everything that a run has decided, from which outputs are made, one prospect at a time.
 *
 * @param rows all rows
 * @param matching which of them are one
 * @param answers what people decided about them
 * @param clusters the same, by prospect
 * @param ids what prospects are called
 * @param known what an earlier plan knows of prospects
 * @param assessors looks at prospects
 * @param rulings what became of it
 */
record Decided(
    Rows rows,
    Matching matching,
    Answers answers,
    Clusters clusters,
    Ids ids,
    Backgrounds known,
    Assessors assessors,
    Rulings rulings) {

  /** All that can be said of a prospect by themselves; built anew each time. */
  Assessment assessment(int root) {
    return assessors.look(root, Depth.ALL);
  }

  /** Tells of what is known of each prospect who said no to what an earlier plan proposed. */
  void optedOut(Consumer<Values> each) {
    for (int root : known.optedOut()) {
      each.accept(assessment(root).prospect().values());
    }
  }

  /** Goes over all rows once. */
  void over(Walk.EachProspect eachProspect, Walk.EachRow eachRow) {
    try (var ahead = assessors.ahead(clusters.roots(), Depth.ALL, Function.identity())) {
      new Walk(rows, clusters, ids, 0, root -> rulings.standing(root, ahead.next(root)))
          .over(eachProspect, eachRow);
    }
  }

  /** Tells what became of some prospects, in this order. */
  void each(IntStream roots, Consumer<Standing> told) {
    assessors.each(roots, Depth.ALL, (seen, root) -> told.accept(rulings.standing(root, seen)));
  }
}
