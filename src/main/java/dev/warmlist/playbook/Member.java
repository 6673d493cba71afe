package dev.warmlist.playbook;

import dev.warmlist.query.Query;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Somebody of the team.
 *
 * @param name what the plan calls them
 * @param role what they do; steps name roles
 * @param zone where they work
 * @param hours the hours a week that they have for this, above 0
 * @param shift when they work
 * @param territory whom they look after; nothing where they look after whoever nobody else does
 * @param languages what they speak (ISO 639-1), sorted; empty when nothing is said of it
 * @param mailbox the mailbox from which they write; members who share one share its daily limit
 */
public record Member(
    String name,
    String role,
    ZoneId zone,
    double hours,
    Shift shift,
    Optional<Query> territory,
    Set<String> languages,
    String mailbox) {

  /** Checks the hours, and keeps a copy. */
  public Member {
    if (name.isBlank() || !(hours > 0)) {
      throw new IllegalArgumentException("a member has a name and some hours");
    }
    languages = Collections.unmodifiableSortedSet(new TreeSet<>(languages));
  }

  /** Somebody of whom no more is known; the mailbox is their own. */
  public Member(String name, String role, ZoneId zone, double hours) {
    this(name, role, zone, hours, Shift.UNKNOWN, Optional.empty(), Set.of(), name);
  }

  /** The same with other hours a week. */
  Member withHours(double other) {
    return new Member(name, role, zone, other, shift, territory, languages, mailbox);
  }
}
