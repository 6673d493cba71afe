/**
 * Holds a plan against the rules of planning once it is made: a second opinion, which knows the
 * rules and nothing of how a plan comes about. It begins at {@link dev.warmlist.check.PlanCheck}.
 *
 * <p>It refuses to know the planner: of {@code plan} it reads touches, the data, alone.
 */
@NullMarked
package dev.warmlist.check;

import org.jspecify.annotations.NullMarked;
