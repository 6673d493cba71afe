/**
 * Rules and built-in taggers, each tag with its evidence.
 *
 * <p>It refuses to know plans.
 */
@NullMarked
package dev.warmlist.tag;

import org.jspecify.annotations.NullMarked;
