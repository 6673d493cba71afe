package dev.warmlist.cli;

import dev.warmlist.playbook.Playbooks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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
      "Reads everything before it writes; 100,000 rows run in a heap of 150 MB (java -Xmx).",
      "",
      "Where merged rows differ, what says no comes first, then what --prefer names. A name and",
      "an address win by being fuller and better spelt, a job and everything else by being newer",
      "by the rows' own dates; then the more frequent, then the earlier one. What looks mistyped",
      "loses to what more rows say, info@ to a person's own address. E-mails, phones and profiles",
      "that lost are kept in other_emails, other_phones ..., other values in as_given."
    })
final class DedupeCommand implements Callable<Integer> {
  private final Streams streams;
  @Mixin private FilterOptions filter = new FilterOptions();
  @Mixin private MatchOptions matching = new MatchOptions();

  @Option(
      names = "--against",
      paramLabel = "LIST",
      description = "Leave out whoever is on this list already.")
  private List<String> against = new ArrayList<>();

  @Option(
      names = "--review",
      paramLabel = "FILE",
      description =
          "The pairs that a person should look at, those first by which most rows may come to their"
              + " right place; answer them, and hand the file to --decisions.")
  private @Nullable Path review;

  DedupeCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    return filter.dedupe(
        streams, Playbooks.builtIn(), against, matching, Optional.ofNullable(review));
  }
}
