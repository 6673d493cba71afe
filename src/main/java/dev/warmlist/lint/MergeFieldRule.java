package dev.warmlist.lint;

import dev.warmlist.lint.Findings.Problem;
import dev.warmlist.playbook.Give;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Sequence;
import dev.warmlist.playbook.Step;
import java.util.function.Consumer;

/** Merge fields exist. */
final class MergeFieldRule implements Rule {
  @Override
  public void check(Playbook playbook, Findings findings) {
    for (Sequence sequence : playbook.sequences()) {
      for (Step step : sequence.steps()) {
        check(step.what(), problem -> findings.add(sequence, step, problem));
      }
    }
    for (Give give : playbook.gives()) {
      check(give.what(), problem -> findings.add("gives/" + give.name(), problem));
    }
    playbook
        .templates()
        .forEach(
            (name, template) ->
                check(
                    template.subject() + "\n" + template.body(),
                    problem -> findings.add("templates/" + name, problem)));
  }

  private static void check(String text, Consumer<Problem> problems) {
    for (String field : MergeFields.in(text)) {
      if (!MergeFields.isKnown(field)) {
        String meant =
            MergeFields.meant(field).map(known -> "use {{" + known + "}}").orElse("leave it out");
        problems.accept(
            new Problem(
                "unknown-merge-field",
                Severity.ERROR,
                "nothing is known under {{" + field + "}}, so it would stay empty",
                meant));
      }
    }
  }
}
