package dev.warmlist.plan;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Who is met when, and who waits.
 *
 * @param planned the enrolments by candidate number, in the order in which they were planned
 * @param queue the candidates that wait for hours, by number: their place in the queue, from 1
 * @param load what the plan takes and what would be needed
 */
public record Schedule(Map<Integer, Enrolment> planned, Map<Integer, Place> queue, Load load) {

  /**
   * A place in the queue.
   *
   * @param position from 1
   * @param week the Monday of the week in which they are expected to begin; nothing beyond 52 weeks
   */
  public record Place(int position, Optional<LocalDate> week) {}

  /**
   * The team's hours.
   *
   * @param weeklyMinutes what the team has in a week
   * @param minutesThisWeek what the plan takes in its first week
   * @param weeksForAll how many weeks it takes at this pace until everybody has begun; 0 when all
   *     fit
   * @param moreWithTwoHours how many more prospects two more hours a week would reach in the plan's
   *     13 weeks
   */
  public record Load(
      int weeklyMinutes, int minutesThisWeek, int weeksForAll, int moreWithTwoHours) {}
}
