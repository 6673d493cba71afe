package dev.warmlist.playbook;

import dev.warmlist.prospect.Channel;
import dev.warmlist.query.Query;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Steps that belong together, and for whom they are meant.
 *
 * @param name a slug, unique in the playbook
 * @param suits who is enrolled: the first sequence that suits wins
 * @param because why this is a good way to meet them; may be empty
 * @param pace how touches are spread
 * @param steps in order; never empty
 * @param stopsOn signs that end it
 * @param rest what lets it rest, if anything does
 * @param next the sequence that follows on its last step, or empty
 */
public record Sequence(
    String name,
    Query suits,
    String because,
    Pace pace,
    List<Step> steps,
    Set<Sign> stopsOn,
    Optional<Rest> rest,
    String next) {

  /** Checks that there is a step. */
  public Sequence {
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("a sequence needs a step");
    }
  }

  /** Whether people may go on with another sequence, on its last step or after its rest. */
  public boolean leadsTo(String other) {
    return next.equals(other) || rest.filter(pause -> pause.then().equals(other)).isPresent();
  }

  /** Whether it only finds out, and meets nobody. */
  public boolean isResearch() {
    return steps.stream().allMatch(step -> step.channel() == Channel.RESEARCH);
  }
}
