package dev.warmlist.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes down what is wrong. */
final class Findings {
  private final List<Violation> violations = new ArrayList<>();

  /** An act is wrong. */
  void act(Rule rule, Act act, String words) {
    var touch = act.touch();
    add(rule, touch.prospectId(), touch.id(), touch.date(), words);
  }

  /** Something is wrong with a prospect as a whole. */
  void prospect(Rule rule, Checked whom, String words) {
    add(rule, whom.id(), "", Optional.empty(), words);
  }

  /** A sum over many prospects is wrong. */
  void sum(Rule rule, LocalDate day, String words) {
    add(rule, "", "", Optional.of(day), words);
  }

  /** Something is wrong. */
  void add(Rule rule, String prospect, String touch, Optional<LocalDate> day, String words) {
    violations.add(new Violation(rule, prospect, touch, day, words));
  }

  /** All that was taken down, sorted. */
  List<Violation> inOrder() {
    return violations.stream().sorted(Violation.IN_ORDER).toList();
  }
}
