package dev.warmlist.query;

import dev.warmlist.clean.Texts;

/**
 * Text as it is compared: folded, and with one blank for whatever stands between words. So {@code
 * "Managing-Director"} and {@code managing director} are the same, and so are {@code
 * not-interested} and {@code Not interested}.
 */
final class Words {
  private Words() {}

  /** The words of a text; empty when it has none. */
  static String of(String text) {
    String folded = Texts.fold(text);
    var words = new StringBuilder(folded.length());
    boolean gap = false;
    for (int i = 0; i < folded.length(); ) {
      int c = folded.codePointAt(i);
      i += Character.charCount(c);
      if (isWord(c)) {
        if (gap && !words.isEmpty()) {
          words.append(' ');
        }
        words.appendCodePoint(c);
        gap = false;
      } else {
        gap = true;
      }
    }
    return words.toString();
  }

  /** Whether a text is words of small ASCII letters and digits with single dashes between them. */
  static boolean isSlug(String text) {
    boolean gap = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '-' ? gap : (c < 'a' || c > 'z') && (c < '0' || c > '9')) {
        return false;
      }
      gap = c == '-';
    }
    return !gap;
  }

  /** Whether a slug begins like the first characters of words. */
  static boolean slugBegins(String slug, String words, int characters) {
    for (int i = 0; i < characters; i++) {
      char c = slug.charAt(i);
      if ((c == '-' ? ' ' : c) != words.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether words hold others whole and side by side; both as {@link #of} makes them. */
  static boolean contain(String words, String sought) {
    for (int at = words.indexOf(sought); at >= 0; at = words.indexOf(sought, at + 1)) {
      if (isEdge(words, at) && isEdge(words, at + sought.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word begins like this, or several words side by side do. */
  static boolean begin(String words, String sought) {
    for (int at = words.indexOf(sought); at >= 0; at = words.indexOf(sought, at + 1)) {
      if (isEdge(words, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word may begin or end at a place: at a blank, or where writing has none. */
  private static boolean isEdge(String words, int at) {
    return at == 0
        || at == words.length()
        || words.charAt(at - 1) == ' '
        || words.charAt(at) == ' '
        || (isUnspaced(words.charAt(at - 1)) && isUnspaced(words.charAt(at)));
  }

  /** Letters of scripts that put no blanks between words: Thai to Khmer, Han, Kana. */
  private static boolean isUnspaced(char c) {
    return c >= 0x0e00
        && (c <= 0x0eff
            || (c >= 0x1000 && c <= 0x109f)
            || (c >= 0x1780 && c <= 0x17ff)
            || (c >= 0x3040 && c <= 0x9fff)
            || (c >= 0xd840 && c <= 0xdfff));
  }

  private static boolean isWord(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
