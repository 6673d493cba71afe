package dev.warmlist.plan;

import dev.warmlist.playbook.Delay;
import java.util.List;
import java.util.Optional;

/**
 * A dated step with its day.
 *
 * @param way the step
 * @param member who does it, by position in the team
 * @param wanted the day that the pace asks for
 * @param day the day found
 * @param gap how long after the dated step before, or nothing when the day was promised
 * @param detours the days that were passed over, and why
 */
record Act(Way way, int member, int wanted, int day, Optional<Delay> gap, List<Detour> detours) {
  /** A day that was passed over. */
  record Detour(int day, Obstacle obstacle) {}
}
