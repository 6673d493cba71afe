package dev.warmlist.tag;

import dev.warmlist.clean.Disposition;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Values;
import java.util.EnumSet;
import java.util.Set;

/** Tags of what earlier calls left. */
final class CallTagger {
  /** Outcomes of calls that reached a line of theirs and didn't win a customer. */
  private static final Set<Disposition> CALLED =
      Set.of(
          Disposition.NO_ANSWER,
          Disposition.LEFT_MESSAGE,
          Disposition.GATEKEEPER,
          Disposition.REACHED,
          Disposition.NOT_NOW,
          Disposition.CALL_BACK,
          Disposition.NOT_INTERESTED,
          Disposition.HUNG_UP);

  private CallTagger() {}

  static void tag(Values values, Given given) {
    EnumSet<Disposition> outcomes = Relationship.dispositions(values);
    for (Disposition outcome : outcomes) {
      String evidence = "call outcome \"" + outcome.key() + '"';
      given.add(outcome.key(), evidence);
      if (CALLED.contains(outcome)) {
        given.add(BuiltInTag.CALLED_BEFORE, evidence);
      }
    }
    if (values.has(Field.CALL_BACK)) {
      given.add(BuiltInTag.ASKED_TO_CALL_BACK, "for " + values.first(Field.CALL_BACK));
    } else if (outcomes.contains(Disposition.CALL_BACK)) {
      given.add(BuiltInTag.ASKED_TO_CALL_BACK, "call outcome \"call-back\"");
    }
  }
}
