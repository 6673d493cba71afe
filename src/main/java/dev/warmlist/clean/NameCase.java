package dev.warmlist.clean;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The case of names. Text all in capitals or all without them gets the usual case; mixed case is
 * what somebody typed with care and stays, except for words that nobody writes, like {@code pEtEr}.
 * Only Latin letters change.
 */
final class NameCase {
  private static final Pattern INNER_CAPITAL =
      Pattern.compile("(?:d|de|du|di|da|van|von|mc|mac|la|le|el|al)\\p{Lu}\\p{Ll}+");

  private NameCase() {}

  /** Given and middle names: {@code Mary-Ann}, {@code JP}, {@code J. R.}. */
  static String given(String text) {
    return cased(text, false);
  }

  /** A family name: {@code van der Berg}, {@code McDonald}, {@code O'Brien}. */
  static String family(String text) {
    return cased(text, true);
  }

  /** Mending a word may leave a text without any capital, which then gets the usual case. */
  private static String cased(String text, boolean family) {
    if (!Scripts.hasLatin(text)) {
      return text;
    }
    String once = casedOnce(text, family);
    return once.equals(text) ? text : casedOnce(once, family);
  }

  private static String casedOnce(String text, boolean family) {
    boolean uniform = Scripts.isOneCase(text);
    String[] words = text.split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      boolean last = i == words.length - 1;
      boolean particle = !last && (i > 0 || family);
      boolean behindAnother = i > 0 && NameWords.isParticle(words[i - 1]);
      if (uniform && particle && NameWords.isSmall(words[i], behindAnother)) {
        words[i] = words[i].toLowerCase(Locale.ROOT);
      } else if (uniform) {
        words[i] = !family && isInitials(words[i]) ? words[i] : proper(words[i]);
      } else {
        words[i] = mended(words[i]);
      }
    }
    return String.join(" ", words);
  }

  /** Two capitals that no name is made of: {@code JP}, {@code TJ}, {@code AJ}. */
  private static boolean isInitials(String word) {
    return word.length() == 2
        && !Scripts.hasLower(word)
        && (word.endsWith("J") || word.chars().noneMatch(c -> "AEIOUYÁÉÍÓÚÄÖÜ".indexOf(c) >= 0));
  }

  /** A word with the usual case, whatever it had. */
  static String proper(String word) {
    String[] parts = word.split("-", -1);
    for (int i = 0; i < parts.length; i++) {
      boolean inside = i > 0 && i < parts.length - 1;
      parts[i] =
          inside && NameWords.isParticle(parts[i])
              ? parts[i].toLowerCase(Locale.ROOT)
              : properPart(parts[i].toLowerCase(Locale.ROOT));
    }
    return String.join("-", parts);
  }

  private static String properPart(String lower) {
    var cased = new StringBuilder(lower.length());
    boolean start = true;
    for (int i = 0; i < lower.length(); ) {
      int c = lower.codePointAt(i);
      cased.appendCodePoint(start ? Character.toTitleCase(c) : c);
      i += Character.charCount(c);
      boolean elision = isApostrophe(c) && (i == 2 || lower.length() - i >= 3);
      start = c == '.' || elision || (start && !Character.isLetterOrDigit(c));
    }
    String word = cased.toString();
    if (word.startsWith("Mc") && word.length() > 3) {
      return "Mc" + Character.toUpperCase(word.charAt(2)) + word.substring(3);
    }
    if (word.startsWith("Mac") && NameWords.isMac(word)) {
      return "Mac" + Character.toUpperCase(word.charAt(3)) + word.substring(4);
    }
    return word;
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '\u2019' || c == '\u2018' || c == '`' || c == '\u00B4';
  }

  private static String mended(String word) {
    return isOdd(word) ? proper(word) : word;
  }

  /** Whether a word in mixed-case text is written as nobody writes names. */
  private static boolean isOdd(String word) {
    for (String part : word.split("[-'’`.]", -1)) {
      if (isOddPart(part)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOddPart(String part) {
    int n = part.length();
    long capitals = part.chars().filter(Character::isUpperCase).count();
    if (capitals == 0 || n < 3) {
      return false;
    }
    if (!Character.isUpperCase(part.charAt(0))) {
      return !INNER_CAPITAL.matcher(part).matches();
    }
    boolean second = Character.isUpperCase(part.charAt(1));
    boolean end = Character.isUpperCase(part.charAt(n - 1));
    return capitals > 2 || (capitals == 2 && (second || end));
  }
}
