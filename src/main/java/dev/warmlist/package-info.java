/**
 * The words that every other package uses to fail, to point and to explain: {@link
 * dev.warmlist.UserError}, {@link dev.warmlist.Place}, {@link dev.warmlist.ExitStatus}, {@link
 * dev.warmlist.Reason}; and how they read the tables beside them: {@link dev.warmlist.Bundled}.
 *
 * <p>It knows nothing else of the program.
 */
@NullMarked
package dev.warmlist;

import org.jspecify.annotations.NullMarked;
