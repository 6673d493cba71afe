package dev.warmlist.clean;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;

/** The case of cities and regions. */
final class Cities {
  private static final Set<String> SMALL =
      Set.of(
          "am", "an", "der", "die", "im", "in", "ob", "bei", "und", "a", "de", "du", "des", "la",
          "le", "les", "sur", "sous", "en", "el", "los", "las", "del", "y", "of", "the", "on",
          "upon", "by", "aan", "den", "di");

  private Cities() {}

  /** {@code FRANKFURT AM MAIN} as people write it; short ones may be abbreviations. */
  static String cased(String text) {
    if (!Scripts.isOneCase(text) || !Scripts.hasLatin(text)) {
      return text;
    }
    if (text.length() <= 3 && Scripts.hasUpper(text)) {
      return text;
    }
    var cased = new ArrayList<String>();
    for (String word : text.split(" ", -1)) {
      String lower = word.toLowerCase(Locale.ROOT);
      cased.add(!cased.isEmpty() && SMALL.contains(lower) ? lower : NameCase.proper(word));
    }
    return Texts.tidy(String.join(" ", cased));
  }
}
