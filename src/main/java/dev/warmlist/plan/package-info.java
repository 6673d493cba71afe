/**
 * Choosing a sequence, dating touches, keeping hours, owners. {@link dev.warmlist.plan.Enroller}
 * chooses, {@link dev.warmlist.plan.Courses} goes on with what an earlier plan began, {@link
 * dev.warmlist.plan.Owners} says who may look after somebody, {@link dev.warmlist.plan.Planner}
 * dates, {@link dev.warmlist.plan.TouchWriter} puts the dated steps into words.
 *
 * <p>It refuses to know files and output formats.
 */
@NullMarked
package dev.warmlist.plan;

import org.jspecify.annotations.NullMarked;
