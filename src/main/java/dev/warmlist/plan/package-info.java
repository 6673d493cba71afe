/**
 * Choosing a sequence, dating touches, keeping hours, owners.
 *
 * <p>It refuses to know files and output formats.
 */
@NullMarked
package dev.warmlist.plan;

import org.jspecify.annotations.NullMarked;
