package dev.warmlist.cli;

import dev.warmlist.ExitStatus;
import dev.warmlist.UserError;
import dev.warmlist.export.Evaluation;
import dev.warmlist.export.EvaluationJson;
import dev.warmlist.export.EvaluationText;
import dev.warmlist.run.EvaluateRun;
import dev.warmlist.run.EvaluateSettings;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code warmlist evaluate}: how good the de-duplication is on a labelled list. */
@Command(
    name = "evaluate",
    description = "Precision and recall of the de-duplication on lists with known duplicates.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  warmlist evaluate --truth truth.csv list.csv",
      "  warmlist evaluate --truth truth.csv crm.csv fair.csv --errors 20 --html evaluation.html",
      "",
      "The truth is a CSV file with the columns list (a list's file name; not needed with one",
      "LIST), row (a data record's number, from 1) and entity (equal for rows that are one; an",
      "empty one is nobody else's). Rows it doesn't speak of are left out of all figures.",
      "",
      "Pairwise: of the pairs of rows that were merged, how many are right (precision), and of",
      "those that are right, how many were merged (recall). B-cubed: the same for each row's own",
      "cluster, averaged over rows, so that one large cluster counts no more than its rows.",
      "",
      "Mistakes: of each wrongly mixed cluster its surest wrong link; of each entity in pieces the",
      "pair that came closest to joining a piece, those first that part most rows. 'Never",
      "compared' means that no blocking rule brought the two rows together.",
      "",
      "Lines: the same weights merged again from other probabilities on. 'expected' is the",
      "precision that the probabilities themselves promise.",
      "",
      "Calibration: of the pairs that were given 0.9 to 0.95, 90 to 95 in 100 should be true. A",
      "probability speaks of one pair that was compared: not of any two rows of the list (most",
      "are never compared), and not of a cluster, which also joins rows through others. The",
      "expected calibration error is the mean distance of prediction from observation over these",
      "pairs. Pairs below 0.01 aren't looked at.",
      "",
      "Reads everything into memory, and keeps more pairs than dedupe does."
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Streams streams;
  @Mixin private ListOptions lists = new ListOptions();
  @Mixin private MatchOptions matching = new MatchOptions();
  @Mixin private TalkOptions talk = new TalkOptions();

  @Option(
      names = "--truth",
      paramLabel = "FILE",
      required = true,
      description = "What is known: columns list, row, entity.")
  private @Nullable Path truth;

  @Option(
      names = "--errors",
      paramLabel = "N",
      defaultValue = "5",
      description = "Show the N worst mistakes of each kind; default: 5, 0 for none.")
  private int errors;

  @Option(names = "--json", description = "Say it for programs, as one JSON document.")
  private boolean json;

  @Option(
      names = "--curve",
      paramLabel = "FILE",
      description = "The figures at other lines of merging, as CSV.")
  private @Nullable Path curve;

  @Option(
      names = "--calibration",
      paramLabel = "FILE",
      description = "Predicted against observed, as CSV.")
  private @Nullable Path calibration;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Both drawn, as one page: figures only, no row of a list.")
  private @Nullable Path html;

  EvaluateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (lists.lists().isEmpty() || truth == null) {
      throw UserError.usage("evaluate needs a LIST and --truth FILE", "See --help.");
    }
    if (errors < 0) {
      throw UserError.usage("--errors " + errors + " is no number of mistakes", "0 or more.");
    }
    var settings =
        new EvaluateSettings(
            matching.identifying(lists.settings()),
            truth,
            matching.settings(),
            errors,
            Optional.ofNullable(curve),
            Optional.ofNullable(calibration),
            Optional.ofNullable(html),
            Version.text());
    Evaluation evaluation;
    try (var progress = new ProgressLine(streams, talk)) {
      evaluation = new EvaluateRun(settings).run(streams.in(), progress);
    }
    if (!talk.quiet()) {
      evaluation.remarks().forEach(line -> streams.err().println(Screen.safe(line)));
    }
    if (json) {
      EvaluationJson.write(streams.out(), Version.text(), evaluation);
    } else {
      var out = new Lines(streams.out());
      new EvaluationText(evaluation, errors > 0).lines().forEach(out::line);
      out.flush();
    }
    return ExitStatus.OK.code();
  }
}
