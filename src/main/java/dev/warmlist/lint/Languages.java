package dev.warmlist.lint;

import dev.warmlist.Bundled;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The languages of which lint knows something, and which of them a text is in. */
final class Languages {
  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['\u2019]\\p{L}+)?");

  /** A text with fewer frequent words of a language isn't said to be in it. */
  private static final int FEWEST = 2;

  private final List<Language> all;

  Languages() {
    List<List<String>> rows = new Bundled(Languages.class, "languages.tsv").rows(3);
    all =
        rows.stream()
            .map(row -> row.get(0))
            .distinct()
            .map(code -> language(code, rows.stream().filter(r -> r.get(0).equals(code)).toList()))
            .toList();
  }

  private static Language language(String code, List<List<String>> rows) {
    return new Language(
        code,
        words(rows, "common"),
        words(rows, "we"),
        words(rows, "you"),
        values(rows, "greeting").stream().map(Phrase::new).toList(),
        values(rows, "abbreviation").stream()
            .flatMap(value -> List.of(value.split(" ", -1)).stream())
            .toList(),
        words(rows, "shout"));
  }

  private static List<String> values(List<List<String>> rows, String what) {
    return rows.stream().filter(row -> row.get(1).equals(what)).map(row -> row.get(2)).toList();
  }

  private static Set<String> words(List<List<String>> rows, String what) {
    return values(rows, what).stream()
        .flatMap(value -> List.of(value.split(" ", -1)).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** All of them. */
  List<Language> all() {
    return all;
  }

  /** The language with a code, if it is known. */
  Optional<Language> of(String code) {
    return all.stream().filter(language -> language.code().equals(code)).findFirst();
  }

  /** The languages that a text may be in: its own, or all of them when that isn't clear. */
  List<Language> maybe(String code) {
    return of(code).map(List::of).orElse(all);
  }

  /** The code of the language whose frequent words a text has most of; empty when unclear. */
  String detect(String text) {
    List<String> words = words(text).stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
    String best = "";
    long most = FEWEST - 1;
    boolean tied = false;
    for (Language language : all) {
      long hits = words.stream().filter(language.common()::contains).count();
      tied = hits == most || (tied && hits < most);
      if (hits > most) {
        most = hits;
        best = language.code();
      }
    }
    return tied ? "" : best;
  }

  /** The words of a text, merge fields left out. */
  static List<String> words(String text) {
    return wordsAsWritten(MergeFields.filled(text, " "));
  }

  /** The words of a text without merge fields, or of a part of one. */
  static List<String> wordsAsWritten(String text) {
    return WORD.matcher(text).results().map(w -> w.group().replace('\u2019', '\'')).toList();
  }

  /** How many of these words are meant; those listed with a capital letter are meant as such. */
  static long count(Set<String> meant, List<String> words) {
    return words.stream()
        .filter(word -> meant.contains(word) || meant.contains(word.toLowerCase(Locale.ROOT)))
        .count();
  }
}
