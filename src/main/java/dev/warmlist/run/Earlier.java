package dev.warmlist.run;

import dev.warmlist.export.OptedOutCsv;
import dev.warmlist.export.PlanReader;
import dev.warmlist.export.ReviewDecision;
import dev.warmlist.export.TouchResult;
import dev.warmlist.match.Decisions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What people filled into earlier plan folders and into decision files; it is read before anything
 * else and carried over.
 *
 * @param decisions answers about pairs, as they were stated
 * @param reviews the same answers as they stand in the folders' review.csv
 * @param results what was written about touches
 * @param stops what the folder that is replaced knows of do-not-contact lists
 * @param plan the plan of which results are read: the one that is carried on, or else replaced
 * @param carriesOn whether the plan is carried on, rather than only heeded where people said no
 * @param optedOut who said no to earlier plans
 * @param noes the lists of those in the folders
 */
record Earlier(
    Decisions decisions,
    List<ReviewDecision> reviews,
    List<TouchResult> results,
    Shrinkage stops,
    Optional<PlanReader> plan,
    boolean carriesOn,
    List<OptedOutCsv.Entry> optedOut,
    List<Path> noes) {

  /** Reads the decision files, the folder that is carried on, and the one that is replaced. */
  static Earlier of(PlanSettings settings) {
    Optional<PlanReader> continued = settings.continues().map(PlanReader::open);
    Optional<PlanReader> replaced = settings.output().flatMap(PlanReader::of);
    Set<Path> folders = new LinkedHashSet<>();
    continued.ifPresent(plan -> folders.add(plan.folder().toAbsolutePath().normalize()));
    replaced.ifPresent(plan -> folders.add(plan.folder().toAbsolutePath().normalize()));
    var reviews = new ArrayList<ReviewDecision>();
    var results = new LinkedHashMap<Object, TouchResult>();
    var optedOut = new ArrayList<OptedOutCsv.Entry>();
    var noes = new ArrayList<Path>();
    for (Path folder : folders) {
      PlanReader plan = PlanReader.open(folder);
      reviews.addAll(plan.decisions());
      for (TouchResult result : plan.results()) {
        // One whose touch_id was lost is known by its whole line.
        Object key = result.touchId().isEmpty() ? result.row() : result.touchId();
        results.putIfAbsent(key, result);
      }
      optedOut.addAll(OptedOutCsv.read(folder));
      if (Files.exists(folder.resolve(OptedOutCsv.FILE))) {
        noes.add(folder.resolve(OptedOutCsv.FILE));
      }
    }
    reviews.addAll(Answers.read(settings.matching().decisions()));
    Map<String, Integer> stops =
        replaced.or(() -> continued).map(PlanReader::stopLists).orElse(Map.of());
    var shrinkage =
        new Shrinkage(stops, settings.output().or(settings::continues).orElse(Path.of("")));
    return new Earlier(
        Answers.decisions(reviews),
        reviews,
        List.copyOf(results.values()),
        shrinkage,
        continued.or(() -> replaced),
        continued.isPresent(),
        optedOut,
        noes);
  }
}
