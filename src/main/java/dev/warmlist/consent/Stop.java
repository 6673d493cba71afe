package dev.warmlist.consent;

import dev.warmlist.Reason;
import dev.warmlist.prospect.Channel;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a do-not-contact list says about a prospect.
 *
 * @param reason which of their handles is on which line; the handle is masked
 * @param channels the channels that are stopped; all of them unless the list limits itself
 * @param list the label of the list
 */
public record Stop(Reason reason, Set<Channel> channels, String list) {
  /** Every channel on which somebody is contacted. */
  public static final Set<Channel> EVERY_CHANNEL =
      Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(Channel.RESEARCH)));

  /** Keeps a copy of the channels. */
  public Stop {
    if (channels.isEmpty()) {
      throw new IllegalArgumentException("a stop stops something");
    }
    channels = Collections.unmodifiableSet(EnumSet.copyOf(channels));
  }

  /** Whether the whole person is stopped. */
  public boolean isWhole() {
    return channels.containsAll(EVERY_CHANNEL);
  }
}
