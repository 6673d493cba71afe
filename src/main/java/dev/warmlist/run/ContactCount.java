package dev.warmlist.run;

import dev.warmlist.ReasonCode;
import dev.warmlist.consent.Answer;
import dev.warmlist.consent.ContactRules;
import dev.warmlist.consent.DoNotContact;
import dev.warmlist.consent.Verdict;
import dev.warmlist.export.Contacts;
import dev.warmlist.plan.Standing;
import dev.warmlist.prospect.Channel;
import dev.warmlist.prospect.Kind;
import dev.warmlist.prospect.Outcome;
import dev.warmlist.prospect.Values;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts how those who are kept may be met, and who of them is a customer. */
final class ContactCount {
  private final Map<String, Map<Channel, Map<Verdict, Integer>>> answers = new TreeMap<>();
  private int customers;
  private int customerFirms;

  /** Counts a prospect. */
  void prospect(Standing standing) {
    Outcome outcome = standing.outcome();
    if (outcome == Outcome.RESTING && standing.reason().code() == ReasonCode.CUSTOMER) {
      boolean firm = standing.prospect().kind() == Kind.COMPANY;
      customers += firm ? 0 : 1;
      customerFirms += firm ? 1 : 0;
    }
    if (outcome == Outcome.PLANNED || outcome == Outcome.WAITING || outcome == Outcome.RESTING) {
      Values values = standing.prospect().values();
      for (Map.Entry<Channel, Answer> answer : standing.permission().answers().entrySet()) {
        if (answer.getKey().handles().stream().anyMatch(values::has)) {
          count(standing.where().country(), answer.getKey(), answer.getValue().verdict());
        }
      }
    }
  }

  private void count(String country, Channel channel, Verdict verdict) {
    answers
        .computeIfAbsent(country, c -> new EnumMap<>(Channel.class))
        .computeIfAbsent(channel, c -> new EnumMap<>(Verdict.class))
        .merge(verdict, 1, Integer::sum);
  }

  /** The figures. */
  Contacts contacts(ContactRules rules, DoNotContact stops) {
    return new Contacts(rules.dated(), answers, stops.lists(), customers, customerFirms);
  }
}
