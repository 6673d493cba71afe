/**
 * Findings about a playbook, made by a {@link dev.warmlist.lint.Linter}.
 *
 * <p>It refuses to know how findings are shown.
 */
@NullMarked
package dev.warmlist.lint;

import org.jspecify.annotations.NullMarked;
