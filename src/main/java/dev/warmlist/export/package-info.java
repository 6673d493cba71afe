/**
 * One class for each output format, both directions of it.
 *
 * <p>It never computes a score, a date or a reason.
 */
@NullMarked
package dev.warmlist.export;

import org.jspecify.annotations.NullMarked;
