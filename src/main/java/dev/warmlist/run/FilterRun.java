package dev.warmlist.run;

import dev.warmlist.export.LineageCsv;
import dev.warmlist.export.ProspectColumns;
import dev.warmlist.export.ReviewCsv;
import dev.warmlist.export.SetAsideCsv;
import dev.warmlist.export.SummaryJson;
import dev.warmlist.list.CsvFile;
import dev.warmlist.list.Guard;
import dev.warmlist.list.ListInput;
import dev.warmlist.list.ListInputs;
import dev.warmlist.match.MatchSettings;
import dev.warmlist.match.Matcher;
import dev.warmlist.match.Matching;
import dev.warmlist.plan.Standing;
import dev.warmlist.prospect.Outcome;
import dev.warmlist.prospect.Tally;
import dev.warmlist.run.FilterSettings.Stage;
import dev.warmlist.tag.Tag;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The filters: CSV in, and the same people in better shape out. */
public final class FilterRun {
  private final FilterSettings settings;
  private final int known;

  /** A run with these settings. */
  public FilterRun(FilterSettings settings) {
    this.settings = settings;
    this.known = settings.against().size();
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
        Means.load(settings.lists(), settings.playbook(), List.of(), settings.where(), "");
    var named = new ArrayList<>(settings.against());
    named.addAll(settings.lists().lists());
    List<ListInput> inputs = ListInputs.of(named, stdin);
    var preferences = Preferred.of(settings.prefer(), inputs, known);
    try (var rows =
        new Reading(settings.lists(), settings.stage() == Stage.DEDUPE, progress).read(inputs)) {
      means.requireMapped(settings.lists(), rows);
      var clusters = new Clusters(matching(rows));
      rows.countAccounts(clusters);
      var ids = settings.lineage().isPresent() ? new Ids(rows, clusters) : Ids.none(rows);
      var assessor = new Assessor(rows, means, preferences, settings.asOf());
      var walk =
          new Walk(
              rows,
              clusters,
              ids,
              known,
              root -> {
                List<Integer> members = clusters.members(root);
                return settings.stage() == Stage.TAG
                    ? standing(means, assessor.assess(ids.of(root), members))
                    : standing(means, assessor.identify(ids.of(root), members));
              });
      write(rows, walk, stdout);
      return said(rows);
    }
  }

  private Matching matching(Rows rows) {
    if (settings.stage() == Stage.DEDUPE) {
      var reviews = settings.decisions().stream().flatMap(f -> ReviewCsv.read(f).stream()).toList();
      return new Matcher(MatchSettings.DEFAULT).match(rows.index(), Earlier.decisions(reviews));
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
        List.of());
  }

  private void write(Rows rows, Walk walk, OutputStream stdout) {
    var files = new OutputFiles(settings.inputs(), settings.dryRun());
    try (files;
        var csv = csv(files.at(settings.output(), stdout), Guard.NONE);
        var lineage =
            new LineageCsv(csv(files.at(settings.lineage()), Guard.NONE), rows.sources());
        var rejects =
            new SetAsideCsv(
                csv(files.at(settings.rejects()), Guard.NONE), rows.sources(), rows.surplus())) {
      var columns = ProspectColumns.of(rows.sources(), rows.fields());
      csv.row(header(columns));
      walk.over(
          (standing, root) -> {
            if (standing.outcome() == Outcome.KEPT) {
              csv.row(cells(columns, standing));
            }
          },
          (ref, cells, id, outcome, reason) -> {
            rows.tallies().get(ref.list()).count(outcome);
            lineage.write(ref, id, outcome, reason);
            if (outcome == Outcome.REJECTED || outcome == Outcome.SUPPRESSED) {
              rejects.write(ref, reason, cells);
            }
          });
      requireSums(rows);
      csv.flush();
      settings.report().ifPresent(f -> report(files, rows));
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
    var header = new ArrayList<>(columns.header(Collections.singleton("tags")));
    header.add("tags");
    return header;
  }

  private List<String> cells(ProspectColumns columns, Standing standing) {
    List<String> cells = columns.cells(standing.prospect(), standing.permission().stoppedHandles());
    if (settings.stage() != Stage.TAG) {
      return cells;
    }
    var tagged = new ArrayList<>(cells);
    tagged.add(standing.tags().stream().map(Tag::name).collect(Collectors.joining("; ")));
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

  private List<String> said(Rows rows) {
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
    lines.add(sums.isEmpty() ? sum : sum + ": " + String.join(", ", sums));
    return lines;
  }
}
