package dev.warmlist.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where somebody stands in a sequence that has begun, or that they go on with.
 *
 * @param round how often they have begun the sequence, from 1
 * @param from the position of the first step that is left
 * @param opened the steps that a sign has opened, a bit for each position
 * @param answered those of them that they opened themselves, so that they come at once
 * @param after what the first step that is left is counted from
 * @param notBefore the first day on which anything may happen
 * @param kept the days that stay, by the position of the step
 * @param missed the days that have passed without the step being done, by its position
 * @param found whether something was found out about them in this sequence
 */
public record Course(
    int round,
    int from,
    long opened,
    long answered,
    Optional<Anchor> after,
    LocalDate notBefore,
    Map<Integer, Past.Kept> kept,
    Map<Integer, LocalDate> missed,
    boolean found) {

  /** Keeps a copy, in order. */
  public Course {
    missed = Map.copyOf(missed);
    kept = Collections.unmodifiableMap(new LinkedHashMap<>(kept));
  }

  /**
   * What was done last.
   *
   * @param step the position of the step
   * @param day when it was done, or when a sign of theirs came after it
   */
  public record Anchor(int step, LocalDate day) {}

  /** Whether a sign has opened a step. */
  boolean isOpened(int position) {
    return (opened >>> position & 1) != 0;
  }

  /** Whether a step comes at once, since they gave the sign that opens it. */
  boolean isAnswered(int position) {
    return (answered >>> position & 1) != 0;
  }
}
