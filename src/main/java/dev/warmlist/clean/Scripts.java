package dev.warmlist.clean;

import java.lang.Character.UnicodeScript;

/** Which writing a text is in, as far as names care. */
final class Scripts {
  private Scripts() {}

  /** Whether a text has a letter of the Latin alphabet, the only one whose case is ever changed. */
  static boolean hasLatin(String text) {
    return text.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.LATIN);
  }

  /** Whether a text has letters of a writing that puts no blanks between the parts of a name. */
  static boolean isUnspaced(String text) {
    return text.codePoints().anyMatch(Scripts::isUnspaced);
  }

  private static boolean isUnspaced(int c) {
    return switch (UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }

  /** The letters of a text in folded form, nothing else: {@code Ph. D.} is {@code phd}. */
  static String letters(String text) {
    String folded = Texts.fold(text);
    var letters = new StringBuilder(folded.length());
    folded.codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /** Whether a text has a lower-case letter. */
  static boolean hasLower(String text) {
    return text.codePoints().anyMatch(Character::isLowerCase);
  }

  /** Whether a text has an upper-case letter. */
  static boolean hasUpper(String text) {
    return text.codePoints().anyMatch(Character::isUpperCase);
  }

  /** Whether a text is written all in capitals or all without; then its case says nothing. */
  static boolean isOneCase(String text) {
    return hasLower(text) != hasUpper(text);
  }
}
