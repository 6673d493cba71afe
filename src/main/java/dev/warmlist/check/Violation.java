package dev.warmlist.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * A place where a plan doesn't hold a rule.
 *
 * @param rule which one
 * @param prospectId whose plan it is, or empty when it lies in a sum over many
 * @param touchId the touch that is wrong, or empty
 * @param date the day, or the Monday of the week, if there is one
 * @param words what is there, with its figures: a clause, without a full stop
 */
public record Violation(
    Rule rule, String prospectId, String touchId, Optional<LocalDate> date, String words) {
  /** By prospect, touch, day and rule; an order that doesn't depend on that of the looking. */
  static final Comparator<Violation> IN_ORDER =
      Comparator.comparing(Violation::prospectId)
          .thenComparing(Violation::touchId)
          .thenComparing(v -> v.date().orElse(LocalDate.MIN))
          .thenComparing(Violation::rule)
          .thenComparing(Violation::words);

  /** What is wrong, and what should be. */
  @Override
  public String toString() {
    String where = touchId.isEmpty() ? prospectId : touchId;
    String when = date.map(day -> " (" + day + ")").orElse("");
    return (where + when + ": ").stripLeading() + words + "; " + rule.sentence();
  }
}
