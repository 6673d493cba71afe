package dev.warmlist.run;

import dev.warmlist.export.LineageCsv;
import dev.warmlist.export.ProspectColumns;
import dev.warmlist.export.ReviewCsv;
import dev.warmlist.export.ReviewDecision;
import dev.warmlist.export.SetAsideCsv;
import dev.warmlist.export.SummaryJson;
import dev.warmlist.export.TagCells;
import dev.warmlist.list.CsvFile;
import dev.warmlist.list.Guard;
import dev.warmlist.list.ListInput;
import dev.warmlist.list.ListInputs;
import dev.warmlist.match.Decisions;
import dev.warmlist.match.Link;
import dev.warmlist.match.Matching;
import dev.warmlist.match.PairIds;
import dev.warmlist.match.Preference;
import dev.warmlist.plan.Standing;
import dev.warmlist.prospect.Outcome;
import dev.warmlist.prospect.Row;
import dev.warmlist.prospect.Tally;
import dev.warmlist.run.Assessors.Depth;
import dev.warmlist.run.FilterSettings.Stage;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The filters: CSV in, and the same people in better shape out. */
public final class FilterRun {
  private final FilterSettings settings;
  private final int known;
  private final RunModel model;

  /** A run with these settings. */
  public FilterRun(FilterSettings settings) {
    this.settings = settings;
    this.known = settings.against().size();
    this.model = RunModel.of(settings.matching());
  }

  /**
   * Reads, does the stage's work, and writes.
   *
   * @param stdin the list that is named {@code -}
   * @param stdout where rows go unless a file was named
   * @return what is to be said of the run, in lines
   */
  public List<String> run(InputStream stdin, OutputStream stdout, Progress progress) {
    Means means =
        Means.load(
            settings.lists(),
            settings.playbook(),
            List.of(),
            settings.where(),
            "",
            settings.asOf());
    List<ReviewDecision> reviews = Answers.read(settings.matching().decisions());
    Decisions stated = Answers.decisions(reviews);
    var named = new ArrayList<>(settings.against());
    named.addAll(settings.lists().lists());
    List<ListInput> inputs = ListInputs.of(named, stdin);
    var preferences = Preferred.of(settings.matching().prefer(), inputs, known);
    Set<Integer> trusted = settings.matching().trustedAmong(inputs);
    try (var rows =
        new Reading(settings.lists(), settings.stage() == Stage.DEDUPE, progress).read(inputs)) {
      means.requireMapped(settings.lists(), rows);
      Answers answers = Answers.about(rows, stated.trusting(trusted));
      Matching matching = matching(rows, answers);
      var clusters = new Clusters(matching);
      var ids = settings.lineage().isPresent() ? new Ids(rows, clusters) : Ids.none(rows);
      var assessors = assessors(rows, means, preferences, clusters, ids);
      var columns = ProspectColumns.of(rows.sources(), rows.fields());
      Depth depth = settings.stage() == Stage.TAG ? Depth.ALL : Depth.WHO;
      try (var ahead =
          assessors.ahead(roots(rows, clusters), depth, seen -> shown(means, columns, seen))) {
        var walk = new Walk(rows, clusters, ids, known, root -> ahead.next(root).standing());
        write(rows, columns, walk, ahead, new Pairs(matching, reviews), stdout);
      }
      return said(rows, matching, answers);
    }
  }

  /** A prospect, and its cells when it is kept. */
  private record Shown(Standing standing, List<String> cells) {}

  private Shown shown(Means means, ProspectColumns columns, Assessment seen) {
    Standing standing = standing(means, seen);
    boolean kept = standing.outcome() == Outcome.KEPT;
    return new Shown(standing, kept ? cells(columns, standing) : List.of());
  }

  /** What looks at prospects: firms matter to tags alone. */
  private Assessors assessors(
      Rows rows, Means means, List<Preference> preferences, Clusters clusters, Ids ids) {
    Function<OptOutCover, Assessor> made =
        cover -> new Assessor(rows, means, preferences, settings.asOf(), cover, Backgrounds.NONE);
    if (settings.stage() != Stage.TAG) {
      return new Assessors(clusters, ids, () -> made.apply(OptOutCover.NONE));
    }
    rows.countAccounts(clusters);
    return Assessors.withFirms(rows, clusters, ids, settings.playbook(), made);
  }

  /** The pairs that a person should look at, and what was answered about earlier ones. */
  private record Pairs(Matching matching, List<ReviewDecision> answered) {
    void write(ReviewCsv review, Rows rows) {
      for (Link pair : matching.reviews()) {
        Row a = rows.get(pair.a());
        Row b = rows.get(pair.b());
        review.write(PairIds.of(a.values(), b.values()), pair, a, b);
      }
    }
  }

  /** The first rows of all prospects but those who are known already. */
  private IntStream roots(Rows rows, Clusters clusters) {
    return clusters.roots().filter(root -> rows.ref(root).list() >= known);
  }

  private Matching matching(Rows rows, Answers answers) {
    if (settings.stage() == Stage.DEDUPE) {
      return model.match(rows.index(), answers.decisions());
    }
    return new Matching(IntStream.range(0, rows.size()).toArray(), List.of(), List.of());
  }

