package dev.warmlist.match;

import dev.warmlist.clean.Companies;
import dev.warmlist.clean.Company;
import dev.warmlist.clean.Texts;
import java.util.Locale;
import java.util.Optional;

/** One form of a text for all its spellings, and which of two spellings is the better one. */
final class Spelling {
  private Spelling() {}

  /** Letters and digits, without accents; umlauts written as one letter or two are the same. */
  static String key(String text) {
    return text.isEmpty() ? "" : Words.umlauts(Words.plain(Texts.fold(text)));
  }

  /** The key of a firm's name without its legal form; empty when no firm is named. */
  static String firm(String company) {
    if (company.isEmpty()) {
      return "";
    }
    String key = key(Companies.read(company).key());
    return key.isEmpty() ? key(company) : key;
  }

  /** How much a firm's name says: each of its words, and a legal form. */
  static int fullness(String company) {
    Company read = Companies.read(company);
    return 2 * Words.of(key(read.key())).size() + (read.legalForm().isEmpty() ? 0 : 1);
  }

  /** How many letters are written as they are and not in their place in ASCII. */
  static int accents(String text) {
    return (int) text.codePoints().filter(c -> c > 0x7f && Character.isLetter(c)).count();
  }

  /** Whether one of a row's cells holds the text, letter by letter: nobody had to mend its case. */
  static boolean isWritten(String text, Iterable<String> cells) {
    Optional<String> mended = Optional.empty();
    for (String cell : cells) {
      if (cell.contains(text)) {
        return true;
      }
      if (cell.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT))) {
        mended = Optional.of(cell);
      }
    }
    return mended.isEmpty();
  }
}
