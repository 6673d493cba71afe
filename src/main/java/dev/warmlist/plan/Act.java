package dev.warmlist.plan;

import dev.warmlist.playbook.Delay;
import java.util.List;
import java.util.Optional;

/**
 * A step with its day, while a prospect's plan is being tried.
 *
 * @param way the step
 * @param member who does it, by position in the team
 * @param wanted the day that the pace asks for
 * @param day the day found, or the earliest one when it isn't dated
 * @param dated whether the day is the step's date
 * @param before the position in the plan of the step from which the gap is counted, or -1
 * @param gap how long after that step, or nothing when the day was promised
 * @param detours the days that were passed over, and why
 */
record Act(
    Way way,
    int member,
    int wanted,
    int day,
    boolean dated,
    int before,
    Optional<Delay> gap,
    List<Detour> detours) {
  /** A day that was passed over. */
  record Detour(int day, Obstacle obstacle) {}
}
