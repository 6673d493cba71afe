package dev.warmlist.playbook;

import dev.warmlist.prospect.Channel;
import dev.warmlist.query.Query;
import java.util.Optional;
import java.util.Set;

/**
 * One step of a sequence.
 *
 * @param name a slug, unique in its sequence; it keys touch ids
 * @param purpose what it is for
 * @param purposeWord the team's own word for the purpose, or its {@link Purpose#key}
 * @param channel how it is done
 * @param channelWord the team's own word for the channel, or its {@link Channel#key}
 * @param by the role that does it, or {@code anyone}
 * @param what what to do, with merge fields ({@code {{company}}})
 * @param needs what has to be there before
 * @param unlockedBy signs of theirs, any of which opens the step; empty when it opens with time
 * @param unless for whom it is left out, if for anybody
 * @param after how long after the step before it, where the sequence's pace doesn't say
 * @param give the name of the give that it brings, {@link #ANY}, or empty
 * @param template the name of the message draft, or empty
 * @param optional whether the sequence goes on without it
 */
public record Step(
    String name,
    Purpose purpose,
    String purposeWord,
    Channel channel,
    String channelWord,
    String by,
    String what,
    Set<Need> needs,
    Set<Sign> unlockedBy,
    Optional<Query> unless,
    Optional<Delay> after,
    String give,
    String template,
    boolean optional) {
  /** In place of a give's name: the first one that suits whom it is for. */
  public static final String ANY = "any";

  /** Whether the step waits for something that only they can do, and so has no date. */
  public boolean isTheirs() {
    return !unlockedBy.isEmpty() || needs.stream().anyMatch(Need::isTheirs);
  }
}
