package dev.warmlist.plan;

import dev.warmlist.playbook.Purpose;

/**
 * A goal of the playbook, and how far the plan fills it.
 *
 * @param span {@code week}, {@code month} or {@code quarter}: one, four or thirteen weeks from the
 *     plan's first week on
 * @param purpose what is counted
 * @param who whose part of the goal it is, by their hours; empty for the whole team's
 * @param acts how many acts of ours it asks for
 * @param planned how many have a date in that time
 * @param why what keeps it from being filled; empty when it is
 */
public record Goal(String span, Purpose purpose, String who, int acts, int planned, String why) {}
