package dev.warmlist.export;

import dev.warmlist.Place;
import dev.warmlist.UserError;
import dev.warmlist.list.WrittenCsv;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A plan folder read back: by the next plan for what people wrote into it, by {@code explain} for
 * one prospect, by {@code diff} for all touches.
 *
 * <p>Errors: a folder that is missing 66, or that isn't a plan 65; a file in it that can't be read
 * 65 or 66.
 */
public final class PlanReader {
  private static final String LINEAGE = "lineage.csv";
  private static final String PLAN = "plan.json";

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

  /** How many entries each do-not-contact list had, by its label; none in plans of before. */
  public Map<String, Integer> stopLists() {
    return SummaryJson.stopLists(folder.resolve(SummaryJson.FILE));
  }

  /** The line of {@code prospects.csv} with an id, by header. */
  public Optional<Map<String, String>> prospect(String id) {
    var found = new ArrayList<Map<String, String>>(1);
    lines("prospects.csv", line -> keep(line, "prospect_id", id, found));
    return found.stream().findFirst();
  }

  /** The line of {@code consent.csv} with an id, by header; empty without one. */
  private Map<String, String> consent(String id) {
    var found = new ArrayList<Map<String, String>>(1);
    lines(ConsentCsv.FILE, line -> keep(line, "prospect_id", id, found));
    return found.isEmpty() ? Map.of() : found.get(0);
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

  /** All lines of {@code lineage.csv} in their order, one at a time; none without that file. */
  public void lineage(Consumer<LineageCsv.Entry> each) {
    if (has(LINEAGE)) {
      LineageCsv.read(folder.resolve(LINEAGE), each);
    }
  }

  /** The ids of all prospects, each once, in the order of their first rows. */
  public Set<String> ids() {
    var ids = new LinkedHashSet<String>();
    lineage(entry -> ids.add(entry.prospectId()));
    ids.remove("");
    return ids;
  }

  /**
   * All that the folder says of a prospect.
   *
   * @param wanted its id, or one of its rows: {@code crm.csv:17}
   */
  public Optional<Explanation> explain(String wanted) {
    List<LineageCsv.Entry> rows = rows(wanted);
    List<LineageCsv.Entry> named = rows.isEmpty() ? named(wanted) : rows;
    if (named.isEmpty()) {
      return Optional.empty();
    }
    String id = named.get(0).prospectId();
    List<LineageCsv.Entry> own = id.isEmpty() ? named : rows(id);
    boolean one = id.isEmpty();
    return Optional.of(
        new Explanation(
            id,
            own,
            one ? Map.of() : prospect(id).orElse(Map.of()),
            one || !has(PLAN) ? Map.of() : PlanTags.read(folder.resolve(PLAN), id),
            one ? List.of() : duplicates(id),
            one ? List.of() : merges(id),
            near(own),
            aside(own),
            one ? Map.of() : consent(id),
            one ? List.of() : touches(id)));
  }

  /** The row that a name such as {@code crm.csv:17} means; several when lists end alike. */
  private List<LineageCsv.Entry> named(String place) {
    int colon = place.lastIndexOf(':');
    int row = LineageCsv.number(place.substring(colon + 1));
    var found = new ArrayList<LineageCsv.Entry>();
    if (colon > 0 && row > 0 && has(LINEAGE)) {
      String list = place.substring(0, colon);
      LineageCsv.read(
          folder.resolve(LINEAGE),
          entry -> {
            if (entry.row() == row
                && (entry.list().equals(list) || entry.list().endsWith("/" + list))) {
              found.add(entry);
            }
          });
    }
    return found.size() > 1 ? found.subList(0, 1) : found;
  }

  private List<Map<String, String>> duplicates(String id) {
    var found = new ArrayList<Map<String, String>>();
    lines("duplicates.csv", line -> keep(line, "prospect_id", id, found));
    return found;
  }

  /** Pairs of which one row is among these. */
  private List<Map<String, String>> near(List<LineageCsv.Entry> rows) {
    Set<String> own = places(rows);
    var found = new ArrayList<Map<String, String>>();
    lines(
        "review.csv",
        line -> {
          boolean a = own.contains(line.get("a_list") + ":" + line.get("a_row"));
          boolean b = own.contains(line.get("b_list") + ":" + line.get("b_row"));
          if (a != b) {
            found.add(line.cells());
          }
        });
    return found;
  }

  private List<Map<String, String>> aside(List<LineageCsv.Entry> rows) {
    Set<String> own = places(rows);
    var found = new ArrayList<Map<String, String>>();
    for (String file : List.of("suppressed.csv", "rejected.csv")) {
      lines(
          file,
          line -> {
            if (own.contains(line.get("list") + ":" + line.get("row"))) {
              found.add(line.cells());
            }
          });
    }
    return found;
  }

  private static Set<String> places(List<LineageCsv.Entry> rows) {
    return rows.stream().map(row -> row.list() + ":" + row.row()).collect(Collectors.toSet());
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
