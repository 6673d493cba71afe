package dev.warmlist.run;

import dev.warmlist.export.PlanReader;
import dev.warmlist.export.ReviewDecision;
import dev.warmlist.export.TouchResult;
import dev.warmlist.match.Decisions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What people filled into an earlier plan folder and into decision files; it is read before
 * anything else and carried over.
 *
 * @param decisions answers about pairs, as they were stated
 * @param reviews the same answers as they stand in the folder's review.csv
 * @param results what was written about touches
 * @param stops what the folder knows of do-not-contact lists
 */
record Earlier(
    Decisions decisions, List<ReviewDecision> reviews, List<TouchResult> results, Shrinkage stops) {

  /** Reads the decision files, and the folder that is about to be replaced. */
  static Earlier of(PlanSettings settings) {
    var reviews = new ArrayList<ReviewDecision>();
    Optional<PlanReader> folder = settings.output().flatMap(PlanReader::of);
    folder.ifPresent(plan -> reviews.addAll(plan.decisions()));
    List<TouchResult> results = folder.map(PlanReader::results).orElse(List.of());
    reviews.addAll(Answers.read(settings.matching().decisions()));
    Map<String, Integer> stops = folder.map(PlanReader::stopLists).orElse(Map.of());
    var shrinkage = new Shrinkage(stops, settings.output().orElse(Path.of("")));
    return new Earlier(Answers.decisions(reviews), reviews, results, shrinkage);
  }
}
