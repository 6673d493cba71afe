package dev.warmlist.plan;

import java.util.List;

/**
 * A step with its day, while a prospect's plan is being tried.
 *
 * @param way the step
 * @param member who does it, by position in the team
 * @param wanted the day that the pace asks for
 * @param day the day found, or the earliest one when it isn't dated
 * @param dated whether the day is the step's date
 * @param before the position in the plan of the step from which the gap is counted, or -1
 * @param gap the gap, in business days, or {@link #PROMISED}
 * @param detours the days that were passed over, and why
 */
record Act(
    Way way,
    int member,
    int wanted,
    int day,
    boolean dated,
    int before,
    int gap,
    List<Detour> detours) {
  /** In place of a gap: the day was promised. */
  static final int PROMISED = -1;

  /** A day that was passed over. */
  record Detour(int day, Obstacle obstacle) {}
}
