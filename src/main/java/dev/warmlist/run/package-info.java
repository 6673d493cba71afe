/**
 * The use cases: stages wired together, outcomes assigned, rows counted.
 *
 * <p>It refuses to know how options are parsed.
 */
@NullMarked
package dev.warmlist.run;

import org.jspecify.annotations.NullMarked;
