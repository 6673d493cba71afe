/**
 * Which rows are one person or company: blocking, comparisons, weights, clusters, merging, and the
 * evidence. Rows are added to a {@link dev.warmlist.match.MatchIndex}; a {@link
 * dev.warmlist.match.Matcher} makes the {@link dev.warmlist.match.Matching}.
 *
 * <p>It refuses to know CSV, tags and plans.
 */
@NullMarked
package dev.warmlist.match;

import org.jspecify.annotations.NullMarked;
