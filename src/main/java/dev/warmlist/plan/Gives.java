package dev.warmlist.plan;

import dev.warmlist.playbook.Give;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Step;
import dev.warmlist.query.Subject;
import java.util.Optional;

/** What a step brings to somebody. */
final class Gives {
  private Gives() {}

  /**
   * The give that a step names, if it suits them; of a step that brings any, the first one in the
   * playbook that does.
   */
  static Optional<Give> of(Playbook playbook, Step step, Subject subject) {
    return playbook.gives().stream()
        .filter(give -> step.give().equals(Step.ANY) || give.name().equals(step.give()))
        .filter(give -> give.suits().matches(subject))
        .findFirst();
  }
}
