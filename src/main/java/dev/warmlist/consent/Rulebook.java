package dev.warmlist.consent;

import dev.warmlist.Reason;
import dev.warmlist.ReasonCode;
import dev.warmlist.prospect.Channel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rules of one place for one channel, each of which has to be met. */
final class Rulebook {
  private final List<RuleTable.Rule> rules;
  private final String country;
  private final Channel channel;
  private final String dated;
  private final Answer plain;

  Rulebook(List<RuleTable.Rule> rules, String country, Channel channel, String dated) {
    this.rules = rules;
    this.country = country;
    this.channel = channel;
    this.dated = dated;
    this.plain = allowed(rules.isEmpty() ? RuleTable.NO_RULE : rules.get(0).source(), "");
  }

  /** What they say: the first rule for which evidence is missing, else that it is allowed. */
  Answer answer(Situation s) {
    Answer allowed = plain;
    for (RuleTable.Rule rule : rules) {
      if (rule.kind() != RuleTable.Kind.OPEN) {
        Optional<String> found = evidence(rule, s);
        if (found.isEmpty()) {
          return missing(rule, s);
        }
        allowed = allowed(rule.source(), ": " + found.get());
      }
    }
    return allowed;
  }

  /** Whether evidence is missing that nobody can write down themselves. */
  boolean closes(Situation s) {
    return rules.stream()
        .anyMatch(r -> r.kind() == RuleTable.Kind.EVIDENCE && evidence(r, s).isEmpty());
  }

  private static Optional<String> evidence(RuleTable.Rule rule, Situation s) {
    return rule.proofs().stream()
        .flatMap(proof -> proof.evidence().in(s, proof.months()).stream())
        .findFirst();
  }

  private Answer allowed(String rule, String because) {
    String by = rule.startsWith(RuleTable.NO_RULE) ? rule : "by " + rule;
    Reason reason = Reason.of(ReasonCode.ALLOWED_BY, by + because, dated);
    return new Answer(Verdict.ALLOWED, reason, List.of(), List.of());
  }

  private Answer missing(RuleTable.Rule rule, Situation s) {
    List<Proof> proofs = rule.proofs();
    String needs =
        proofs.stream().map(Proof::words).collect(Collectors.joining(", or "))
            + proofs.stream()
                .flatMap(proof -> proof.evidence().ended(s, proof.months()).stream())
                .collect(Collectors.joining());
    String source = rule.source() + "; rules of " + dated;
    return new Answer(
        Verdict.NEEDS_EVIDENCE,
        Reason.of(ReasonCode.NEEDS_EVIDENCE, channel.key(), country, needs, source),
        proofs.stream().map(Proof::field).toList(),
        proofs.stream().map(Proof::columns).toList());
  }
}
