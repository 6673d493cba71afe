package dev.warmlist.export;

import dev.warmlist.Place;
import dev.warmlist.UserError;
import dev.warmlist.list.WrittenCsv;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A plan folder read back: by the next plan for what people wrote into it, by {@code explain} for
 * one prospect, by {@code diff} for all touches.
 *
 * <p>Errors: a folder that is missing 66, or that isn't a plan 65; a file in it that can't be read
 * 65 or 66.
 */
public final class PlanReader {
  private final Path folder;

  private PlanReader(Path folder) {
    this.folder = folder;
  }

  /** Opens a folder that must be a plan. */
  public static PlanReader open(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw UserError.missingInput(
          Place.of(folder.toString()),
          "there is no such folder",
          "Name the folder that warmlist plan -o wrote.");
    }
    return of(folder)
        .orElseThrow(
            () ->
                UserError.badList(
                    Place.of(folder.toString()),
                    "this folder is not a plan: it has no " + SummaryJson.FILE + " of warmlist's",
                    "Name the folder that warmlist plan -o wrote."));
  }

  /** Opens a folder if it is a plan. */
  public static Optional<PlanReader> of(Path folder) {
    return SummaryJson.isSummary(folder.resolve(SummaryJson.FILE))
        ? Optional.of(new PlanReader(folder))
        : Optional.empty();
  }

  /** The folder. */
  public Path folder() {
    return folder;
  }

  /** What people wrote into {@code touches.csv}; empty without that file. */
  public List<TouchResult> results() {
    return has("touches.csv") ? TouchesCsv.read(folder.resolve("touches.csv")) : List.of();
  }

  /** What people decided in {@code review.csv}; empty without that file. */
  public List<ReviewDecision> decisions() {
    return has("review.csv") ? ReviewCsv.read(folder.resolve("review.csv")) : List.of();
  }

  /** The line of {@code prospects.csv} with an id, by header. */
  public Optional<Map<String, String>> prospect(String id) {
    var found = new ArrayList<Map<String, String>>(1);
    lines("prospects.csv", line -> keep(line, "prospect_id", id, found));
    return found.stream().findFirst();
  }

  /** All lines of {@code prospects.csv} in their order, one at a time. */
  public void prospects(Consumer<Map<String, String>> each) {
    lines("prospects.csv", line -> each.accept(line.cells()));
  }

  /** The touches of a prospect in their order, each as its line of {@code touches.csv}. */
  public List<Map<String, String>> touches(String id) {
    var found = new ArrayList<Map<String, String>>();
    lines("touches.csv", line -> keep(line, "prospect_id", id, found));
    return found;
  }

  /** All touches by their id, in their order. */
  public Map<String, Map<String, String>> touches() {
    var all = new LinkedHashMap<String, Map<String, String>>();
    lines("touches.csv", line -> all.putIfAbsent(line.get("touch_id"), line.cells()));
    return all;
  }

  /** The input rows that make up a prospect. */
  public List<LineageCsv.Entry> rows(String id) {
    var found = new ArrayList<LineageCsv.Entry>();
    if (has("lineage.csv")) {
      LineageCsv.read(
          folder.resolve("lineage.csv"),
          entry -> {
            if (entry.prospectId().equals(id)) {
              found.add(entry);
            }
          });
    }
    return found;
  }

  /** The links that hold a prospect's rows together. */
  public List<MergesCsv.Entry> merges(String id) {
    var found = new ArrayList<MergesCsv.Entry>();
    if (has("merges.csv")) {
      MergesCsv.read(
          folder.resolve("merges.csv"),
          entry -> {
            if (entry.prospectId().equals(id)) {
              found.add(entry);
            }
          });
    }
    return found;
  }

  private static void keep(
      WrittenCsv.Line line, String column, String id, List<Map<String, String>> found) {
    if (line.get(column).equals(id)) {
      found.add(line.cells());
    }
  }

  private boolean has(String file) {
    return Files.exists(folder.resolve(file));
  }

  private void lines(String file, Consumer<WrittenCsv.Line> each) {
    if (!has(file)) {
      return;
    }
    try (WrittenCsv records = WrittenCsv.open(folder.resolve(file))) {
      for (var line = records.next(); line.isPresent(); line = records.next()) {
        each.accept(line.get());
      }
    }
  }
}
