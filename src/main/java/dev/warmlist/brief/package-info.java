/**
 * What a person needs in order to prepare a touch, on one page: a brief for finding out and for
 * talking, a draft for a message. {@link dev.warmlist.brief.SheetWriter} writes the {@link
 * dev.warmlist.brief.Sheet sheets} of a prospect from a {@link dev.warmlist.brief.Dossier}, in
 * finished words.
 *
 * <p>It says what is known and from where, and what isn't known; it puts no words into anybody's
 * mouth. It refuses to know files and output formats.
 */
@NullMarked
package dev.warmlist.brief;

import org.jspecify.annotations.NullMarked;
