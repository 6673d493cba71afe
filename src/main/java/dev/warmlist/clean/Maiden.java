package dev.warmlist.clean;

import java.util.Set;

/**
 * A name with the family name at birth that stands behind it: {@code Eva Ott geb. Uhl}.
 *
 * @param text the name without it
 * @param name the name at birth, or the empty string
 */
record Maiden(String text, String name) {
  private static final Set<String> WORDS =
      Set.of(
          "geb.",
          "geb",
          "geborene",
          "geborener",
          "geborne",
          "née",
          "nee",
          "né",
          "roz.",
          "rozená",
          "nata",
          "nacida",
          "nascida",
          "född",
          "født",
          "szül.",
          "born",
          "z.d.");

  /** Polish writes it in two words. */
  private static final Set<String> SECOND_WORDS = Set.of("d.", "domu");

  static Maiden of(String text) {
    for (int blank = text.indexOf(' '); blank > 0; blank = text.indexOf(' ', blank + 1)) {
      int from = behindWord(text, blank + 1);
      if (from > 0 && from < text.length()) {
        String name = text.substring(0, blank);
        name = name.endsWith(",") ? name.substring(0, name.length() - 1) : name;
        int comma = text.indexOf(',', from);
        return comma < 0
            ? new Maiden(name, NameCase.family(text.substring(from)))
            : new Maiden(
                name + text.substring(comma), NameCase.family(text.substring(from, comma)));
      }
    }
    return new Maiden(text, "");
  }

  /** The name at birth in a text that is all about it, such as {@code née Uhl}; else empty. */
  static String in(String aside) {
    int from = behindWord(aside, 0);
    return from > 0 ? NameCase.family(aside.substring(from)) : "";
  }

  /** Where the name begins that a word at a position announces; 0 when none does. */
  private static int behindWord(String text, int at) {
    int end = text.indexOf(' ', at);
    if (end < 0) {
      return 0;
    }
    String word = text.substring(at, end);
    if (WORDS.contains(word)) {
      return end + 1;
    }
    int second = word.equals("z") ? text.indexOf(' ', end + 1) : -1;
    return second > 0 && SECOND_WORDS.contains(text.substring(end + 1, second)) ? second + 1 : 0;
  }
}
