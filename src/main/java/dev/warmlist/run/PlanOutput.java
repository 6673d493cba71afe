package dev.warmlist.run;

import dev.warmlist.UserError;
import dev.warmlist.export.BriefFolder;
import dev.warmlist.export.ConsentCsv;
import dev.warmlist.export.DuplicatesCsv;
import dev.warmlist.export.LineageCsv;
import dev.warmlist.export.MergesCsv;
import dev.warmlist.export.OptedOutCsv;
import dev.warmlist.export.OutputFile;
import dev.warmlist.export.PlanFolder;
import dev.warmlist.export.PlanIcs;
import dev.warmlist.export.PlanJson;
import dev.warmlist.export.ProspectColumns;
import dev.warmlist.export.ProspectsCsv;
import dev.warmlist.export.ReportHtml;
import dev.warmlist.export.ReviewCsv;
import dev.warmlist.export.Story;
import dev.warmlist.export.SummaryJson;
import dev.warmlist.export.TouchesCsv;
import dev.warmlist.list.CsvFile;
import dev.warmlist.list.Guard;
import dev.warmlist.match.Link;
import dev.warmlist.match.Matching;
import dev.warmlist.match.PairIds;
import dev.warmlist.plan.Touch;
import dev.warmlist.prospect.Outcome;
import dev.warmlist.prospect.Row;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The second pass over all rows: what became of each, told and written. */
final class PlanOutput implements AutoCloseable {
  private final PlanSettings settings;
  private final List<Path> inputs;
  private final Optional<PlanFolder> folder;
  private final Optional<BriefFolder> briefs;

  private PlanOutput(PlanSettings settings, List<Path> inputs) {
    this.settings = settings;
    this.inputs = inputs;
    this.folder = settings.output().map(o -> PlanFolder.create(o, inputs));
    try {
      this.briefs = settings.briefs().map(b -> BriefFolder.create(b, inputs, settings.output()));
    } catch (UserError e) {
      folder.ifPresent(PlanFolder::close);
      throw e;
    }
  }

  /** Checks the folders and begins them beside their places; on a dry run there are none. */
  static PlanOutput open(PlanSettings settings, List<Path> inputs) {
    return new PlanOutput(settings, inputs);
  }

  /** Writes all files and puts the folder into its place, if the plan holds its rules. */
  Story write(Decided decided, Control control, Earlier earlier, RunModel model) {
    var teller = new StoryTeller(settings, decided, earlier.stops());
    var planned = new ArrayList<Integer>();
    var touches = new ArrayList<Touch>();
    var shown = new HashMap<Integer, Set<String>>();
    var colleagues = new Colleagues(decided);
    rows(decided, teller, control, colleagues, planned, touches, shown);
    control.requireNone();
    optedOut(decided, earlier);
    touches.sort(TouchesCsv.IN_ORDER_OF_WORK);
    Story story = teller.story();
    work(touches, earlier);
    pairs(decided, earlier, shown);
    planned(decided, planned);
    SummaryJson.write(open(SummaryJson.FILE), story);
    var sheets = new Sheets(decided, colleagues, planned, earlier.results(), settings.asOf());
    ReportHtml.write(open("report.html"), story, touches, sheets::of);
    briefs.ifPresent(briefFolder -> briefs(briefFolder, sheets, planned, touches));
    settings.report().ifPresent(file -> report(file, story));
    commit(model);
    return story;
  }

  /** Puts the folder into its place, and the model that goes with it. */
  private void commit(RunModel model) {
    Optional<Path> target = folder.flatMap(f -> model.target());
    try (var files = new OutputFiles(reported(), false)) {
      model.write(files.at(target), settings.version());
      folder.ifPresent(PlanFolder::commit);
      briefs.ifPresent(BriefFolder::commit);
      files.commitOnClose();
    }
  }

  /** What mustn't be overwritten any more: all that was read, and the report. */
  private List<Path> reported() {
    var all = new ArrayList<>(inputs);
    settings.report().ifPresent(all::add);
    return all;
  }

