package dev.warmlist.clean;

import java.util.Set;

/** Given names in use; they tell the order of a name's parts where nothing else does. */
final class FirstNames {
  private static final Set<String> ALONE = Table.words("first-names-alone.txt");
  private static final Set<String> NAMES = Table.words("first-names.txt");
  private static final Set<String> PAIRS = Table.set("first-name-pairs.txt");
  private static final Set<String> FAMILIES = Table.words("family-pairs.txt");

  private FirstNames() {}

  /** Whether a word is a given name, though it may be a family name elsewhere. */
  static boolean is(String word) {
    String folded = Texts.fold(word);
    return NAMES.contains(folded) || ALONE.contains(folded) || isDouble(folded);
  }

  /** Whether a word is a given name and hardly ever a family name. */
  static boolean isAlone(String word) {
    String folded = Texts.fold(word);
    return ALONE.contains(folded) || isDouble(folded);
  }

  private static boolean isDouble(String folded) {
    int hyphen = folded.indexOf('-');
    if (hyphen < 1) {
      return false;
    }
    String first = folded.substring(0, hyphen);
    String second = folded.substring(hyphen + 1);
    return (NAMES.contains(first) || ALONE.contains(first))
        && (NAMES.contains(second) || ALONE.contains(second));
  }

  /** Whether two words are one given name, as in {@code Anna Maria}. */
  static boolean isPair(String first, String second) {
    return PAIRS.contains(Texts.fold(first) + " " + Texts.fold(second));
  }

  /** Whether two words are one family name, as in {@code García López}. */
  static boolean isFamilyPair(String first, String second) {
    return FAMILIES.contains(Texts.fold(first)) && FAMILIES.contains(Texts.fold(second));
  }
}
