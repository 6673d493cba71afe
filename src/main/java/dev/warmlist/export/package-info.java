/**
 * One class for each output format, both directions of it where a later run reads it back: {@link
 * dev.warmlist.export.PlanFolder} holds the files while they are written and puts them in their
 * place whole, {@link dev.warmlist.export.PlanReader} reads a folder back.
 *
 * <p>Foreign text is escaped here, for each format in its own way, and handles that are stopped are
 * left out or masked.
 *
 * <p>It never computes a score, a date or a reason, and never reads a clock.
 */
@NullMarked
package dev.warmlist.export;

import org.jspecify.annotations.NullMarked;
