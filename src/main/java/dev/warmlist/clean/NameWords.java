package dev.warmlist.clean;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words around and inside names that aren't given or family names. */
final class NameWords {
  private static final Map<String, Word> PREFIXES = words("name-prefixes.txt");
  private static final Map<String, Word> SUFFIXES = words("name-suffixes.txt");
  private static final Map<String, String> PARTICLES = Table.map("name-particles.txt");
  private static final Set<String> DOUBLE = Table.set("name-double.txt");
  private static final Set<String> MAC = Table.set("name-mac.txt");

  private static final Set<String> ADDRESSES =
      Set.of(
          "Mr.",
          "Mrs.",
          "Ms.",
          "Mx.",
          "Messrs.",
          "Dr.",
          "Drs.",
          "Prof.",
          "Herr",
          "Herren",
          "Frau",
          "Mme",
          "Mmes",
          "Mlle",
          "Sr.",
          "Sra.",
          "Srta.",
          "Sig.",
          "Sig.ra",
          "Dott.",
          "Dott.ssa",
          "Dhr.",
          "Mevr.",
          "Pani",
          "Rev.",
          "Dipl.-Ing.",
          "Miss",
          "Dña.");

  private static final Set<String> SPECIAL = special();

  private NameWords() {}

  private static Set<String> special() {
    var special = new HashSet<>(PREFIXES.keySet());
    special.addAll(SUFFIXES.keySet());
    special.addAll(PARTICLES.keySet());
    return Collections.unmodifiableSet(special);
  }

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
   * @param following how many words stand behind it
   * @param loud whether it stands in capitals before words that don't
   */
  static String prefix(String word, boolean behindAnother, int following, boolean loud) {
    Word found = PREFIXES.get(Scripts.letters(word));
    if (found == null) {
      return "";
    }
    boolean dotted = word.indexOf('.') > 0;
    boolean counts =
        switch (found.when()) {
          case "free" -> true;
          case "dot" -> dotted;
          case "two" -> dotted || following > 1;
          case "caps" -> (loud || behindAnother) && following > 1 && !Scripts.hasLower(word);
          default -> behindAnother && (dotted || !Scripts.hasUpper(word));
        };
    return counts ? found.shown() : "";
  }

  /** Whether a word is a form of address that is no name itself, such as {@code Mr.}. */
  static boolean isAddressAlone(String word) {
    Word found = PREFIXES.get(Scripts.letters(word));
    return found != null
        && (word.endsWith(".") ? word.length() > 2 : ADDRESSES.contains(found.shown()));
  }

  /** Whether a word in small letters may be part of, or stand around, a name. */
  static boolean isSpecial(String folded) {
    return SPECIAL.contains(folded);
  }

  /** The usual spelling of a word that tells a son from his father, or the empty string. */
  static String generation(String word) {
    Word found = SUFFIXES.get(Scripts.letters(word));
    return found != null && found.when().equals("generation") ? found.shown() : "";
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
    boolean counts =
        switch (found.when()) {
          case "marked" -> marked;
          case "lower" -> apart || word.endsWith(".") || !Scripts.hasUpper(word);
          default -> true;
        };
    return counts ? found.shown() : "";
  }

  /** Whether a suffix tells relatives of one name apart. */
  static boolean isGeneration(String shown) {
    Word found = SUFFIXES.get(Scripts.letters(shown));
    return found != null
        && (found.when().equals("generation")
            || found.when().equals("lower")
            || shown.equals("V")
            || shown.equals("VI"));
  }

  /** Whether a word begins a family name, such as {@code van} or {@code De}. */
  static boolean isParticle(String word) {
    String lower = withoutPoint(word.toLowerCase(Locale.ROOT));
    return PARTICLES.containsKey(lower)
        && !lower.equals("y")
        && !lower.equals("e")
        && (!lower.equals("ben") || word.equals("ben"));
  }

  private static String withoutPoint(String word) {
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  /** Whether a particle is written small, given whether another one stands before it. */
  static boolean isSmall(String word, boolean behindAnother) {
    String style = PARTICLES.getOrDefault(word.toLowerCase(Locale.ROOT), "");
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
