package dev.warmlist.cli;

import dev.warmlist.ExitStatus;
import dev.warmlist.export.Change;
import dev.warmlist.export.DiffCsv;
import dev.warmlist.export.DiffJson;
import dev.warmlist.export.DiffText;
import dev.warmlist.list.CsvFile;
import dev.warmlist.list.Guard;
import dev.warmlist.run.DiffRun;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code warmlist diff}: what changed between two plans. */
@Command(
    name = "diff",
    description = "What changed between two plans, per prospect.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  warmlist diff plan-monday plan-tuesday",
      "  warmlist diff old new --format csv | grep ,stopped,",
      "",
      "Who appeared, who is gone and why, whose status or owner is another; which touches were done,",
      "moved, are new or stopped. CSV and JSON also tell of the steps without a date that shift."
    })
final class DiffCommand implements Callable<Integer> {
  private final Streams streams;
  @Mixin private TalkOptions talk = new TalkOptions();

  @Parameters(index = "0", paramLabel = "OLD", description = "The earlier plan folder.")
  private Path before = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW", description = "The later plan folder.")
  private Path after = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (the default), csv or json.")
  private String format = "text";

  DiffCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    LintCommand.requireOneOf("--format", format, List.of("text", "csv", "json"));
    List<Change> changes = new DiffRun(before, after).run();
    switch (format) {
      case "csv" -> DiffCsv.write(new CsvFile(streams.out(), Guard.NONE), changes);
      case "json" -> DiffJson.write(streams.out(), Version.text(), changes);
      default -> {
        var out = new Lines(streams.out());
        DiffText.lines(changes).forEach(line -> out.line(Screen.safe(line)));
        out.flush();
      }
    }
    if (!talk.quiet()) {
      streams.err().println(DiffText.sum(changes));
    }
    return ExitStatus.OK.code();
  }
}
