package dev.warmlist.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code warmlist clean}: CSV in, clean CSV out. */
@Command(
    name = "clean",
    description = "CSV in, clean CSV out: one row for each row that is kept, in the same order.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  warmlist clean export.csv > clean.csv",
      "  cat *.csv | warmlist clean --region DE --rejects bad.csv > clean.csv",
      "",
      "Known fields come first under their published names, other columns follow unchanged."
    })
final class CleanCommand implements Callable<Integer> {
  private final Streams streams;
  @Mixin private FilterOptions filter = new FilterOptions();

  CleanCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    return filter.clean(streams);
  }
}
