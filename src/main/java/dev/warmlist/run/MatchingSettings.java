package dev.warmlist.run;

import dev.warmlist.UserError;
import dev.warmlist.list.ListInput;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How duplicates are to be told.
 *
 * @param lines from which probabilities on rows are merged, and pairs are shown
 * @param model a file with a model to decide by; when it doesn't exist, the run's own is written
 *     there
 * @param decisions files with answers to earlier reviews
 * @param trusted lists whose own rows are known to be different people, as they were named
 * @param prefer whose values win where merged rows differ, in order: {@code newest} or a list
 */
public record MatchingSettings(
    AskedLines lines,
    Optional<Path> model,
    List<Path> decisions,
    List<String> trusted,
    List<String> prefer) {
  /** Nothing is known and nothing was asked for. */
  public static final MatchingSettings DEFAULT =
      new MatchingSettings(AskedLines.NONE, Optional.empty(), List.of(), List.of(), List.of());

  /** Keeps copies. */
  public MatchingSettings {
    decisions = List.copyOf(decisions);
    trusted = List.copyOf(trusted);
    prefer = List.copyOf(prefer);
  }

  /** The files that are read, none of which may be overwritten; the model is read or written. */
  List<Path> inputs() {
    return Stream.concat(decisions.stream(), model.stream()).toList();
  }

  /**
   * The positions of the trusted lists among a run's lists, from 0. One that the run doesn't read
   * is an error (2).
   */
  Set<Integer> trustedAmong(List<ListInput> inputs) {
    var positions = new TreeSet<Integer>();
    for (String name : trusted) {
      int before = positions.size();
      for (int i = 0; i < inputs.size(); i++) {
        ListInput input = inputs.get(i);
        if (input.name().equals(name) || input.label().equals(name)) {
          positions.add(i);
        }
      }
      if (positions.size() == before) {
        throw UserError.usage(
            "--trust " + name + ": this is none of the run's lists",
            "Lists: " + String.join(", ", inputs.stream().map(ListInput::name).toList()) + ".");
      }
    }
    return positions;
  }
}
