package dev.warmlist.cli;

import dev.warmlist.ExitStatus;
import dev.warmlist.UserError;
import dev.warmlist.run.EvaluateRun;
import dev.warmlist.run.Evaluation;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code warmlist evaluate}: how good the de-duplication is on a labelled list. */
@Command(
    name = "evaluate",
    description = "Precision and recall of the de-duplication on lists with known duplicates.",
    footerHeading = "%nExample:%n",
    footer = {
      "  warmlist evaluate --truth truth.csv list.csv",
      "",
      "The truth has the columns list (a file's name), row (a data record's number) and entity."
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Streams streams;
  @Mixin private ListOptions lists = new ListOptions();
  @Mixin private TalkOptions talk = new TalkOptions();

  @Option(names = "--truth", paramLabel = "FILE", required = true, description = "What is known.")
  private @Nullable Path truth;

  EvaluateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (lists.lists().isEmpty() || truth == null) {
      throw UserError.usage("evaluate needs a LIST and --truth FILE", "See --help.");
    }
    Evaluation e;
    try (var progress = new ProgressLine(streams, talk)) {
      e = new EvaluateRun(lists.settings(), truth).run(streams.in(), progress);
    }
    var out = new Lines(streams.out());
    out.line(
        String.format(
            Locale.ROOT,
            "rows %d  true pairs %d  found pairs %d  of them true %d",
            e.rows(),
            e.truePairs(),
            e.foundPairs(),
            e.hits()));
    out.line(line("pairwise", e.precision(), e.recall()));
    out.line(line("B-cubed ", e.bPrecision(), e.bRecall()));
    out.flush();
    return ExitStatus.OK.code();
  }

  private static String line(String name, double precision, double recall) {
    return String.format(
        Locale.ROOT,
        "%s  precision %.4f  recall %.4f  f1 %.4f",
        name,
        precision,
        recall,
        Evaluation.f1(precision, recall));
  }
}
