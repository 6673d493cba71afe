package dev.warmlist.match;

import dev.warmlist.clean.Texts;
import java.util.List;
import java.util.Locale;

/** One form of a text for all its spellings, and which of two spellings is the better one. */
final class Spelling {
  private Spelling() {}

  /** Letters and digits, without accents; umlauts written as one letter or two are the same. */
  static String key(String text) {
    return text.isEmpty() ? "" : Words.umlauts(Words.plain(Texts.fold(text)));
  }

  /** How many letters are written as they are and not in their place in ASCII. */
  static int accents(String text) {
    return (int) text.codePoints().filter(c -> c > 0x7f && Character.isLetter(c)).count();
  }

  /** Whether one of a row's cells holds the text, letter by letter: nobody had to mend its case. */
  static boolean isWritten(String text, List<String> cells) {
    String lower = text.toLowerCase(Locale.ROOT);
    return cells.stream().anyMatch(cell -> cell.contains(text))
        || cells.stream().noneMatch(cell -> cell.toLowerCase(Locale.ROOT).contains(lower));
  }
}
