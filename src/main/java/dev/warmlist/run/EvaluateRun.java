package dev.warmlist.run;

import dev.warmlist.export.CalibrationCsv;
import dev.warmlist.export.CurveCsv;
import dev.warmlist.export.Evaluation;
import dev.warmlist.export.EvaluationHtml;
import dev.warmlist.export.Truth;
import dev.warmlist.list.CsvFile;
import dev.warmlist.list.Guard;
import dev.warmlist.list.ListInput;
import dev.warmlist.list.ListInputs;
import dev.warmlist.list.MapCheck;
import dev.warmlist.match.Decisions;
import dev.warmlist.match.MatchSettings;
import dev.warmlist.match.Scored;
import dev.warmlist.prospect.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;

/** Measures the de-duplication on lists whose duplicates are known. */
public final class EvaluateRun {
  private final EvaluateSettings settings;
  private final RunModel model;

  /** An evaluation with these settings. */
  public EvaluateRun(EvaluateSettings settings) {
    this.settings = settings;
    this.model = RunModel.measured(settings.matching());
  }

  /**
   * Reads and dedupes the lists, compares, and writes the files that were asked for. Rows that were
   * rejected stand alone.
   *
   * @param stdin the list that is named {@code -}
   */
  public Evaluation run(InputStream stdin, Progress progress) {
    List<ListInput> inputs = ListInputs.of(settings.lists().lists(), stdin);
    Decisions stated =
        Answers.decisions(Answers.read(settings.matching().decisions()))
            .trusting(settings.matching().trustedAmong(inputs));
    try (var files = new OutputFiles(settings.inputs(), false);
        var truth = Truth.open(settings.truth());
        var curve = new CsvFile(files.at(settings.curve()), Guard.NONE);
        var calibration = new CsvFile(files.at(settings.calibration()), Guard.NONE);
        var html = files.at(settings.html());
        var rows = new Reading(settings.lists(), true, progress).read(inputs)) {
      MapCheck.require(
          settings.lists().read().map(),
          rows.sources().stream().map(Source::label).toList(),
          rows.sources().stream().map(Source::columns).toList());
      Decisions decisions = Answers.about(rows, stated).decisions();
      Evaluation evaluation = evaluation(rows, Labels.of(truth, rows), decisions);
      CurveCsv.write(curve, evaluation);
      CalibrationCsv.write(calibration, evaluation.calibration());
      EvaluationHtml.write(html, settings.version(), evaluation);
      curve.flush();
      calibration.flush();
      files.commitOnClose();
      return evaluation;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Evaluation evaluation(Rows rows, Labels labels, Decisions decisions) {
    MatchSettings asked = model.lines();
    double low = Math.min(asked.reviewAt(), Gauge.LOWEST);
    Scored scored = model.score(rows.index(), decisions, low);
    var lines = new MatchSettings(scored.mergeAt(asked), asked.reviewAt());
    var gauge = new Gauge(scored, labels);
    var curve = gauge.curve(lines.mergeAt());
    var calibration = gauge.calibration();
    var matching = scored.match(lines);
    int[] all =
        labels.withRejected(IntStream.range(0, matching.size()).map(matching::cluster).toArray());
    var cards = new Cards(rows, scored);
    var wrong = new WrongMerges(labels, all);
    var missed = new MissedPairs(labels, all, lines, scored);
    return new Evaluation(
        model.remarks(settings.version(), false),
        labels.size() - labels.labelled(),
        lines.mergeAt(),
        lines.reviewAt(),
        curve,
        calibration,
        wrong.clusters(),
        wrong.surest(settings.errors(), matching.links(), cards),
        missed.lost(Agreements.of(labels, all).missed()),
        missed.worst(settings.errors(), cards));
  }
}
