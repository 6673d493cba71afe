package dev.warmlist.export;

/** Foreign text made harmless for outputs that choke on broken or invisible characters. */
final class Foreign {
  private static final int SHOWN = 60;

  private Foreign() {}

  /** The text with lone surrogates replaced, so that every encoder takes it. */
  static String wellFormed(String text) {
    return text.codePoints().allMatch(Foreign::isWhole)
        ? text
        : text.codePoints()
            .map(c -> isWhole(c) ? c : 0xFFFD)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  /**
   * The text without control characters other than line breaks and tabs, without those that turn
   * the direction of what follows, and without what isn't a character at all.
   */
  static String plain(String text) {
    return text.codePoints().noneMatch(Foreign::isUnseen)
        ? text
        : text.codePoints()
            .filter(c -> !isUnseen(c))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  /** A short piece of the text on one line, for messages. */
  static String line(String text) {
    String one = plain(text).replaceAll("\\s+", " ").strip();
    int end = Math.min(one.length(), SHOWN);
    return one.length() <= SHOWN ? one : wellFormed(one.substring(0, end)) + "…";
  }

  private static boolean isWhole(int c) {
    return c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE;
  }

  private static boolean isUnseen(int c) {
    boolean control = Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
    boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    boolean none = !isWhole(c) || (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return control || turns || none;
  }
}
