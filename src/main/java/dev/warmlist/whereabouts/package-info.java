/**
 * Country, subdivision, time zones and language of a prospect, with the evidence; computed once, by
 * a {@link dev.warmlist.whereabouts.Locator}. And what is so at a place: its {@link
 * dev.warmlist.whereabouts.Holidays holidays} and {@link dev.warmlist.whereabouts.Weekends
 * weekends}. This package alone knows Jollyday.
 *
 * <p>It refuses to know who asks.
 */
@NullMarked
package dev.warmlist.whereabouts;

import org.jspecify.annotations.NullMarked;
