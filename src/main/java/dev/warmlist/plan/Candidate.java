package dev.warmlist.plan;

import java.util.Optional;

/**
 * A prospect who is to be met.
 *
 * @param number the prospect's number among those kept, in input order, from 0
 * @param id the prospect's id
 * @param account a number for their firm, or 0 when they have none
 * @param priority how early they come when hours are short; see {@link Priority}
 * @param situation what decides on which days they can be met
 * @param course where they stand, if a plan has begun with them
 */
public record Candidate(
    int number,
    String id,
    int account,
    long priority,
    Situation situation,
    Optional<Course> course) {

  /** Somebody with whom no plan has begun. */
  public Candidate(int number, String id, int account, long priority, Situation situation) {
    this(number, id, account, priority, situation, Optional.empty());
  }
}
