/**
 * One cleaner for each kind of value: pure, total, idempotent, explained.
 *
 * <p>It refuses to know rows and files.
 */
@NullMarked
package dev.warmlist.clean;

import org.jspecify.annotations.NullMarked;
