package dev.warmlist.cli;

import dev.warmlist.ExitStatus;
import dev.warmlist.run.DiffRun;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code warmlist diff}: what changed between two plans. */
@Command(
    name = "diff",
    description = "What changed between two plans, per prospect.",
    footerHeading = "%nExample:%n",
    footer = "  warmlist diff plan-monday plan-tuesday")
final class DiffCommand implements Callable<Integer> {
  private final Streams streams;
  @Mixin private TalkOptions talk = new TalkOptions();

  @Parameters(index = "0", paramLabel = "OLD", description = "The earlier plan folder.")
  private Path before = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW", description = "The later plan folder.")
  private Path after = Path.of("");

  DiffCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    List<DiffRun.Changed> changed = new DiffRun(before, after).run();
    var out = new Lines(streams.out());
    for (DiffRun.Changed prospect : changed) {
      out.line(prospect.id() + "  " + prospect.who());
      prospect.changes().forEach(change -> out.line("  " + change));
    }
    out.flush();
    if (!talk.quiet()) {
      streams
          .err()
          .println(changed.isEmpty() ? "Nothing changed." : changed.size() + " prospects changed.");
    }
    return ExitStatus.OK.code();
  }
}
