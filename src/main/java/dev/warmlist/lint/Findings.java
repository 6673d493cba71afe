package dev.warmlist.lint;

import dev.warmlist.playbook.Sequence;
import dev.warmlist.playbook.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects findings, and puts them in the order of the playbook. */
final class Findings {
  private static final int BEHIND_SEQUENCES = 1_000_000;
  private static final Comparator<Placed> ORDER =
      Comparator.comparingInt(Placed::part)
          .thenComparing(Placed::name)
          .thenComparingInt(Placed::step)
          .thenComparing(placed -> placed.finding().severity(), Comparator.reverseOrder())
          .thenComparing(placed -> placed.finding().code())
          .thenComparing(placed -> placed.finding().reason());

  /** What a rule finds wrong, without its place. */
  record Problem(String code, Severity severity, String reason, String instead) {
    Finding at(String where) {
      return new Finding(code, severity, where, reason, instead);
    }
  }

  private record Placed(int part, String name, int step, Finding finding) {}

  private final List<Sequence> sequences;
  private final List<Placed> placed = new ArrayList<>();

  Findings(List<Sequence> sequences) {
    this.sequences = sequences;
  }

  /** A problem of a whole sequence. */
  void add(Sequence sequence, Problem problem) {
    String name = sequence.name();
    placed.add(new Placed(sequences.indexOf(sequence), name, -1, problem.at(name)));
  }

  /** A problem of a step. */
  void add(Sequence sequence, Step step, Problem problem) {
    String where = sequence.name() + '/' + step.name();
    int position = sequence.steps().indexOf(step);
    placed.add(
        new Placed(sequences.indexOf(sequence), sequence.name(), position, problem.at(where)));
  }

  /** A problem of what stands beside the sequences: {@code templates/name}. */
  void add(String where, Problem problem) {
    placed.add(new Placed(BEHIND_SEQUENCES, where, 0, problem.at(where)));
  }

  /** Sequences in the playbook's order, then the rest by name; in one place the worst first. */
  List<Finding> sorted() {
    return placed.stream().sorted(ORDER).map(Placed::finding).distinct().toList();
  }
}
