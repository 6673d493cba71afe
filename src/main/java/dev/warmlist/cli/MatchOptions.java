package dev.warmlist.cli;

import dev.warmlist.UserError;
import dev.warmlist.match.MatchSettings;
import dev.warmlist.run.ListSettings;
import dev.warmlist.run.MatchingSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
          "Show pairs from P on for a look, above 0 and at most --merge-at; default:"
              + " ${DEFAULT-VALUE}.")
  private double reviewAt = MatchSettings.DEFAULT.reviewAt();

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

  /** The settings; a line that can't be drawn there is an error (2). */
  MatchingSettings settings() {
    return new MatchingSettings(lines(), decisions, trusted, prefer);
  }

  private MatchSettings lines() {
    double line = mergeAt == null ? MatchSettings.DEFAULT.mergeAt() : mergeAt;
    // Comparisons are turned round so that what is no number fails them.
    if (!(line > 0.5 && line <= 1)) {
      throw UserError.usage(
          "--merge-at " + line + " is no line for merging",
          "It takes a probability above 0.5 and at most 1, such as 0.99.");
    }
    if (!(reviewAt > 0 && reviewAt <= line)) {
      throw UserError.usage(
          "--review-at " + reviewAt + " is no line for reviews",
          "It takes a probability above 0 and at most --merge-at, which is " + line + ".");
    }
    return mergeAt == null
        ? MatchSettings.DEFAULT.reviewedAt(reviewAt)
        : new MatchSettings(line, reviewAt);
  }

  /** Lists with the columns of identifiers that were named. */
  ListSettings identifying(ListSettings lists) {
    return lists.identifying(identifiers);
  }
}
