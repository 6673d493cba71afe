package dev.warmlist.consent;

import dev.warmlist.Reason;
import java.util.List;

/**
 * Whether a channel may be used for a prospect.
 *
 * @param verdict the answer
 * @param reason the rule that was found, with the day of the rules; or who said no, and where
 * @param missing the fields any of which would be the evidence that a rule asks for; empty unless
 *     evidence is needed
 * @param columns what lists call these fields, in words; empty unless evidence is needed
 */
public record Answer(Verdict verdict, Reason reason, List<String> missing, String columns) {
  /** Keeps a copy. */
  public Answer {
    missing = List.copyOf(missing);
  }

  /** Somebody said no, or the channel leads nowhere. */
  static Answer blocked(Reason reason) {
    return new Answer(Verdict.BLOCKED, reason, List.of(), "");
  }

  /** The answer in words, without its verdict. */
  public String text() {
    return missing.isEmpty()
        ? reason.text()
        : reason.text() + "; missing: " + String.join(" or ", missing) + " (" + columns + ")";
  }
}
