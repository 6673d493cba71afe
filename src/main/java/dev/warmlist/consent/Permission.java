package dev.warmlist.consent;

import dev.warmlist.Reason;
import dev.warmlist.prospect.Channel;
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
 */
public record Permission(
    Optional<Reason> stop, Map<Channel, Reason> blocked, Set<String> stoppedHandles) {
  /** Nothing stands in the way. */
  public static final Permission FREE = new Permission(Optional.empty(), Map.of(), Set.of());

  /** Keeps copies. */
  public Permission {
    blocked = Map.copyOf(blocked);
    stoppedHandles = Set.copyOf(stoppedHandles);
  }
}
