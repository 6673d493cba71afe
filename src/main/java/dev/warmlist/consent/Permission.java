package dev.warmlist.consent;

import dev.warmlist.Reason;
import dev.warmlist.clean.Phones;
import dev.warmlist.prospect.Channel;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Values;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether and how a prospect may be met.
 *
 * @param stop why they may not be met at all; they are suppressed
 * @param blocked channels that are closed, each with the reason; RESEARCH never is
 * @param stoppedHandles canonical e-mails, phones and profiles of theirs that must not appear in
 *     any output that people act on
 * @param answers what is answered about each channel on which people have an address
 */
public record Permission(
    Optional<Reason> stop,
    Map<Channel, Reason> blocked,
    Set<String> stoppedHandles,
    Map<Channel, Answer> answers) {
  /** Nothing stands in the way. */
  public static final Permission FREE = new Permission(Optional.empty(), Map.of(), Set.of());

  /** Without answers, where nobody asked for any. */
  public Permission(
      Optional<Reason> stop, Map<Channel, Reason> blocked, Set<String> stoppedHandles) {
    this(stop, blocked, stoppedHandles, Map.of());
  }

  /**
   * The channels on which they can and may be met: a handle is known that works and that nobody
   * stopped, and the channel isn't closed. Channels without handles aren't among them.
   */
  public Set<Channel> open(Values values) {
    var open = EnumSet.noneOf(Channel.class);
    for (Channel channel : Channel.values()) {
      if (contact(values, channel).isPresent()) {
        open.add(channel);
      }
    }
    return Collections.unmodifiableSet(open);
  }

  /** The same with further handles that must not appear. */
  public Permission hiding(Set<String> handles) {
    if (handles.isEmpty()) {
      return this;
    }
    var all = new HashSet<>(stoppedHandles);
    all.addAll(handles);
    return new Permission(stop, blocked, all, answers);
  }

  /** The same with a channel closed. */
  public Permission closing(Channel channel, Reason reason) {
    var closed = new EnumMap<Channel, Reason>(Channel.class);
    closed.putAll(blocked);
    closed.putIfAbsent(channel, reason);
    var said = new EnumMap<Channel, Answer>(Channel.class);
    said.putAll(answers);
    said.computeIfPresent(channel, (c, answer) -> Answer.blocked(reason));
    return new Permission(stop, closed, stoppedHandles, said);
  }

  /** The address to use on a channel: the best one that works and that nobody stopped. */
  public Optional<String> contact(Values values, Channel channel) {
    if (stop.isPresent() || blocked.containsKey(channel)) {
      return Optional.empty();
    }
    return channel.handles().stream()
        .flatMap(field -> values.all(field).stream().filter(value -> works(field, values, value)))
        .filter(value -> !stoppedHandles.contains(Phones.number(value)))
        .findFirst();
  }

  private static Map<Channel, Answer> ordered(Map<Channel, Answer> answers) {
    return answers.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(answers));
  }

  /** A number needs its country, and a street its place. */
  private static boolean works(Field field, Values values, String value) {
    return switch (field) {
      case PHONE, MOBILE -> value.startsWith("+");
      case STREET -> values.has(Field.CITY) || values.has(Field.POSTCODE);
      default -> true;
    };
  }

  /** Keeps copies. */
  public Permission {
    blocked = Map.copyOf(blocked);
    stoppedHandles = Set.copyOf(stoppedHandles);
    answers = ordered(answers);
  }
}
