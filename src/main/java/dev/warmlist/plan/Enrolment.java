package dev.warmlist.plan;

import java.util.List;

/**
 * A prospect's place in the plan.
 *
 * @param number the candidate's number
 * @param sequence the position in the playbook of their sequence
 * @param owner the member of the team whose prospect this is
 * @param slots one for each step that is possible for them, in the sequence's order; the first is
 *     dated
 */
public record Enrolment(int number, int sequence, String owner, List<Slot> slots) {

  /** Checks that there is a slot. */
  public Enrolment {
    slots = List.copyOf(slots);
    if (slots.isEmpty()) {
      throw new IllegalArgumentException("an enrolment has a slot");
    }
  }
}
