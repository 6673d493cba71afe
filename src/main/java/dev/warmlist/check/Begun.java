package dev.warmlist.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was done with a prospect before the plan, in the sequence that they are in.
 *
 * @param last the position of the last step that was done; -1 when none was
 * @param since the day of it, or of a sign of theirs after it
 * @param answered the steps that a sign of theirs opened, so that they come at once, a bit for each
 *     position
 * @param notBefore the first day on which anything may happen
 * @param found whether something was found out
 * @param emails the days on which they got e-mails
 */
public record Begun(
    int last,
    Optional<LocalDate> since,
    long answered,
    LocalDate notBefore,
    boolean found,
    List<LocalDate> emails) {
  /** Nothing was done. */
  public static final Begun NOTHING =
      new Begun(-1, Optional.empty(), 0, LocalDate.MIN, false, List.of());

  /** Keeps a copy. */
  public Begun {
    emails = List.copyOf(emails);
  }

  /** Whether a sign of theirs asks for a step. */
  boolean isAnswered(int position) {
    return (answered >>> position & 1) != 0;
  }
}
