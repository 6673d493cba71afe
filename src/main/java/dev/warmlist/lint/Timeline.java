package dev.warmlist.lint;

import dev.warmlist.playbook.Delay;
import dev.warmlist.playbook.Sequence;
import dev.warmlist.playbook.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * The days on which a sequence meets somebody who never gives a sign: gaps as the pace makes them,
 * where a step has no {@code after} of its own, counted over all steps.
 */
final class Timeline {
  /**
   * A contact.
   *
   * @param step the step
   * @param day business days since the sequence began
   * @param gap business days since the contact before it; 0 for the first
   * @param byHand whether an {@code after} is part of the gap
   * @param dated whether it comes without a sign of theirs
   */
  record Contact(Step step, double day, double gap, boolean byHand, boolean dated) {}

  private final List<Contact> contacts = new ArrayList<>();
  private double day;
  private double gap;
  private boolean byHand;

  private Timeline() {}

  /** The contacts of a sequence in order; those that wait for a sign on their earliest day. */
  static List<Contact> of(Sequence sequence) {
    var timeline = new Timeline();
    for (int i = 0; i < sequence.steps().size(); i++) {
      Step step = sequence.steps().get(i);
      double wait = i == 0 ? 0 : wait(sequence, i);
      if (step.isTheirs()) {
        timeline.beside(step, wait);
      } else {
        timeline.next(step, wait);
      }
    }
    return timeline.contacts;
  }

  private static double wait(Sequence sequence, int position) {
    return sequence
        .steps()
        .get(position)
        .after()
        .map(Delay::inBusinessDays)
        .orElseGet(() -> (double) sequence.pace().gapBefore(position));
  }

  private void beside(Step step, double wait) {
    if (Acts.isContact(step)) {
      contacts.add(new Contact(step, day + wait, 0, false, false));
    }
  }

  private void next(Step step, double wait) {
    day += wait;
    gap += wait;
    byHand |= step.after().isPresent();
    if (Acts.isContact(step)) {
      boolean first = contacts.stream().noneMatch(Contact::dated);
      contacts.add(new Contact(step, day, first ? 0 : gap, !first && byHand, true));
      gap = 0;
      byHand = false;
    }
  }
}
