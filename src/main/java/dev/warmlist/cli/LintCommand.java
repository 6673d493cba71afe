package dev.warmlist.cli;

import dev.warmlist.ExitStatus;
import dev.warmlist.UserError;
import dev.warmlist.export.LintJson;
import dev.warmlist.export.LintSarif;
import dev.warmlist.export.LintText;
import dev.warmlist.lint.Finding;
import dev.warmlist.lint.Linter;
import dev.warmlist.lint.Severity;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.run.LintRun;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code warmlist lint}: what is wrong with a playbook, and what to do instead. */
@Command(
    name = "lint",
    description = "Findings about a playbook's sequences and words, against real lists when given.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  warmlist lint --playbook playbook.yaml",
      "  warmlist lint --playbook playbook.yaml leads.csv      what these people would get to read",
      "  warmlist lint --playbook playbook.yaml --format sarif --fail-on never > lint.sarif",
      "  warmlist lint --codes                                 all that it looks for",
      "",
      "Each finding has its file and line, a severity (note, warning, error), a code, the reason,"
          + " and",
      "what to do instead. With LIST it also says which merge fields would be empty for more than"
          + " 5 %%",
      "of those whom a message is for, and asks for an opt-out and a sender only where the rules"
          + " of",
      "their countries want them; the lists are read as plan reads them, and nothing is kept.",
      "",
      "Words and order are advice: lint never blocks a plan. It ends with 1 when there is a finding"
          + " of",
      "the severity named by --fail-on, or a graver one."
    })
final class LintCommand implements Callable<Integer> {
  private static final String NEVER = "never";

  private final Streams streams;
  @Mixin private ListOptions lists = new ListOptions();
  @Mixin private PlaybookOptions playbook = new PlaybookOptions();
  @Mixin private AsOf asOf = new AsOf();
  @Mixin private TalkOptions talk = new TalkOptions();

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description = "note, warning, error (the default) or never.")
  private String failOn = Severity.ERROR.key();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (the default), json, or sarif (2.1.0).")
  private String format = "text";

  @Option(names = "--codes", description = "Say what all codes mean, and end.")
  private boolean codes;

  LintCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    requireOneOf("--fail-on", failOn, List.of("note", "warning", "error", NEVER));
    requireOneOf("--format", format, List.of("text", "json", "sarif"));
    if (codes) {
      print(LintText.codes());
      return ExitStatus.OK.code();
    }
    Playbook book = playbook.read();
    List<Finding> findings = findings(book);
    switch (format) {
      case "json" -> LintJson.write(streams.out(), Version.text(), book.name(), findings);
      case "sarif" -> LintSarif.write(streams.out(), Version.text(), findings);
      default -> print(LintText.lines(findings));
    }
    if (!talk.quiet()) {
      String sum = LintText.sum(findings);
      streams.err().println(Character.toUpperCase(sum.charAt(0)) + sum.substring(1) + ".");
    }
    return (fails(findings) ? ExitStatus.GATE : ExitStatus.OK).code();
  }

  static void requireOneOf(String option, String value, List<String> values) {
    if (!values.contains(value)) {
      throw UserError.usage(
          option + " " + value + " is not known", "It takes: " + String.join(", ", values) + ".");
    }
  }

  private List<Finding> findings(Playbook book) {
    if (lists.lists().isEmpty()) {
      return new Linter().check(book);
    }
    LintRun.Result result;
    try (var progress = new ProgressLine(streams, talk)) {
      result =
          new LintRun(lists.settings(), book, asOf.day(streams.clock(), book.zone()))
              .run(streams.in(), progress);
    }
    if (!talk.quiet()) {
      streams
          .err()
          .println(
              result.people()
                  + (result.people() == 1 ? " person" : " people")
                  + " on the lists; "
                  + result.met()
                  + " would be met.");
    }
    return result.findings();
  }

  private void print(List<String> lines) {
    var out = new Lines(streams.out());
    lines.forEach(out::line);
    out.flush();
  }

  private boolean fails(List<Finding> findings) {
    if (failOn.equals(NEVER)) {
      return false;
    }
    Severity least = Severity.valueOf(failOn.toUpperCase(Locale.ROOT));
    return findings.stream().anyMatch(f -> f.severity().compareTo(least) >= 0);
  }
}
