package dev.warmlist.clean;

/**
 * Names that are as they should be, which most are: a given and a family name of one word each,
 * with one capital. They are told without taking them apart; {@link NameReader} and {@link
 * NameParts} would answer the same.
 */
final class PlainNames {
  private static final int LATIN_ENDS = 0x250;

  private PlainNames() {}

  /** Whether both parts stay what they are. */
  static boolean are(String given, String family) {
    return isPlain(given) && isPlain(family) && !NoNames.is(given + " " + family);
  }

  /** Whether reading a name again changes nothing: a plain one, perhaps with a middle initial. */
  static boolean is(PersonName name) {
    return name.prefix().isEmpty()
        && name.suffix().isEmpty()
        && name.unsplit().isEmpty()
        && isPlain(name.given())
        && isPlain(name.family())
        && (name.middle().isEmpty() || isInitial(name.middle()))
        && !NoNames.is(name.shown());
  }

  private static boolean isInitial(String middle) {
    return middle.length() == 2
        && middle.charAt(0) >= 'A'
        && middle.charAt(0) <= 'Z'
        && middle.charAt(1) == '.'
        && !Placeholders.is(middle);
  }

  /** Whether a whole name is a given and a family name, in this order. */
  static boolean isInOrder(String name, int blank) {
    String family = name.substring(blank + 1);
    return are(name.substring(0, blank), family)
        && !FirstNames.isAlone(family)
        && !FirstNames.isPair(name.substring(0, blank), family)
        && !NameText.mayEndNoise(family)
        && !Couples.is(name)
        && !Placeholders.is(name);
  }

  private static boolean isPlain(String word) {
    int n = word.length();
    if (n < 2 || !Character.isUpperCase(word.charAt(0)) || word.charAt(0) >= LATIN_ENDS) {
      return false;
    }
    for (int i = 1; i < n; i++) {
      char c = word.charAt(i);
      if (!Character.isLowerCase(c) || c >= LATIN_ENDS) {
        return false;
      }
    }
    return !NameWords.isSpecial(Texts.fold(word));
  }
}
