package dev.warmlist.match.generate;

import java.text.Normalizer;
import java.util.Locale;

/** Other ways to write the same. */
final class Spelling {
  private static final String KEYS = "qwertyuiop asdfghjkl zxcvbnm";

  private Spelling() {}

  /** Without accents, umlauts as two letters: what a German keeps when only ASCII goes. */
  static String ascii(String text) {
    if (plain(text)) {
      return text;
    }
    return bare(
        text.replace("ä", "ae")
            .replace("ö", "oe")
            .replace("ü", "ue")
            .replace("Ä", "Ae")
            .replace("Ö", "Oe")
            .replace("Ü", "Ue"));
  }

  /** Without accents and umlauts. */
  static String bare(String text) {
    if (plain(text)) {
      return text;
    }
    String apart = Normalizer.normalize(text.replace("ß", "ss"), Normalizer.Form.NFD);
    return apart.replaceAll("\\p{M}", "").replace("ł", "l").replace("Ł", "L");
  }

  private static boolean plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  /** Only letters and digits, in lower case: for mail and web addresses. */
  static String slug(String text) {
    String lower = ascii(text).toLowerCase(Locale.ROOT);
    var out = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Like {@link #slug}, with hyphens between words. */
  static String hyphened(String text) {
    String words = ascii(text).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return words.replaceAll("^-|-$", "");
  }

  /** The text with one slip of the fingers; texts of under four letters stay as they are. */
  static String slip(String text, Dice dice) {
    if (text.length() < 4) {
      return text;
    }
    int at = dice.between(1, text.length() - 2);
    var out = new StringBuilder(text);
    switch (dice.below(5)) {
      case 0 -> out.deleteCharAt(at);
      case 1 -> out.insert(at, text.charAt(at));
      case 2 -> {
        out.setCharAt(at, text.charAt(at + 1));
        out.setCharAt(at + 1, text.charAt(at));
      }
      default -> out.setCharAt(at, neighbour(text.charAt(at), dice));
    }
    return out.toString();
  }

  private static char neighbour(char c, Dice dice) {
    int at = KEYS.indexOf(Character.toLowerCase(c));
    if (at < 0 || c == ' ') {
      return c;
    }
    int next = at + (dice.chance(0.5) ? 1 : -1);
    boolean off = next < 0 || next >= KEYS.length() || KEYS.charAt(next) == ' ';
    char key = KEYS.charAt(off ? 2 * at - next : next);
    return Character.isUpperCase(c) ? Character.toUpperCase(key) : key;
  }
}
