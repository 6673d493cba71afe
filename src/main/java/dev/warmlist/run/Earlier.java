package dev.warmlist.run;

import dev.warmlist.export.PlanReader;
import dev.warmlist.export.ReviewCsv;
import dev.warmlist.export.ReviewDecision;
import dev.warmlist.export.TouchResult;
import dev.warmlist.match.Decisions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What people filled into an earlier plan folder and into decision files; it is read before
 * anything else and carried over.
 *
 * @param decisions answers about pairs, as matching takes them
 * @param reviews the same answers as they stand in the folder's review.csv
 * @param results what was written about touches
 */
record Earlier(Decisions decisions, List<ReviewDecision> reviews, List<TouchResult> results) {

  /** Reads the decision files, and the folder that is about to be replaced. */
  static Earlier of(PlanSettings settings) {
    var reviews = new ArrayList<ReviewDecision>();
    Optional<PlanReader> folder = settings.output().flatMap(PlanReader::of);
    folder.ifPresent(plan -> reviews.addAll(plan.decisions()));
    List<TouchResult> results = folder.map(PlanReader::results).orElse(List.of());
    settings.decisions().forEach(file -> reviews.addAll(ReviewCsv.read(file)));
    return new Earlier(decisions(reviews), reviews, results);
  }

  /** Answers as matching takes them; two different ones about one pair are an error there. */
  static Decisions decisions(List<ReviewDecision> reviews) {
    var decisions = Decisions.builder();
    for (ReviewDecision review : reviews) {
      switch (review.verdict()) {
        case SAME -> decisions.same(review.pairId());
        case DIFFERENT -> decisions.different(review.pairId());
      }
    }
    return decisions.build();
  }
}
