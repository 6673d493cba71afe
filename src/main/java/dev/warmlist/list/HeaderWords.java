package dev.warmlist.list;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Headers made comparable: {@code E-Mail 1 - Wert}, {@code e_mail1Wert} are one. */
final class HeaderWords {
  /** Letters that Unicode doesn't take apart. */
  private static final Map<Character, String> PLAIN =
      Map.of(
          'ß', "ss", 'ł', "l", 'Ł', "L", 'ø', "o", 'Ø', "O", 'æ', "ae", 'Æ', "Ae", 'ı', "i", '&',
          " and ");

  private HeaderWords() {}

  /** The letters and digits alone, lower case, without accents: {@code email1wert}. */
  static String key(String header) {
    return String.join("", words(header));
  }

  /**
   * The words of a header, folded; a capital behind a small letter begins one, and so does a digit
   * behind a letter or a letter behind a digit.
   */
  static List<String> words(String header) {
    String plain = plain(header);
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    char last = ' ';
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.getType(c) == Character.NON_SPACING_MARK || c == '\'' || c == '’') {
        continue;
      }
      boolean ends = !Character.isLetterOrDigit(c);
      boolean hump = Character.isUpperCase(c) && Character.isLowerCase(last);
      boolean number = Character.isDigit(c) != Character.isDigit(last);
      if ((ends || hump || number) && word.length() > 0) {
        words.add(word.toString().toLowerCase(Locale.ROOT));
        word.setLength(0);
      }
      if (!ends) {
        word.append(c);
      }
      last = c;
    }
    if (word.length() > 0) {
      words.add(word.toString().toLowerCase(Locale.ROOT));
    }
    return words;
  }

  private static String plain(String header) {
    var text = new StringBuilder(header.length());
    for (int i = 0; i < header.length(); i++) {
      char c = header.charAt(i);
      String plain = PLAIN.get(c);
      text.append(plain == null ? String.valueOf(c) : plain);
    }
    boolean ascii = text.chars().allMatch(c -> c < 128);
    return ascii ? text.toString() : Normalizer.normalize(text, Normalizer.Form.NFKD);
  }

  /** Whether a word is a number. */
  static boolean isNumber(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

  /** A header as it is shown: without byte order mark and surrounding blanks. */
  static String trimmed(String header) {
    String text = header.startsWith("\uFEFF") ? header.substring(1) : header;
    return text.strip();
  }
}
