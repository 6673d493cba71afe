package dev.warmlist.cli;

import dev.warmlist.ExitStatus;
import dev.warmlist.UserError;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.run.FilterRun;
import dev.warmlist.run.FilterSettings;
import dev.warmlist.run.FilterSettings.Stage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the filters {@code clean}, {@code dedupe} and {@code tag} share. */
final class FilterOptions {
  @Mixin private ListOptions lists = new ListOptions();
  @Mixin private TalkOptions talk = new TalkOptions();
  @Mixin private AsOf asOf = new AsOf();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where the rows go; - is stdout, the default.")
  private String output = "-";

  @Option(names = "--lineage", paramLabel = "FILE", description = "What became of each row.")
  private @Nullable Path lineage;

  @Option(names = "--rejects", paramLabel = "FILE", description = "Rows that were set aside.")
  private @Nullable Path rejects;

  @Option(names = "--report", paramLabel = "FILE", description = "The run's figures as JSON.")
  private @Nullable Path report;

  @Option(
      names = {"-n", "--dry-run"},
      description = "Decide everything, write nothing.")
  private boolean dryRun;

  /** Runs one stage and says what it did. */
  int run(
      Streams streams,
      Stage stage,
      Playbook playbook,
      String where,
      List<String> against,
      List<Path> decisions,
      List<String> prefer) {
    if (lists.lists().isEmpty() && streams.terminal().in()) {
      throw UserError.usage(
          stage.key() + " waits for a list", "Name one, or pipe one in: see --help.");
    }
    var settings =
        new FilterSettings(
            stage,
            lists.settings(),
            playbook,
            where,
            new ArrayList<>(against),
            decisions,
            prefer,
            asOf.day(streams.clock(), java.time.ZoneOffset.UTC),
            "-".equals(output) ? Optional.empty() : Optional.of(Path.of(output)),
            Optional.ofNullable(lineage),
            Optional.ofNullable(rejects),
            Optional.ofNullable(report),
            dryRun,
            Version.text());
    try (var progress = new ProgressLine(streams, talk)) {
      List<String> said = new FilterRun(settings).run(streams.in(), streams.out(), progress);
      if (!talk.quiet()) {
        said.forEach(line -> streams.err().println(Screen.safe(line)));
      }
    }
    return ExitStatus.OK.code();
  }
}
