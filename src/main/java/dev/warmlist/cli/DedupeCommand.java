package dev.warmlist.cli;

import dev.warmlist.playbook.Playbooks;
import dev.warmlist.run.FilterSettings.Stage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code warmlist dedupe}: CSV in, unique CSV out. */
@Command(
    name = "dedupe",
    description =
        "CSV in, unique CSV out: one row for each person or firm, the earliest row's place.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  warmlist dedupe export.csv > unique.csv",
      "  warmlist dedupe export.csv --against crm.csv --do-not-contact never.csv > new.csv",
      "",
      "Reads everything before it writes; 100,000 rows run in a heap of 150 MB (java -Xmx). A"
          + " field's",
      "winner is the more complete, then the more frequent, then the more recent value; e-mails,",
      "phones and profiles that lost are kept in other_emails, other_phones ..."
    })
final class DedupeCommand implements Callable<Integer> {
  private final Streams streams;
  @Mixin private FilterOptions filter = new FilterOptions();

  @Option(
      names = "--against",
      paramLabel = "LIST",
      description = "Leave out whoever is on this list already.")
  private List<String> against = new ArrayList<>();

  @Option(
      names = "--decisions",
      paramLabel = "FILE",
      description = "A review.csv with answers in its column 'decision'.")
  private List<Path> decisions = new ArrayList<>();

  DedupeCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    return filter.run(streams, Stage.DEDUPE, Playbooks.builtIn(), "", against, decisions);
  }
}
