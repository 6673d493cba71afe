/**
 * Lists as they really are: encoding, dialect, header, the mapping of columns to fields; reading,
 * and safe writing.
 *
 * <p>{@link dev.warmlist.list.ListReader} reads what {@link dev.warmlist.list.ListInputs} names;
 * {@link dev.warmlist.list.CsvFile} writes. What headers mean stands in {@code aliases.txt} and
 * {@code signatures.txt}; what tells code pages apart in {@code languages.txt}; what isn't a record
 * in {@code footers.txt}, {@code units.txt} and {@code formats.txt}. It alone knows Commons CSV and
 * juniversalchardet.
 *
 * <p>It refuses to know duplicates and plans.
 */
@NullMarked
package dev.warmlist.list;

import org.jspecify.annotations.NullMarked;
