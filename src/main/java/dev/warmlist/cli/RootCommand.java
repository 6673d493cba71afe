package dev.warmlist.cli;

import dev.warmlist.ExitStatus;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code warmlist} without a verb: says what there is. */
@Command(
    name = "warmlist",
    synopsisSubcommandLabel = "COMMAND",
    versionProvider = Version.class,
    description = {
      "Turns cold-call lists into nurture plans: CSV in; clean, unique, tagged prospects and a",
      "dated, explained plan out. No network, no account, nothing is sent."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  warmlist inspect lists/*.csv                    what is in these lists",
      "  warmlist plan lists/*.csv --do-not-contact never.csv -o plan",
      "  warmlist dedupe export.csv --against crm.csv | warmlist tag - > new.csv",
      "",
      "Exit status: 0 done, 1 a gate found something, 2 usage, 65 bad list, 66 input missing,",
      "70 bug, 71 out of memory, 73 can't create the output, 74 writing failed, 78 bad playbook."
    })
@SuppressWarnings("UnusedVariable") // picocli reads some of the fields
final class RootCommand implements Callable<Integer> {
  private final Streams streams;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  private boolean version;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli fills the fields
  RootCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(streams.err());
    return ExitStatus.USAGE.code();
  }
}
