package dev.warmlist.consent;

import dev.warmlist.Reason;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a channel may be used for a prospect.
 *
 * @param verdict the answer
 * @param reason the rule that was found, with the day of the rules; or who said no, and where
 * @param missing the fields any of which would be the evidence that a rule asks for; empty unless
 *     evidence is needed
 * @param columns for each of these fields what lists call it, in words
 */
public record Answer(Verdict verdict, Reason reason, List<String> missing, List<String> columns) {
  /** Keeps copies. */
  public Answer {
    missing = List.copyOf(missing);
    columns = List.copyOf(columns);
    if (missing.size() != columns.size()) {
      throw new IllegalArgumentException("each field has its columns");
    }
  }

  /** Somebody said no, or the channel leads nowhere. */
  static Answer blocked(Reason reason) {
    return new Answer(Verdict.BLOCKED, reason, List.of(), List.of());
  }

  /** The answer in words, without its verdict. */
  public String text() {
    var fields = new ArrayList<String>();
    for (int i = 0; i < missing.size(); i++) {
      fields.add(missing.get(i) + " (" + columns.get(i) + ")");
    }
    return fields.isEmpty()
        ? reason.text()
        : reason.text() + "; missing: " + String.join(" or ", fields);
  }
}
