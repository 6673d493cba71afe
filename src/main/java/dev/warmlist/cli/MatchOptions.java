package dev.warmlist.cli;

import dev.warmlist.run.AskedLines;
import dev.warmlist.run.ListSettings;
import dev.warmlist.run.MatchingSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How duplicates are told: shared by the verbs that look for them. */
final class MatchOptions {
  @Option(
      names = "--merge-at",
      paramLabel = "P",
      description =
          "Merge pairs that are one with a probability of P or more, above 0.5 and at most 1;"
              + " default: from 0.9 on, or higher, so that 98.5 %% of what is merged is expected to"
              + " be right.")
  private @Nullable Double mergeAt;

  @Option(
      names = "--review-at",
      paramLabel = "P",
      description =
          "Show pairs from P on for a look, above 0 and at most --merge-at; default: 0.5.")
  private @Nullable Double reviewAt;

  @Option(
      names = "--model",
      paramLabel = "FILE",
      description =
          "Decide by the model in FILE, and learn nothing. If there is no such file, learn from"
              + " these lists and write the model there, so that the next run decides alike: a JSON"
              + " document of weights, lines and frequencies of values (names, firms, places; no"
              + " e-mails, no numbers). evaluate only reads it.")
  private @Nullable Path model;

  @Option(
      names = "--decisions",
      paramLabel = "FILE",
      description =
          "Answers to earlier reviews, which win for good: the columns pair_id and decision (same"
              + " or different) of a review.csv; with a pair_id of merges.csv, different undoes a"
              + " merge.")
  private List<Path> decisions = new ArrayList<>();

  @Option(
      names = "--trust",
      paramLabel = "LIST",
      description =
          "The rows of this list, named as among the lists, are known to be different people: no"
              + " two of them are merged, nor anybody who may as well be one of them as another.")
  private List<String> trusted = new ArrayList<>();

  @Option(
      names = "--identifier",
      paramLabel = "HEADER",
      description =
          "This column holds a number by which people or firms are known, such as 'Customer no';"
              + " the same header in another list holds the same kind.")
  private List<String> identifiers = new ArrayList<>();

  @Option(
      names = "--prefer",
      paramLabel = "LIST|newest",
      description = {
        "Where merged rows differ, this list's values win, or those of the row",
        "newest by its own dates (none has one: of the list named later).",
        "Repeatable, first things first. Default: see below."
      })
  private List<String> prefer = new ArrayList<>();

  /** The settings; a line that can't be drawn is an error (2) when the run begins. */
  MatchingSettings settings() {
    var lines = new AskedLines(number(mergeAt), number(reviewAt));
    return new MatchingSettings(lines, Optional.ofNullable(model), decisions, trusted, prefer);
  }

  private static OptionalDouble number(@Nullable Double number) {
    return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
  }

  /** Lists with the columns of identifiers that were named. */
  ListSettings identifying(ListSettings lists) {
    return lists.identifying(identifiers);
  }
}
