package dev.warmlist.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Words of folded texts. */
final class Words {
  private static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "v", "vd", "d", "der", "den", "de", "ter", "ten", "te", "zu", "zum", "zur",
          "la", "le", "del", "della", "di", "da", "do", "dos", "das", "du", "des", "af", "av", "al",
          "el");

  private Words() {}

  /** Letters and digits of a folded text; whatever else stands between becomes one blank. */
  static String plain(String folded) {
    if (isPlain(folded)) {
      return folded;
    }
    var out = new StringBuilder(folded.length());
    boolean gap = false;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        if (gap && !out.isEmpty()) {
          out.append(' ');
        }
        gap = false;
        out.append(c);
      } else if (c != '\'' && c != '\u2019') {
        gap = true;
      }
    }
    return out.toString();
  }

  /** Small letters and digits, single blanks between them, as most texts are. */
  private static boolean isPlain(String folded) {
    char before = ' ';
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean plain =
          (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c == ' ' && before != ' ');
      if (!plain) {
        return false;
      }
      before = c;
    }
    return folded.isEmpty() || before != ' ';
  }

  /** The words of a plain text. */
  static List<String> of(String plain) {
    List<String> words = new ArrayList<>(4);
    int start = 0;
    while (start < plain.length()) {
      int end = plain.indexOf(' ', start);
      int stop = end < 0 ? plain.length() : end;
      if (stop > start) {
        words.add(plain.substring(start, stop));
      }
      start = stop + 1;
    }
    return words;
  }

  /** Whether a plain text is one word, or none. */
  static boolean isOne(String plain) {
    return plain.indexOf(' ') < 0;
  }

  /** The first word of a plain text. */
  static String first(String plain) {
    int end = plain.indexOf(' ');
    return end < 0 ? plain : plain.substring(0, end);
  }

  /** A text without its blanks. */
  static String joined(String plain) {
    return isOne(plain) ? plain : plain.replace(" ", "");
  }

  /**
   * One spelling for umlauts written as two letters and for others written as one: mueller, muller.
   */
  static String umlauts(String plain) {
    for (int i = plain.indexOf('e', 1); i > 0; i = plain.indexOf('e', i + 1)) {
      char before = plain.charAt(i - 1);
      if (before == 'a' || before == 'o' || before == 'u') {
        return plain.replace("ae", "a").replace("oe", "o").replace("ue", "u");
      }
    }
    return plain;
  }

  /** A family name without the small words in front: zwaluw for van der zwaluw and v d zwaluw. */
  static String withoutParticles(String family) {
    if (isOne(family)) {
      return family;
    }
    List<String> words = of(family);
    int from = 0;
    while (from < words.size() - 1 && PARTICLES.contains(words.get(from))) {
      from++;
    }
    return from == 0 ? family : String.join(" ", words.subList(from, words.size()));
  }

  /** At most the first letters of a text. */
  static String head(String text, int letters) {
    return text.length() <= letters ? text : text.substring(0, letters);
  }

  /** At most the last letters of a text. */
  static String tail(String text, int letters) {
    return text.length() <= letters ? text : text.substring(text.length() - letters);
  }

  /**
   * A rough sound of a word: its first letter and the consonants behind it, doubles once, letters
   * that are often taken for each other as one.
   */
  static String sound(String word) {
    var out = new StringBuilder();
    for (int i = 0; i < word.length() && out.length() < 5; i++) {
      char c = likeOthers(word.charAt(i));
      boolean vowel = "aeiouyhw".indexOf(c) >= 0;
      boolean repeated = !out.isEmpty() && out.charAt(out.length() - 1) == c;
      if (out.isEmpty() || (!vowel && !repeated)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static char likeOthers(char c) {
    return switch (c) {
      case 'c', 'q', 'g' -> 'k';
      case 'z', 'x' -> 's';
      case 'v', 'b', 'p' -> 'f';
      case 'd' -> 't';
      case 'm' -> 'n';
      default -> c;
    };
  }
}
