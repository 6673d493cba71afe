package dev.warmlist.plan;

import dev.warmlist.playbook.Delay;
import dev.warmlist.playbook.Need;
import dev.warmlist.playbook.Sequence;
import dev.warmlist.playbook.Sign;
import dev.warmlist.playbook.Step;
import dev.warmlist.prospect.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A step of a sequence that is possible for a prospect.
 *
 * @param position its position in the sequence
 * @param place its place among the steps that are possible, which the pace counts
 * @param step the step
 * @param isDated whether we can take it without a further sign of theirs
 * @param atOnce whether they gave a sign that asks for it, so that it doesn't keep the pace
 */
record Way(int position, int place, Step step, boolean isDated, boolean atOnce) {
  /** No gap of a pace is longer than a year, in business days. */
  private static final int LONGEST_GAP = 260;

  /** Whether somebody is contacted, rather than looked up. */
  boolean isContact() {
    return step.channel() != Channel.RESEARCH;
  }

  /** Whether it takes the prospect's hours: they are spoken to. */
  boolean isLive() {
    return step.channel() == Channel.CALL || step.channel() == Channel.MESSAGE;
  }

  /** Whether it opens with a sign. */
  boolean waitsForSign() {
    return !isDated && !step.unlockedBy().isEmpty();
  }

  /** The time before it: its own, or what the pace asks for, at least a day after the first. */
  Delay gap(Sequence sequence) {
    if (place == 0) {
      return Delay.businessDays(0);
    }
    if (atOnce) {
      return Delay.businessDays(1);
    }
    if (step.after().isPresent()) {
      return step.after().get();
    }
    double gap = sequence.pace().firstGap() * Math.pow(sequence.pace().grow(), place - 1.0);
    return Delay.businessDays((int) Math.max(1, Math.round(Math.min(LONGEST_GAP, gap))));
  }

  /**
   * The possible steps of a sequence: research and events always are, others where the channel is
   * open; but not those that aren't for them.
   *
   * @param skipped the steps that aren't, a bit for each position
   * @param given signs that they gave already
   */
  static List<Way> of(Sequence sequence, Set<Channel> open, long skipped, Set<Sign> given) {
    var ways = new ArrayList<Way>();
    for (int i = 0; i < sequence.steps().size(); i++) {
      Step step = sequence.steps().get(i);
      Channel channel = step.channel();
      boolean free = channel == Channel.RESEARCH || channel == Channel.EVENT;
      if ((skipped >>> i & 1) == 0 && (free || open.contains(channel))) {
        boolean unlocked =
            step.unlockedBy().isEmpty() || step.unlockedBy().stream().anyMatch(given::contains);
        ways.add(new Way(i, ways.size(), step, unlocked && isMet(step, given), false));
      }
    }
    return ways;
  }

  /**
   * The steps that are left to somebody who stands in a sequence.
   *
   * @param course where they stand; nothing when all steps are left
   */
  static List<Way> left(
      Sequence sequence,
      Set<Channel> open,
      long skipped,
      Set<Sign> given,
      Optional<Course> course) {
    List<Way> all = of(sequence, open, skipped, given);
    return course
        .map(
            c -> all.stream().filter(w -> w.position >= c.from()).map(w -> w.in(c, given)).toList())
        .orElse(all);
  }

  private Way in(Course course, Set<Sign> given) {
    boolean unlocked = step.unlockedBy().isEmpty() || course.isOpened(position);
    return new Way(
        position, place, step, unlocked && isMet(step, given), course.isAnswered(position));
  }

  private static boolean isMet(Step step, Set<Sign> given) {
    return step.needs().stream()
        .allMatch(
            need ->
                !need.isTheirs() || (need == Need.CONNECTION && given.contains(Sign.CONNECTED)));
  }
}
