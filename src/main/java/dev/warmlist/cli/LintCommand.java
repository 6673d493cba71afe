package dev.warmlist.cli;

import dev.warmlist.ExitStatus;
import dev.warmlist.lint.Finding;
import dev.warmlist.lint.Linter;
import dev.warmlist.lint.Severity;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code warmlist lint}: what is wrong with a playbook, and what to do instead. */
@Command(
    name = "lint",
    description = "Findings about a playbook's sequences and words.",
    footerHeading = "%nExample:%n",
    footer = {
      "  warmlist lint --playbook playbook.yaml",
      "",
      "Ends with 1 when there is a finding of the severity named by --fail-on, or a graver one."
    })
final class LintCommand implements Callable<Integer> {
  private final Streams streams;
  @Mixin private PlaybookOptions playbook = new PlaybookOptions();
  @Mixin private TalkOptions talk = new TalkOptions();

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description = "error (the default), warning or note.")
  private Severity failOn = Severity.ERROR;

  LintCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    List<Finding> findings = new Linter().check(playbook.read());
    var out = new Lines(streams.out());
    for (Finding f : findings) {
      out.line(f.where() + ": " + f.severity().key() + " " + f.code() + ": " + f.reason());
      out.line("  " + f.instead());
    }
    out.flush();
    if (!talk.quiet()) {
      streams.err().println(findings.isEmpty() ? "No findings." : findings.size() + " findings.");
    }
    boolean gate = findings.stream().anyMatch(f -> f.severity().compareTo(failOn) >= 0);
    return (gate ? ExitStatus.GATE : ExitStatus.OK).code();
  }
}
