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
   * @param minutesForAll what it would take in a week to meet everybody within the plan's weeks
   * @param notThisYear how many of those who wait find no room in 52 weeks
   * @param weeksForAll in how many weeks everybody has begun; 0 when all begin in the plan's
   * @param weeksWithAnHour the same, if each of the team had one more hour a week
   * @param moreWithAnHour how many more prospects begin in the plan's weeks then
   */
  public record Load(
      int weeklyMinutes,
      int minutesThisWeek,
      int minutesForAll,
      int notThisYear,
      int weeksForAll,
      int weeksWithAnHour,
      int moreWithAnHour) {}
}
