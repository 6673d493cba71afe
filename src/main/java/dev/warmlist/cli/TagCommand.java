package dev.warmlist.cli;

import dev.warmlist.run.FilterSettings.Stage;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code warmlist tag}: CSV in, CSV with tags out. */
@Command(
    name = "tag",
    description = "CSV in, clean CSV with a tags column out.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  warmlist tag export.csv > tagged.csv",
      "  warmlist dedupe export.csv | warmlist tag - --where 'tag:runs-the-firm reach:email' >"
          + " few.csv"
    })
final class TagCommand implements Callable<Integer> {
  private final Streams streams;
  @Mixin private FilterOptions filter = new FilterOptions();
  @Mixin private PlaybookOptions playbook = new PlaybookOptions();

  @Option(names = "--where", paramLabel = "QUERY", description = "Only these prospects.")
  private String where = "";

  TagCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    return filter.run(streams, Stage.TAG, playbook.read(), where);
  }
}
