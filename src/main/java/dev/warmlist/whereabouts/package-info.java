/**
 * Country, subdivision, time zones and language of a prospect, with the evidence; computed once, by
 * a {@link dev.warmlist.whereabouts.Locator}.
 *
 * <p>It refuses to know who asks.
 */
@NullMarked
package dev.warmlist.whereabouts;

import org.jspecify.annotations.NullMarked;
