package dev.warmlist.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Whose values win in a merge: shared by the verbs that merge. */
final class PreferOptions {
  @Option(
      names = "--prefer",
      paramLabel = "LIST|newest",
      description = {
        "Where merged rows differ, this list's values win, or those of the row",
        "newest by its own dates (none has one: of the list named later).",
        "Repeatable, first things first. Default: see below."
      })
  private List<String> prefer = new ArrayList<>();

  List<String> names() {
    return List.copyOf(prefer);
  }
}
