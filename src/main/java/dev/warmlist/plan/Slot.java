package dev.warmlist.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * When one step of a sequence is taken, and by whom.
 *
 * @param step the step's position in its sequence
 * @param date the day, or nothing when the step waits for a sign of theirs
 * @param earliest the first day on which it may happen
 * @param from the start of the window on that day, in {@code zone}
 * @param to the end of the window
 * @param zone the zone of the window: theirs for calls and messages, else the member's
 * @param by the member of the team who does it
 * @param because how the day was found, in finished clauses
 */
public record Slot(
    int step,
    Optional<LocalDate> date,
    LocalDate earliest,
    LocalTime from,
    LocalTime to,
    ZoneId zone,
    String by,
    List<String> because) {

  /** Keeps a copy of the reasons. */
  public Slot {
    because = List.copyOf(because);
  }
}