  private void rows(
      Decided decided,
      StoryTeller teller,
      Control control,
      Colleagues colleagues,
      List<Integer> planned,
      List<Touch> touches,
      Map<Integer, Set<String>> shown) {
    Rows rows = decided.rows();
    var columns = ProspectColumns.of(rows.sources(), rows.fields());
    try (var prospects = new ProspectsCsv(csv("prospects.csv"), columns, rows.sources());
        var consent = new ConsentCsv(csv(ConsentCsv.FILE));
        var duplicates = new DuplicatesCsv(csv("duplicates.csv"), columns, rows.sources());
        var lineage = new LineageCsv(csv("lineage.csv"), rows.sources());
        var aside = new SetAside(rows, csv("rejected.csv"), csv("suppressed.csv"))) {
      decided.over(
          (standing, root) -> {
            teller.prospect(standing);
            control.look(standing, root);
            colleagues.see(standing, root);
            if (isShown(standing.outcome())) {
              prospects.write(standing);
              consent.write(standing);
              duplicates.write(standing);
              if (standing.prospect().rows().size() > 1) {
                shown.put(root, standing.permission().stoppedHandles());
              }
            }
            if (!standing.touches().isEmpty()) {
              planned.add(root);
              touches.addAll(standing.touches());
            }
          },
          (ref, cells, id, outcome, reason) -> {
            teller.row(ref, outcome, reason);
            lineage.write(ref, id, outcome, reason);
            aside.write(ref, cells, outcome, reason);
          });
    }
  }

  /** Who said no to what a plan proposed stands on a list that every later plan heeds. */
  private void optedOut(Decided decided, Earlier earlier) {
    var entries = new ArrayList<>(earlier.optedOut());
    decided.optedOut(values -> entries.addAll(OptedOut.entries(values)));
    if (!entries.isEmpty()) {
      OptedOutCsv.write(csv(OptedOutCsv.FILE), entries, settings.asOf());
    }
  }

  private static boolean isShown(Outcome outcome) {
    return outcome == Outcome.PLANNED || outcome == Outcome.WAITING || outcome == Outcome.RESTING;
  }

  private void work(List<Touch> touches, Earlier earlier) {
    try (var csv = new TouchesCsv(csv("touches.csv"), earlier.results());
        var calendar = new PlanIcs(open("plan.ics"), settings.asOf())) {
      touches.forEach(csv::write);
      touches.forEach(calendar::write);
    }
  }

  /** Values of people who aren't shown stay out of the links that hold their rows. */
  private void pairs(Decided decided, Earlier earlier, Map<Integer, Set<String>> shown) {
    Rows rows = decided.rows();
    Matching matching = decided.matching();
    try (var merges = new MergesCsv(csv("merges.csv"), rows.sources());
        var review = new ReviewCsv(csv("review.csv"), rows.sources(), earlier.reviews())) {
      for (Link link : matching.links()) {
        int root = decided.clusters().root(link.a());
        Row a = rows.get(link.a());
        Row b = rows.get(link.b());
        merges.write(
            decided.ids().of(root),
            a.ref(),
            b.ref(),
            link,
            PairIds.of(a.values(), b.values()),
            Optional.ofNullable(shown.get(root)));
      }
      for (Link pair : byUrgency(decided)) {
        Row a = rows.get(pair.a());
        Row b = rows.get(pair.b());
        review.write(PairIds.of(a.values(), b.values()), pair, a, b);
      }
    }
  }

  /** The pairs to look at, those first for which somebody waits. */
  private static List<Link> byUrgency(Decided decided) {
    var pairs = new ArrayList<>(decided.matching().reviews());
    Doubts doubts = decided.rulings().doubts();
    pairs.sort(Comparator.comparing(pair -> !doubts.holdsUp(pair, decided.clusters())));
    return pairs;
  }

  private void planned(Decided decided, List<Integer> planned) {
    var byId = new ArrayList<>(planned);
    byId.sort(Comparator.comparing(decided.ids()::of));
    try (var json =
        new PlanJson(
            open("plan.json"),
            decided.rows().sources(),
            settings.version(),
            settings.asOf(),
            settings.playbook().name())) {
      decided.each(byId.stream().mapToInt(root -> root), json::write);
    }
  }

  private void briefs(BriefFolder into, Sheets sheets, List<Integer> planned, List<Touch> touches) {
    planned.forEach(root -> sheets.of(root).forEach(into::write));
    into.index(touches, settings.asOf());
  }

  private void report(Path file, Story story) {
    try (var output = OutputFile.at(file, inputs)) {
      SummaryJson.write(output.stream(), story);
      output.commit();
    }
  }

  private CsvFile csv(String name) {
    return new CsvFile(open(name), Guard.SPREADSHEET);
  }

  private OutputStream open(String name) {
    return folder.map(f -> f.open(name)).orElseGet(OutputStream::nullOutputStream);
  }

  @Override
  public void close() {
    try {
      briefs.ifPresent(BriefFolder::close);
    } finally {
      folder.ifPresent(PlanFolder::close);
    }
  }
}
