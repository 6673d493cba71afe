package dev.warmlist.consent;

import dev.warmlist.prospect.Channel;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Where something is listed, and what that stops.
 *
 * @param list the list's position, from 0
 * @param line the physical line in it
 * @param channels what is stopped
 */
record Mark(int list, int line, Set<Channel> channels) {

  /** Both marks as one: the earlier place, the channels of both. A wider later mark leads. */
  Mark with(Mark later) {
    if (channels.containsAll(later.channels)) {
      return this;
    }
    if (later.channels.containsAll(channels)) {
      return later;
    }
    EnumSet<Channel> both = EnumSet.copyOf(channels);
    both.addAll(later.channels);
    return new Mark(list, line, Collections.unmodifiableSet(both));
  }
}
