/**
 * Rules and built-in taggers, each tag with its evidence. A {@link dev.warmlist.tag.Tagger} reads
 * {@link dev.warmlist.tag.Facts}; a {@link dev.warmlist.tag.ProspectSubject} answers queries.
 *
 * <p>It refuses to know plans.
 */
@NullMarked
package dev.warmlist.tag;

import org.jspecify.annotations.NullMarked;
