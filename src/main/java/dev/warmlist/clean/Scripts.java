package dev.warmlist.clean;

import java.lang.Character.UnicodeScript;
import java.util.function.IntPredicate;

/** Which writing a text is in, as far as names care. */
final class Scripts {
  /** Where the first of the writings without blanks begins: Thai. */
  private static final int FIRST_UNSPACED = 0xE00;

  private Scripts() {}

  /** Whether a text has a letter of the Latin alphabet, the only one whose case is ever changed. */
  static boolean hasLatin(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (c < 0x80 ? isAsciiLetter(c) : UnicodeScript.of(c) == UnicodeScript.LATIN) {
        return true;
      }
      i += Character.charCount(c);
    }
    return false;
  }

  private static boolean isAsciiLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Whether a text has letters of a writing that puts no blanks between the parts of a name. */
  static boolean isUnspaced(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (c >= FIRST_UNSPACED && isUnspaced(c)) {
        return true;
      }
      i += Character.charCount(c);
    }
    return false;
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
    for (int i = 0; i < folded.length(); ) {
      int c = folded.codePointAt(i);
      if (Character.isLetter(c)) {
        letters.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    return letters.length() == folded.length() ? folded : letters.toString();
  }

  /** Whether a text has a lower-case letter. */
  static boolean hasLower(String text) {
    return hasAny(text, Character::isLowerCase);
  }

  /** Whether a text has an upper-case letter. */
  static boolean hasUpper(String text) {
    return hasAny(text, Character::isUpperCase);
  }

  /** Whether a text has a letter. */
  static boolean hasLetter(String text) {
    return hasAny(text, Character::isLetter);
  }

  /** Whether a text has a letter or a digit; one without is punctuation. */
  static boolean hasLetterOrDigit(String text) {
    return hasAny(text, Character::isLetterOrDigit);
  }

  /** A loop, since a stream for each word is what cleaning would do most. */
  private static boolean hasAny(String text, IntPredicate is) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (is.test(c)) {
        return true;
      }
      i += Character.charCount(c);
    }
    return false;
  }

  /** Whether a text is written all in capitals or all without; then its case says nothing. */
  static boolean isOneCase(String text) {
    return hasLower(text) != hasUpper(text);
  }
}
