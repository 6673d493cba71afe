package dev.warmlist.cli;

import dev.warmlist.ExitStatus;
import dev.warmlist.UserError;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Playbooks;
import dev.warmlist.run.FilterRun;
import dev.warmlist.run.FilterSettings;
import dev.warmlist.run.FilterSettings.Stage;
import dev.warmlist.run.ListSettings;
import dev.warmlist.run.MatchingSettings;
import java.nio.file.Path;
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

  /** Cleans each row by itself, and says what it did. */
  int clean(Streams streams) {
    return run(streams, Stage.CLEAN, Playbooks.builtIn(), "", false);
  }

  /**
   * Tags each row by itself, and says what it did.
   *
   * @param explain whether tags are shown with their evidence
   */
  int tag(Streams streams, Playbook playbook, String where, boolean explain) {
    return run(streams, Stage.TAG, playbook, where, explain);
  }

  private int run(Streams streams, Stage stage, Playbook playbook, String where, boolean explain) {
    requireList(streams, stage);
    return run(
        streams,
        settings(
            stage,
            lists.settings(),
            playbook,
            where,
            List.of(),
            MatchingSettings.DEFAULT,
            Optional.empty(),
            explain,
            streams));
  }

  /** Merges duplicates, and says what it did. */
  int dedupe(
      Streams streams,
      Playbook playbook,
      List<String> against,
      MatchOptions matching,
      Optional<Path> review) {
    requireList(streams, Stage.DEDUPE);
    return run(
        streams,
        settings(
            Stage.DEDUPE,
            matching.identifying(lists.settings()),
            playbook,
            "",
            against,
            matching.settings(),
            review,
            false,
            streams));
  }

  private void requireList(Streams streams, Stage stage) {
    if (lists.lists().isEmpty() && streams.terminal().in()) {
      throw UserError.usage(
          stage.key() + " waits for a list", "Name one, or pipe one in: see --help.");
    }
  }

  private FilterSettings settings(
      Stage stage,
      ListSettings read,
      Playbook playbook,
      String where,
      List<String> against,
      MatchingSettings matching,
      Optional<Path> review,
      boolean explain,
      Streams streams) {
    return new FilterSettings(
        stage,
        read,
        playbook,
        where,
        against,
        matching,
        asOf.day(streams.clock(), java.time.ZoneOffset.UTC),
        "-".equals(output) ? Optional.empty() : Optional.of(Path.of(output)),
        Optional.ofNullable(lineage),
        Optional.ofNullable(rejects),
        review,
        Optional.ofNullable(report),
        explain,
        dryRun,
        Version.text());
  }

  private int run(Streams streams, FilterSettings settings) {
    try (var progress = new ProgressLine(streams, talk)) {
      List<String> said = new FilterRun(settings).run(streams.in(), streams.out(), progress);
      if (!talk.quiet()) {
        said.forEach(line -> streams.err().println(Screen.safe(line)));
      }
    }
    return ExitStatus.OK.code();
  }
}
