package dev.warmlist.playbook;

import java.time.ZoneId;

/**
 * Somebody of the team.
 *
 * @param name what the plan calls them
 * @param role what they do; steps name roles
 * @param zone where they work
 * @param hours the hours a week that they have for this, above 0
 */
public record Member(String name, String role, ZoneId zone, double hours) {

  /** Checks the hours. */
  public Member {
    if (name.isBlank() || !(hours > 0)) {
      throw new IllegalArgumentException("a member has a name and some hours");
    }
  }
}
