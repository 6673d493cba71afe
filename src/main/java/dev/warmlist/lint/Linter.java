package dev.warmlist.lint;

import dev.warmlist.playbook.Playbook;
import java.util.List;

/** Holds a playbook against what it is for: understanding, giving, and people's own time. */
public final class Linter {
  private final List<Rule> rules =
      List.of(
          new OrderRule(),
          new ConversationRule(),
          new PaceRule(),
          new PeopleRule(),
          new WordRule(),
          new TemplateRule(),
          new MergeFieldRule());

  /** A linter with all rules. */
  public Linter() {}

  /** What is to be said of a playbook: its sequences in their order, then templates and gives. */
  public List<Finding> check(Playbook playbook) {
    var findings = new Findings(playbook.sequences());
    rules.forEach(rule -> rule.check(playbook, findings));
    return findings.sorted();
  }
}
