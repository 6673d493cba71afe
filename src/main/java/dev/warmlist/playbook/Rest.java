package dev.warmlist.playbook;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What lets a sequence rest, and the way back.
 *
 * @param on signs of theirs, or their silence; never empty
 * @param length how long, unless they named a day
 * @param then the sequence with which they are met again, or empty for the same one
 */
public record Rest(Set<Sign> on, Delay length, String then) {

  /** Checks that something begins the rest. */
  public Rest {
    if (on.isEmpty()) {
      throw new IllegalArgumentException("a rest begins with a sign");
    }
    on = Collections.unmodifiableSet(EnumSet.copyOf(on));
  }
}
