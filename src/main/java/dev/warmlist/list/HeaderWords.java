package dev.warmlist.list;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Headers made comparable: {@code E-Mail 1 - Wert}, {@code e_mail1Wert} are one. */
final class HeaderWords {
  private HeaderWords() {}

  /** The letters and digits alone, lower case, without accents: {@code email1wert}. */
  static String key(String header) {
    return String.join("", words(header));
  }

  /** The words of a header, folded; a capital behind a small letter begins one. */
  static List<String> words(String header) {
    String plain =
        Normalizer.normalize(header.replace("ß", "ss").replace("&", " and "), Normalizer.Form.NFKD);
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    char last = ' ';
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.getType(c) == Character.NON_SPACING_MARK) {
        continue;
      }
      boolean ends = !Character.isLetterOrDigit(c);
      boolean hump = Character.isUpperCase(c) && Character.isLowerCase(last);
      if ((ends || hump) && word.length() > 0) {
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

  /** A header as it is shown: without byte order mark and surrounding blanks. */
  static String trimmed(String header) {
    String text = header.startsWith("\uFEFF") ? header.substring(1) : header;
    return text.strip();
  }
}
