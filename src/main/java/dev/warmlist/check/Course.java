package dev.warmlist.check;

import dev.warmlist.playbook.Sequence;
import dev.warmlist.playbook.Step;
import dev.warmlist.prospect.Channel;
import java.util.List;

/**
 * All that is planned with one prospect.
 *
 * @param whom the prospect
 * @param sequence their sequence
 * @param owner who looks after them
 * @param ground the days and hours where they are
 * @param acts in the order of the sequence's steps
 * @param dated those of them with a day within the plan
 */
record Course(
    Checked whom, Sequence sequence, Worker owner, Ground ground, List<Act> acts, List<Act> dated) {

  /** Whether a channel is open for them; the ways that need no address always are. */
  boolean isOpen(Channel channel) {
    return channel == Channel.RESEARCH || channel == Channel.EVENT || whom.open().contains(channel);
  }

  /** Whether a step isn't for them. */
  boolean isSkipped(int position) {
    return (whom.skipped() >>> position & 1) == 1;
  }

  /** Whether a step could ever be taken with them. */
  boolean isPossible(int position) {
    Step step = sequence.steps().get(position);
    return isOpen(step.channel())
        && !isSkipped(position)
        && (!Act.isLive(step.channel()) || ground.isEverReached());
  }

  /** A step's place among those that are possible for them, from 0. */
  int place(int position) {
    int place = 0;
    for (int before = 0; before < position; before++) {
      place += isPossible(before) ? 1 : 0;
    }
    return place;
  }
}
