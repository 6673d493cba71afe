package dev.warmlist.check;

import dev.warmlist.plan.Touch;
import dev.warmlist.playbook.Step;
import dev.warmlist.prospect.Channel;
import java.time.LocalDate;

/**
 * A touch, and the step that it takes.
 *
 * @param touch what is planned
 * @param step what the playbook says of it
 * @param position the step's position in its sequence, from 0
 * @param by who does it
 */
record Act(Touch touch, Step step, int position, Worker by) {

  /** Whether somebody is met; finding out meets nobody. */
  boolean isContact() {
    return step.channel() != Channel.RESEARCH;
  }

  /** Whether it happens in the prospect's presence: a call, or a message that rings. */
  boolean isLive() {
    return isLive(step.channel());
  }

  static boolean isLive(Channel channel) {
    return channel == Channel.CALL || channel == Channel.MESSAGE;
  }

  /** The day of an act that has one. */
  LocalDate day() {
    return touch.date().orElseThrow();
  }
}
