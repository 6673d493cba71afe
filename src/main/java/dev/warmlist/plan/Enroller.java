package dev.warmlist.plan;

import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Purpose;
import dev.warmlist.playbook.Sequence;
import dev.warmlist.playbook.Step;
import dev.warmlist.prospect.Channel;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Kind;
import dev.warmlist.query.Subject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses a prospect's sequence: the first that suits and that is possible. A step isn't for
 * somebody of whom its {@code unless} holds, nor for whom the give that it names doesn't suit; and
 * there is no talk with somebody who has no name yet, who may be found out meanwhile.
 */
public final class Enroller {
  private final Playbook playbook;
  private final List<Sequence> sequences;

  /** Chooses among the sequences of a playbook. */
  public Enroller(Playbook playbook) {
    this.playbook = playbook;
    sequences = playbook.sequences();
  }

  /**
   * A sequence for somebody.
   *
   * @param sequence its position in the playbook
   * @param skipped its steps that aren't for them, a bit for each position
   */
  public record Choice(int sequence, long skipped) {}

  /**
   * The first sequence that suits and that leads to a meeting: at least one of its steps beyond
   * research is for them and on an open channel.
   *
   * @param open the channels on which the prospect may be met and can be
   */
  public Optional<Choice> choose(Subject subject, Set<Channel> open) {
    for (int i = 0; i < sequences.size(); i++) {
      Optional<Choice> choice = choice(i, subject, open);
      if (choice.isPresent()) {
        return choice;
      }
    }
    return Optional.empty();
  }

  /** A sequence by its name, if it suits and is possible. */
  public Optional<Choice> choose(String name, Subject subject, Set<Channel> open) {
    for (int i = 0; i < sequences.size(); i++) {
      if (sequences.get(i).name().equals(name)) {
        return choice(i, subject, open);
      }
    }
    return Optional.empty();
  }

  /** A sequence by its name for somebody who goes on with it, if it is possible. */
  Optional<Choice> follow(String name, Subject subject, Set<Channel> open) {
    for (int i = 0; i < sequences.size(); i++) {
      Choice choice = enrolled(i, subject);
      if (sequences.get(i).name().equals(name)
          && isPossible(sequences.get(i), choice.skipped(), open)) {
        return Optional.of(choice);
      }
    }
    return Optional.empty();
  }

  /** The sequence at a position for somebody who is in it already, whomever it suits. */
  Choice enrolled(int position, Subject subject) {
    Sequence sequence = sequences.get(position);
    return new Choice(position, skipped(sequence, subject) | unnamed(sequence, subject));
  }

  /** The first sequence that suits and that meets nobody: it only finds out. */
  public Optional<Choice> research(Subject subject) {
    for (int i = 0; i < sequences.size(); i++) {
      if (sequences.get(i).isResearch() && sequences.get(i).suits().matches(subject)) {
        return Optional.of(new Choice(i, skipped(sequences.get(i), subject)));
      }
    }
    return Optional.empty();
  }

  private Optional<Choice> choice(int position, Subject subject, Set<Channel> open) {
    Sequence sequence = sequences.get(position);
    if (!isPossible(sequence, 0, open) || !sequence.suits().matches(subject)) {
      return Optional.empty();
    }
    long skipped = skipped(sequence, subject);
    long talks = unnamed(sequence, subject);
    return isPossible(sequence, skipped, open) && isAnyLeft(sequence, skipped | talks, open)
        ? Optional.of(new Choice(position, skipped | talks))
        : Optional.empty();
  }

  /** The talks, with somebody who has no name yet. */
  private static long unnamed(Sequence sequence, Subject subject) {
    return isNameless(subject) ? talks(sequence) : 0;
  }

  private static boolean isNameless(Subject subject) {
    return subject.values("kind").contains(Kind.PERSON.key())
        && subject.values(Field.NAME.key()).isEmpty();
  }

  private static long talks(Sequence sequence) {
    long talks = 0;
    for (int i = 0; i < sequence.steps().size(); i++) {
      talks |= sequence.steps().get(i).purpose() == Purpose.TALK ? 1L << i : 0;
    }
    return talks;
  }

  private static boolean isAnyLeft(Sequence sequence, long skipped, Set<Channel> open) {
    for (int i = 0; i < sequence.steps().size(); i++) {
      Channel channel = sequence.steps().get(i).channel();
      if ((skipped >>> i & 1) == 0 && (channel == Channel.RESEARCH || isMet(channel, open))) {
        return true;
      }
    }
    return false;
  }

  private long skipped(Sequence sequence, Subject subject) {
    long skipped = 0;
    for (int i = 0; i < sequence.steps().size(); i++) {
      Step step = sequence.steps().get(i);
      boolean left = step.unless().filter(query -> query.matches(subject)).isPresent();
      boolean unsuited = !step.give().isEmpty() && Gives.of(playbook, step, subject).isEmpty();
      skipped |= left || unsuited ? 1L << i : 0;
    }
    return skipped;
  }

  private static boolean isPossible(Sequence sequence, long skipped, Set<Channel> open) {
    for (int i = 0; i < sequence.steps().size(); i++) {
      Channel channel = sequence.steps().get(i).channel();
      if ((skipped >>> i & 1) == 0 && isMet(channel, open)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMet(Channel channel, Set<Channel> open) {
    return channel == Channel.EVENT || (channel != Channel.RESEARCH && open.contains(channel));
  }
}
