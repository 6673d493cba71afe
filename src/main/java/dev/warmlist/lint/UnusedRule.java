package dev.warmlist.lint;

import dev.warmlist.playbook.Give;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Step;
import java.util.List;

/** What was written down for people reaches them. */
final class UnusedRule implements Rule {
  @Override
  public void check(Playbook playbook, Findings findings) {
    List<Step> steps = playbook.sequences().stream().flatMap(s -> s.steps().stream()).toList();
    boolean any = steps.stream().anyMatch(step -> step.give().equals(Step.ANY));
    for (Give give : playbook.gives()) {
      if (!any && steps.stream().noneMatch(step -> step.give().equals(give.name()))) {
        findings.add(Code.UNUSED_GIVE, "gives/" + give.name(), "no step brings this give");
      }
    }
    for (String name : playbook.templates().keySet()) {
      if (steps.stream().noneMatch(step -> step.template().equals(name))) {
        findings.add(Code.UNUSED_TEMPLATE, "templates/" + name, "no step uses this template");
      }
    }
  }
}
