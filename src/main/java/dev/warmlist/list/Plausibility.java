package dev.warmlist.list;

/**
 * How much a decoded word looks like one: letters that a language uses speak for it; capitals
 * behind small letters, symbols between letters, letters of two alphabets side by side and
 * characters that nobody types speak against it. Only characters beyond ASCII count, about one
 * point for each.
 */
final class Plausibility {
  private static final String TYPED = "’‘“”„–—…«»°ºª§©®™€£¿¡½•²³×№、。・（）　：；！？「」";
  private static final String INSIDE = "’´·";

  private static final double FOREIGN_LETTER = -0.7;
  private static final double SMALL_THEN_CAPITAL = -3;
  private static final double TWO_ALPHABETS = -4;
  private static final double SYMBOL_INSIDE = -4;
  private static final double SYMBOL = -2;
  private static final double IMPOSSIBLE = -6;

  /** Names begin with capitals, in alphabets that have them. */
  private static final double SMALL_START = -0.6;

  private static final double APOSTROPHE_START = -1;

  private final Language language;

  Plausibility(Language language) {
    this.language = language;
  }

  /** The points of a word; what can't be decoded is U+FFFD in it. */
  double of(String word) {
    double points = 0;
    int row = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean latin = c > 127 && Character.isLetter(c) && c < 0x250;
      row = latin ? row + 1 : 0;
      points += c < 128 ? 0 : Character.isLetter(c) ? letter(word, i) : symbol(word, i);
      points += row > 2 ? -1.5 : 0;
    }
    return points;
  }

  private double letter(String word, int i) {
    char c = word.charAt(i);
    char before = i > 0 ? word.charAt(i - 1) : ' ';
    char after = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
    double points = language.weight(c);
    if (points == 0) {
      points = isRare(c) ? SYMBOL : FOREIGN_LETTER;
    }
    if (isWide(c)) {
      return 2 * points;
    }
    if (isMixed(c, before) || (after < 128 && isMixed(c, after))) {
      points += TWO_ALPHABETS;
    }
    boolean falls = Character.isLowerCase(before) && Character.isUpperCase(c);
    boolean rises = Character.isLowerCase(c) && Character.isUpperCase(after);
    boolean second =
        i > 1 && Character.isUpperCase(before) && Character.isUpperCase(word.charAt(i - 2));
    boolean small = Character.isLowerCase(c) && c != 'ß' && second;
    boolean capital =
        Character.isUpperCase(c) && Character.isUpperCase(before) && Character.isLowerCase(after);
    points += falls || (rises && c != 'ß') || small ? SMALL_THEN_CAPITAL : 0;
    boolean smallStart =
        !isLatin(c) && Character.isLowerCase(c) && !Character.isLetter(before) && after != ' ';
    return points + (capital ? SYMBOL : 0) + (smallStart ? SMALL_START : 0);
  }

  private static double symbol(String word, int i) {
    char c = word.charAt(i);
    int type = Character.getType(c);
    if (c == '\uFFFD'
        || type == Character.CONTROL
        || type == Character.UNASSIGNED
        || type == Character.PRIVATE_USE) {
      return IMPOSSIBLE;
    }
    boolean mark = type == Character.NON_SPACING_MARK || type == Character.MODIFIER_LETTER;
    boolean inside =
        i > 0
            && i + 1 < word.length()
            && Character.isLetter(word.charAt(i - 1))
            && Character.isLetter(word.charAt(i + 1));
    if (INSIDE.indexOf(c) >= 0 && inside) {
      return 0.3;
    }
    if (mark && i > 0 && !isLatin(word.charAt(i - 1))) {
      return 0.5; // vowel signs of Thai, Hebrew and Arabic
    }
    if (inside && !isWide(word.charAt(i - 1))) {
      return SYMBOL_INSIDE;
    }
    boolean start = c == '’' && i == 0 && i + 1 < word.length();
    if (start && Character.isLetter(word.charAt(i + 1))) {
      return APOSTROPHE_START;
    }
    return c == '\u00a0' || TYPED.indexOf(c) >= 0 ? 0.2 : SYMBOL;
  }

  /**
   * Letters that fill code pages but hardly any word: half-width kana, ordinals, script letters.
   */
  private static boolean isRare(char c) {
    return (c >= 0xFF61 && c <= 0xFFDC) || c == 'ƒ' || c == 'µ' || c >= 0xE000;
  }

  private static boolean isMixed(char c, char other) {
    return Character.isLetter(other) && isLatin(other) != isLatin(c) && !isWide(other);
  }

  private static boolean isLatin(char c) {
    return c < 0x250;
  }

  private static boolean isWide(char c) {
    return c >= 0x1100 && c < 0xE000 && c != 'Ω';
  }
}
