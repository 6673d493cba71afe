/**
 * The small search language of tags, sequences and {@code --where}, over a one-method {@link
 * dev.warmlist.query.Subject}. It begins at {@link dev.warmlist.query.Queries}; it alone knows
 * re2j.
 *
 * <p>It knows the names of what can be searched and how each is compared. It refuses to know what a
 * subject is.
 */
@NullMarked
package dev.warmlist.query;

import org.jspecify.annotations.NullMarked;
