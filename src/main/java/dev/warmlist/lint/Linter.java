package dev.warmlist.lint;

import dev.warmlist.playbook.Playbook;
import java.util.List;

/**
 * Holds a playbook against what it is for: understanding, giving, and people's own time. With an
 * {@link Audience} it also looks at what the people on real lists would get to read.
 */
public final class Linter {
  private final Languages languages = new Languages();
  private final List<Rule> rules =
      List.of(
          new OrderRule(),
          new ConversationRule(),
          new PaceRule(),
          new StepReachRule(),
          new SequenceReachRule(),
          new PeopleRule(),
          new WordRule(languages),
          new MergeFieldRule(),
          new UnusedRule());
  private final List<MessageRule> messageRules =
      List.of(new CandourRule(languages), new ReaderRule(languages), new GreetingRule(languages));

  /** A linter with all rules. */
  public Linter() {}

  /** What is to be said of a playbook by itself. */
  public List<Finding> check(Playbook playbook) {
    return check(playbook, new Audience(playbook));
  }

  /** What is to be said of a playbook, also in view of those whom it is for. */
  public List<Finding> check(Playbook playbook, Audience audience) {
    var findings = new Findings(playbook);
    rules.forEach(rule -> rule.check(playbook, findings));
    var mail = new MailRule(audience);
    for (Message message : Message.of(playbook, languages)) {
      messageRules.forEach(rule -> rule.check(message, findings));
      mail.check(message, findings);
    }
    new AudienceRule(audience, languages).check(playbook, findings);
    return findings.sorted();
  }
}
