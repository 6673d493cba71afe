package dev.warmlist.playbook;

import dev.warmlist.prospect.Channel;
import java.util.Set;

/**
 * One step of a sequence.
 *
 * @param name a slug, unique in its sequence; it keys touch ids
 * @param purpose what it is for
 * @param channel how it is done
 * @param by the role that does it, or {@code anyone}
 * @param what what to do, with merge fields ({@code {{company}}})
 * @param needs what has to be there before
 * @param unlockedBy signs of theirs, any of which opens the step; empty when it opens with time
 * @param give the name of the give that it brings, or empty
 * @param template the name of the message draft, or empty
 * @param optional whether the sequence goes on without it
 */
public record Step(
    String name,
    Purpose purpose,
    Channel channel,
    String by,
    String what,
    Set<Need> needs,
    Set<Sign> unlockedBy,
    String give,
    String template,
    boolean optional) {

  /** Whether the step waits for something that only they can do, and so has no date. */
  public boolean isTheirs() {
    return !unlockedBy.isEmpty() || needs.stream().anyMatch(Need::isTheirs);
  }
}
