package dev.warmlist.list;

/**
 * How a list's characters become cells.
 *
 * @param delimiter the character between cells
 * @param spaced whether blanks stand between a delimiter and an opening quote
 * @param skip how many lines stand before the records, such as {@code sep=;}: 0 or 1
 */
record Dialect(char delimiter, boolean spaced, int skip) {

  /** The delimiter in words: {@code commas}. */
  String words() {
    return words(delimiter);
  }

  static String words(char delimiter) {
    return switch (delimiter) {
      case ',' -> "commas";
      case ';' -> "semicolons";
      case '\t' -> "tabs";
      case '|' -> "bars";
      default -> "\"" + delimiter + "\" between cells";
    };
  }
}
