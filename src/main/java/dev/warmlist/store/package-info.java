/**
 * Many rows held compactly: in memory while they fit, in a temporary file beyond.
 *
 * <p>It refuses to know what the rows mean.
 */
@NullMarked
package dev.warmlist.store;

import org.jspecify.annotations.NullMarked;
