/**
 * The command line; it alone knows picocli. One class a verb: parse, call {@code run}, print.
 *
 * <p>It holds no logic.
 */
@NullMarked
package dev.warmlist.cli;

import org.jspecify.annotations.NullMarked;
