package dev.warmlist.clean;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The case of firms' names. Only names all in capitals or all without are touched; in capitals,
 * what may be an abbreviation stays one.
 */
final class CompanyCase {
  private static final Set<String> SMALL =
      Set.of(
          "of", "the", "and", "for", "at", "in", "on", "by", "und", "der", "die", "das", "für",
          "et", "de", "du", "des", "la", "le", "les", "y", "del", "los", "las", "do", "da", "e");
  private static final Set<String> SHORT = Table.set("short-words.txt");
  private static final int LONGEST_ALONE = 4;

  private CompanyCase() {}

  /** The name as people write it. */
  static String shown(String name) {
    if (!Scripts.isOneCase(name) || !Scripts.hasLatin(name) || isHost(name)) {
      return name;
    }
    List<String> words = LegalForms.words(name);
    int formFrom = words.size();
    String form = "";
    for (LegalForms.Found found : LegalForms.atEnd(words)) {
      formFrom = found.from();
      form = found.form().shown();
    }
    boolean capitals = Scripts.hasUpper(name);
    var shown = new StringBuilder(name.length());
    for (int i = 0; i < formFrom; i++) {
      shown.append(i > 0 ? " " : "").append(cased(words.get(i), i, formFrom == 1, capitals));
    }
    return form.isEmpty() ? shown.toString() : shown + " " + form;
  }

  private static boolean isHost(String name) {
    return name.indexOf('.') > 0 && name.indexOf(' ') < 0;
  }

  private static String cased(String word, int position, boolean alone, boolean capitals) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (position > 0 && SMALL.contains(lower)) {
      return lower;
    }
    if (capitals && isAbbreviation(lower, alone)) {
      return word;
    }
    return NameCase.proper(word);
  }

  private static boolean isAbbreviation(String lower, boolean alone) {
    String letters = Scripts.letters(lower);
    boolean vowels = letters.chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0);
    boolean digits = lower.chars().anyMatch(Character::isDigit);
    return (!vowels && letters.length() <= 5)
        || digits
        || lower.indexOf('&') > 0
        || (alone && letters.length() <= LONGEST_ALONE)
        || (letters.length() <= 3 && !SHORT.contains(letters) && !SMALL.contains(letters));
  }
}
