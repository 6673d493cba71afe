package dev.warmlist.lint;

import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Sequence;
import dev.warmlist.playbook.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects findings, and puts them in the order of the files in which they stand. */
final class Findings {
  private final Playbook playbook;
  private final List<Finding> found = new ArrayList<>();

  Findings(Playbook playbook) {
    this.playbook = playbook;
  }

  /** Where a sequence stands. */
  static String path(Sequence sequence) {
    return "sequences/" + sequence.name();
  }

  /** Where a step stands. */
  static String path(Sequence sequence, Step step) {
    return path(sequence) + '/' + step.name();
  }

  /** Where a key of a step stands. */
  static String path(Sequence sequence, Step step, String key) {
    return path(sequence, step) + '/' + key;
  }

  /** Adds a finding with the usual remedy. */
  void add(Code code, String path, String reason) {
    add(code, path, reason, code.instead());
  }

  /** Adds a finding with a remedy of its own. */
  void add(Code code, String path, String reason, String instead) {
    found.add(new Finding(code, path, playbook.place(path), reason, instead));
  }

  /** The main file first, then others by name; from top to bottom, on one line the worst first. */
  List<Finding> sorted() {
    String main = playbook.place("").file();
    return found.stream()
        .distinct()
        .sorted(
            Comparator.<Finding, Boolean>comparing(f -> !f.place().file().equals(main))
                .thenComparing(f -> f.place().file())
                .thenComparingLong(f -> f.place().line())
                .thenComparing(Finding::severity, Comparator.reverseOrder())
                .thenComparing(Finding::code))
        .toList();
  }
}
