package dev.warmlist.cli;

import dev.warmlist.ExitStatus;
import dev.warmlist.UserError;
import dev.warmlist.export.LintText;
import dev.warmlist.export.Story;
import dev.warmlist.export.StoryText;
import dev.warmlist.lint.Finding;
import dev.warmlist.lint.Linter;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Playbooks;
import dev.warmlist.run.PlanRun;
import dev.warmlist.run.PlanSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code warmlist plan}: the main job. */
@Command(
    name = "plan",
    description = "Read, clean, dedupe, suppress, tag and plan; write a plan folder.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  warmlist plan lists/*.csv --do-not-contact never.csv -o plan",
      "  warmlist plan leads.csv --hours 4 --where 'country:DE -tag:burnt' -o plan",
      "",
      "When hours are short the order is: promised call-backs by their day, people who answered,",
      "sequences under way; of new ones those of --first, then by the playbook's fit, by the number of",
      "channels on which they can be met, by the last sign of them, by prospect_id. The plan looks a",
      "year ahead: whoever begins after its weeks waits and is told the week, or \"not this year\".",
      "",
      "With --continues DIR, what was written into its touches.csv counts: done (a date, or any mark),",
      "outcome (replied, asked for a call, accepted, not now 2027-03-01, not interested, opted out,",
      "customer, bounced, wrong number, still there, gone, no reply), fact and source. Days that can",
      "stay do; what isn't understood waits for a look. Opt-outs of the folder that is replaced count",
      "without --continues too.",
      "",
      "Where merged rows differ, what says no comes first, then what --prefer names. A name and",
      "an address win by being fuller and better spelt, a job and everything else by being newer",
      "by the rows' own dates; then the more frequent, then the earlier one: see explain.",
      "review.csv shows pairs that somebody's plan waits for first, then those by which most rows",
      "are expected to come to their right place: likelier pairs, prospects of more rows.",
      "",
      "Reads everything before it writes; 100,000 rows run in a heap of 250 MB (java -Xmx). Rows"
          + " are",
      "kept in up to a quarter of the heap, beyond that in a temporary file. The folder is swapped"
          + " in",
      "whole; answers in its review.csv and touches.csv are read first and carried over."
    })
final class PlanCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private ListOptions lists = new ListOptions();
  @Mixin private MatchOptions matching = new MatchOptions();
  @Mixin private PlaybookOptions playbook = new PlaybookOptions();
  @Mixin private AsOf asOf = new AsOf();
  @Mixin private TalkOptions talk = new TalkOptions();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "The plan folder; made, or replaced when warmlist wrote it.")
  private @Nullable Path output;

  @Option(
      names = "--customers",
      paramLabel = "FILE",
      description =
          "People and firms that are customers, plain or hashed, found as by --do-not-contact and"
              + " by their firm: counted apart, never given a prospect's sequence.")
  private List<String> customers = new ArrayList<>();

  @Option(
      names = "--accept-shrunk",
      description =
          "Go on with do-not-contact lists that have lost more than a tenth of their entries since"
              + " the plan that is replaced (or the playbook's max-shrink).")
  private boolean acceptShrunk;

  @Option(names = "--where", paramLabel = "QUERY", description = "Only these prospects.")
  private String where = "";

  @Option(names = "--first", paramLabel = "QUERY", description = "These before others.")
  private String first = "";

  @Option(
      names = "--continues",
      paramLabel = "DIR",
      description =
          "An earlier plan folder: ids, steps done, results in its touches.csv, days that can stay,"
              + " rests and opt-outs carry on. May be the folder of -o.")
  private @Nullable Path continues;

  @Option(
      names = "--fail-on",
      paramLabel = "reviews",
      description = "End with status 1 when pairs wait for a look.")
  private @Nullable String failOn;

  @Option(
      names = "--briefs",
      paramLabel = "DIR",
      description =
          "A folder of one page for each step that finds out or talks (what is known and from where,"
              + " what isn't, what to ask) and of a draft for each message, as Markdown, with an"
              + " index.html; made, or replaced when warmlist wrote it.")
  private @Nullable Path briefs;

  @Option(names = "--report", paramLabel = "FILE", description = "The run's figures as JSON.")
  private @Nullable Path report;

  @Option(
      names = {"-n", "--dry-run"},
      description = "Decide everything, write nothing.")
  private boolean dryRun;

  PlanCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (lists.lists().isEmpty()) {
      throw UserError.usage("plan needs a LIST", "For example: warmlist plan leads.csv -o plan");
    }
    if (output == null && !dryRun) {
      throw UserError.usage("plan needs -o DIR", "For example: warmlist plan leads.csv -o plan");
    }
    if (failOn != null && !"reviews".equals(failOn)) {
      throw UserError.usage("--fail-on " + failOn + " is not known", "It takes: reviews.");
    }
    Story story = run();
    if (!talk.quiet()) {
      playbook.named().flatMap(PlanCommand::advice).ifPresent(streams.err()::println);
      String folder = dryRun || output == null ? "" : output.toString();
      new StoryText(story, folder).lines().forEach(l -> streams.err().println(Screen.safe(l)));
    }
    boolean gate = failOn != null && story.reviews() > 0;
    return (gate ? ExitStatus.GATE : ExitStatus.OK).code();
  }

  /** How much lint has to say of a playbook; it never stops a plan. */
  private static Optional<String> advice(Path playbook) {
    List<Finding> findings = new Linter().check(Playbooks.read(playbook));
    return findings.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Screen.safe(LintText.sum(findings) + "; see: warmlist lint --playbook " + playbook));
  }

  private Story run() {
    Playbook book = playbook.read();
    var settings =
        new PlanSettings(
            matching.identifying(lists.settings()),
            book,
            customers,
            acceptShrunk,
            matching.settings(),
            where,
            first,
            asOf.day(streams.clock(), book.zone()),
            Optional.ofNullable(continues),
            Optional.ofNullable(dryRun ? null : output),
            Optional.ofNullable(dryRun ? null : briefs),
            Optional.ofNullable(report),
            Version.text());
    try (var progress = new ProgressLine(streams, talk)) {
      return new PlanRun(settings).run(streams.in(), progress);
    }
  }
}