  private Standing standing(Means means, Assessment a) {
    Outcomes.Ruling ruling = Outcomes.ofFilter(a.permission().stop(), means.leftOut(a.subject()));
    return new Standing(
        a.prospect(),
        a.where(),
        a.permission(),
        a.tags(),
        ruling.outcome(),
        ruling.reason(),
        "",
        "",
        List.of(),
        Optional.empty());
  }

  private void write(
      Rows rows,
      ProspectColumns columns,
      Walk walk,
      Ahead<Shown> ahead,
      Pairs pairs,
      OutputStream stdout) {
    var files = new OutputFiles(settings.inputs(), settings.dryRun());
    try (files;
        var csv = csv(files.at(settings.output(), stdout), Guard.NONE);
        var lineage =
            new LineageCsv(csv(files.at(settings.lineage()), Guard.NONE), rows.sources());
        var review =
            new ReviewCsv(
                csv(files.at(settings.review()), Guard.NONE), rows.sources(), pairs.answered());
        var rejects =
            new SetAsideCsv(
                csv(files.at(settings.rejects()), Guard.NONE), rows.sources(), rows.surplus())) {
      csv.row(header(columns));
      walk.over(
          (standing, root) -> {
            if (standing.outcome() == Outcome.KEPT) {
              csv.row(ahead.last().cells());
            }
          },
          (ref, cells, id, outcome, reason) -> {
            rows.tallies().get(ref.list()).count(outcome);
            if (settings.lineage().isPresent()) {
              lineage.write(ref, id, outcome, reason);
            }
            if (outcome == Outcome.REJECTED || outcome == Outcome.SUPPRESSED) {
              rejects.write(ref, reason, cells.get());
            }
          });
      if (settings.review().isPresent()) {
        pairs.write(review, rows);
      }
      requireSums(rows);
      csv.flush();
      settings.report().ifPresent(f -> report(files, rows));
      model.write(files.at(model.target()), settings.version());
      files.commitOnClose();
    }
  }

  private void report(OutputFiles files, Rows rows) {
    List<Tally> tallies = tallies(rows);
    var total = new Tally("total");
    tallies.forEach(total::add);
    SummaryJson.write(
        files.at(settings.report()), settings.version(), settings.asOf(), tallies, total);
  }

  private static CsvFile csv(OutputStream out, Guard guard) {
    return new CsvFile(out, guard);
  }

  private List<String> header(ProspectColumns columns) {
    if (settings.stage() != Stage.TAG) {
      return columns.header(List.of());
    }
    var own = settings.explain() ? List.of("tags", "tags_because") : List.of("tags");
    var header = new ArrayList<>(columns.header(own));
    header.addAll(own);
    return header;
  }

  private List<String> cells(ProspectColumns columns, Standing standing) {
    List<String> cells = columns.cells(standing.prospect(), standing.permission().stoppedHandles());
    if (settings.stage() != Stage.TAG) {
      return cells;
    }
    var tagged = new ArrayList<>(cells);
    tagged.add(TagCells.names(standing.tags()));
    if (settings.explain()) {
      tagged.add(TagCells.because(standing.tags(), standing.permission().stoppedHandles()));
    }
    return tagged;
  }

  private void requireSums(Rows rows) {
    for (Tally tally : tallies(rows)) {
      if (!tally.closes()) {
        throw new IllegalStateException("the row sums of " + tally.list() + " don't close");
      }
    }
  }

  private List<Tally> tallies(Rows rows) {
    return rows.tallies().subList(known, rows.tallies().size());
  }

  private List<String> said(Rows rows, Matching matching, Answers answers) {
    var lines = new ArrayList<String>();
    var total = new Tally("total");
    for (int i = known; i < rows.profiles().size(); i++) {
      var profile = rows.profiles().get(i);
      Tally tally = rows.tallies().get(i);
      total.add(tally);
      lines.add(tally.list() + ": " + profile.dialect() + "; " + profile.mapping());
      rows.remarks(i).forEach(remark -> lines.add("  " + remark));
    }
    var sums = new ArrayList<String>();
    for (Outcome outcome : Outcome.values()) {
      if (total.of(outcome) > 0) {
        sums.add(total.of(outcome) + " " + outcome.key().replace('-', ' '));
      }
    }
    String sum = total.read() == 1 ? "1 row read" : total.read() + " rows read";
    lines.addAll(model.remarks(settings.version(), settings.dryRun()));
    lines.addAll(answers.remarks());
    lines.addAll(toReview(matching));
    lines.add(sums.isEmpty() ? sum : sum + ": " + String.join(", ", sums));
    return lines;
  }

  /** What is to be said of the pairs to look at. */
  private List<String> toReview(Matching matching) {
    int pairs = matching.reviews().size();
    if (pairs == 0) {
      return List.of();
    }
    String where =
        settings.review().map(Path::toString).orElse("--review FILE writes them for an answer");
    var lines = new ArrayList<String>();
    lines.add(pairs + (pairs == 1 ? " pair needs" : " pairs need") + " a look: " + where);
    lines.addAll(Answers.leftOut(matching));
    return lines;
  }
}
