package dev.warmlist.prospect;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A way to meet a prospect, or to prepare for it. */
public enum Channel {
  /** Finding out; nobody is contacted. */
  RESEARCH,
  /** A social network. */
  SOCIAL(Field.PROFILE),
  EMAIL(Field.EMAIL),
  LETTER(Field.STREET, Field.ADDRESS),
  /** Meeting at an event. */
  EVENT,
  CALL(Field.PHONE, Field.MOBILE),
  /** A text message to a mobile. */
  MESSAGE(Field.MOBILE);

  @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of enum values
  private final List<Field> handles;

  Channel(Field... handles) {
    this.handles = List.of(handles);
  }

  /** The word in files: {@code email}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The fields that hold an address on this channel, the better one first; may be empty. */
  public List<Field> handles() {
    return handles;
  }

  /** The channel of a {@link #key()}, if there is one. */
  public static Optional<Channel> of(String key) {
    for (Channel channel : values()) {
      if (channel.key().equals(key)) {
        return Optional.of(channel);
      }
    }
    return Optional.empty();
  }
}
