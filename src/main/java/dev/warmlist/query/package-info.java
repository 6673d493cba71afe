/**
 * The small search language of tags, sequences and {@code --where}, over a one-method {@link
 * dev.warmlist.query.Subject}.
 *
 * <p>It refuses to know what a subject is.
 */
@NullMarked
package dev.warmlist.query;

import org.jspecify.annotations.NullMarked;
