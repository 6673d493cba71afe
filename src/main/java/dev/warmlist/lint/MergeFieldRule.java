package dev.warmlist.lint;

import dev.warmlist.playbook.Give;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Sequence;
import dev.warmlist.playbook.Step;
import dev.warmlist.playbook.Template;

/** Merge fields exist. */
final class MergeFieldRule implements Rule {
  @Override
  public void check(Playbook playbook, Findings findings) {
    for (Sequence sequence : playbook.sequences()) {
      for (Step step : sequence.steps()) {
        check(step.what(), Findings.path(sequence, step, "what"), findings);
      }
    }
    for (Give give : playbook.gives()) {
      check(give.what(), "gives/" + give.name(), findings);
    }
    for (Template template : playbook.templates().values()) {
      check(template.subject() + "\n" + template.body(), Message.path(template, ""), findings);
      template
          .translations()
          .forEach(
              (code, draft) ->
                  check(
                      draft.subject() + "\n" + draft.body(),
                      Message.path(template, code),
                      findings));
    }
  }

  private static void check(String text, String path, Findings findings) {
    for (String field : MergeFields.in(text)) {
      if (!MergeFields.isKnown(field)) {
        findings.add(
            Code.UNKNOWN_MERGE_FIELD,
            path,
            "nothing is known under {{" + field + "}}, so it would stay empty",
            MergeFields.meant(field).map(f -> "Use {{" + f + "}}.").orElse("Leave it out."));
      }
    }
  }
}
