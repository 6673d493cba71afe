/**
 * Findings about a playbook, by itself and against lists.
 *
 * <p>It refuses to know how findings are shown.
 */
@NullMarked
package dev.warmlist.lint;

import org.jspecify.annotations.NullMarked;
