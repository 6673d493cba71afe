package dev.warmlist.clean;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words around and inside names that aren't given or family names. */
final class NameWords {
  private static final Map<String, Word> PREFIXES = words("name-prefixes.txt");
  private static final Map<String, Word> SUFFIXES = words("name-suffixes.txt");
  private static final Map<String, String> PARTICLES = Table.map("name-particles.txt");
  private static final Set<String> DOUBLE = Table.set("name-double.txt");
  private static final Set<String> MAC = Table.set("name-mac.txt");

  private NameWords() {}

  private record Word(String shown, String when) {}

  private static Map<String, Word> words(String file) {
    var words = new LinkedHashMap<String, Word>();
    for (List<String> row : Table.rows(file)) {
      words.put(row.get(0), new Word(row.get(1), row.get(2)));
    }
    return Collections.unmodifiableMap(words);
  }

  /**
   * The usual spelling of a word that stands before a name, or the empty string.
   *
   * @param behindAnother whether a prefix stands before it
   */
  static String prefix(String word, boolean behindAnother) {
    Word found = PREFIXES.get(Scripts.letters(word));
    if (found == null) {
      return "";
    }
    boolean counts =
        switch (found.when()) {
          case "free" -> true;
          case "dot" -> word.indexOf('.') > 0;
          default -> behindAnother && (word.indexOf('.') > 0 || !Scripts.hasUpper(word));
        };
    return counts ? found.shown() : "";
  }

  /**
   * The usual spelling of a word that stands behind a name, or the empty string.
   *
   * @param apart whether a comma or parentheses part it from the name, so that it can't be a name
   * @param behindTwo whether at least two names stand before it
   */
  static String suffix(String word, boolean apart, boolean behindTwo) {
    Word found = SUFFIXES.get(Scripts.letters(word));
    if (found == null || word.codePoints().anyMatch(Character::isDigit)) {
      return "";
    }
    boolean dotted = word.indexOf('.') != word.lastIndexOf('.');
    boolean marked = apart || dotted || (behindTwo && !Scripts.hasLower(word));
    return marked || !found.when().equals("marked") ? found.shown() : "";
  }

  /** Whether a suffix tells relatives of one name apart. */
  static boolean isGeneration(String shown) {
    Word found = SUFFIXES.get(Scripts.letters(shown));
    return found != null
        && (found.when().equals("generation") || shown.equals("V") || shown.equals("VI"));
  }

  /** Whether a word begins a family name, such as {@code van} or {@code De}. */
  static boolean isParticle(String word) {
    String folded = Texts.fold(word);
    return PARTICLES.containsKey(folded) && !folded.equals("y") && !folded.equals("e");
  }

  /** Whether a particle is written small, given whether another one stands before it. */
  static boolean isSmall(String word, boolean behindAnother) {
    String style = PARTICLES.getOrDefault(Texts.fold(word), "");
    return style.equals("lower") || (style.equals("inner") && behindAnother);
  }

  /** Whether a word is the second half of a double given name. */
  static boolean isSecondHalf(String word) {
    return DOUBLE.contains(Texts.fold(word));
  }

  /** Whether a name in Mac is written with a second capital, as MacDonald is and Mack isn't. */
  static boolean isMac(String word) {
    return MAC.contains(Texts.fold(word));
  }
}
