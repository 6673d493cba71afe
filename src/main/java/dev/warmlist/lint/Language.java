package dev.warmlist.lint;

import java.util.List;
import java.util.Set;

/**
 * What lint knows of a language.
 *
 * @param code two letters (ISO 639-1)
 * @param common words that are frequent in it
 * @param we words by which a text speaks of itself
 * @param you words by which it speaks of its reader
 * @param greetings words that begin a greeting
 * @param abbreviations whose full stops end no sentence
 * @param shouts words that shout in capital letters
 */
record Language(
    String code,
    Set<String> common,
    Set<String> we,
    Set<String> you,
    List<Phrase> greetings,
    List<String> abbreviations,
    Set<String> shouts) {}
