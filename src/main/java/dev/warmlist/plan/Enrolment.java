package dev.warmlist.plan;

import java.util.List;

/**
 * A prospect's place in the plan.
 *
 * @param number the candidate's number
 * @param sequence the position in the playbook of their sequence
 * @param round how often they have begun it, from 1
 * @param owner the member of the team whose prospect this is
 * @param slots one for each step that is possible for them and left, in the sequence's order; the
 *     first is dated, unless all wait for a sign
 */
public record Enrolment(int number, int sequence, int round, String owner, List<Slot> slots) {

  /** Checks that there is a slot. */
  public Enrolment {
    slots = List.copyOf(slots);
    if (slots.isEmpty()) {
      throw new IllegalArgumentException("an enrolment has a slot");
    }
  }
}
