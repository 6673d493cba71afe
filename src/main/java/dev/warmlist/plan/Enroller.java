package dev.warmlist.plan;

import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Sequence;
import dev.warmlist.prospect.Channel;
import dev.warmlist.query.Subject;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Chooses a prospect's sequence: the first that suits and that is possible. */
public final class Enroller {
  private final List<Sequence> sequences;

  /** Chooses among the sequences of a playbook. */
  public Enroller(Playbook playbook) {
    sequences = playbook.sequences();
  }

  /**
   * The position of the first sequence that suits and that leads to a meeting: at least one of its
   * steps beyond research is on an open channel.
   *
   * @param open the channels on which the prospect may be met and can be
   */
  public OptionalInt choose(Subject subject, Set<Channel> open) {
    for (int i = 0; i < sequences.size(); i++) {
      if (isPossible(sequences.get(i), open) && sequences.get(i).suits().matches(subject)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** Whether any sequence would suit if all channels were open. */
  public boolean suitsAny(Subject subject) {
    return sequences.stream().anyMatch(sequence -> sequence.suits().matches(subject));
  }

  private static boolean isPossible(Sequence sequence, Set<Channel> open) {
    return sequence.steps().stream()
        .map(step -> step.channel())
        .anyMatch(channel -> channel == Channel.EVENT || reaches(channel, open));
  }

  private static boolean reaches(Channel channel, Set<Channel> open) {
    return channel != Channel.RESEARCH && open.contains(channel);
  }
}
