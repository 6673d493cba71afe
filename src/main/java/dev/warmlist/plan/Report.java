package dev.warmlist.plan;

import dev.warmlist.playbook.Sign;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody of the team reported of a touch.
 *
 * @param signs what the prospect did; of a no and a yes in one report only the no is left
 * @param condition what turned out about the address or the person
 * @param day a day that they named, if there is just one
 * @param understood whether any of it was understood; true for a blank report
 */
public record Report(
    Set<Sign> signs, Condition condition, Optional<LocalDate> day, boolean understood) {

  /** What may turn out about an address or a person. */
  public enum Condition {
    NOTHING,
    /** The e-mail or letter came back. */
    BOUNCED,
    WRONG_NUMBER,
    /** They are where the list says. */
    STILL_THERE,
    /** They aren't there any more. */
    GONE
  }

  /** Keeps a copy. */
  public Report {
    var copy = EnumSet.noneOf(Sign.class);
    copy.addAll(signs);
    signs = Collections.unmodifiableSet(copy);
  }
}
