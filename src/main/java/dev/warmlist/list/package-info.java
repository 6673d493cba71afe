/**
 * Lists as they really are: encoding, dialect, header, the mapping of columns to fields; reading,
 * and safe writing. It alone knows Commons CSV.
 *
 * <p>It refuses to know duplicates and plans.
 */
@NullMarked
package dev.warmlist.list;

import org.jspecify.annotations.NullMarked;
