package dev.warmlist.cli;

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
          + " few.csv",
      "  warmlist tag export.csv --explain > why.csv",
      "",
      "Built-in tags are listed by 'warmlist help tags'; a playbook adds its own."
    })
final class TagCommand implements Callable<Integer> {
  private final Streams streams;
  @Mixin private FilterOptions filter = new FilterOptions();
  @Mixin private PlaybookOptions playbook = new PlaybookOptions();

  @Option(
      names = "--where",
      paramLabel = "QUERY",
      description = "Only these prospects; see 'warmlist help query'.")
  private String where = "";

  @Option(
      names = "--explain",
      description = "Say why: a column tags_because with each tag and its evidence.")
  private boolean explain;

  TagCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    return filter.tag(streams, playbook.read(), where, explain);
  }
}
