package dev.warmlist.list;

import java.util.ArrayList;
import java.util.List;

/**
 * How a list's characters become cells.
 *
 * @param delimiter the character between cells
 * @param quote the character around cells: {@code "} or {@code '}
 * @param spaced whether blanks stand between a delimiter and an opening quote
 * @param escaped whether a backslash, and not a second quote, stands before quotes inside cells
 * @param wrapped how many cells a record has that stands in one more pair of quotes as a whole, as
 *     when a program that took each line for one cell saved the list; 0 when there are none
 * @param skip how many lines stand before the records, such as {@code sep=;}: 0 or 1
 */
record Dialect(char delimiter, char quote, boolean spaced, boolean escaped, int wrapped, int skip) {

  /** Cells between delimiters, with double quotes where they are needed. */
  static Dialect of(char delimiter) {
    return new Dialect(delimiter, '"', false, false, 0, 0);
  }

  /** The same with lines above the records. */
  Dialect below(int lines) {
    return new Dialect(delimiter, quote, spaced, escaped, wrapped, lines);
  }

  /** The same with another sense of quotes. */
  Dialect quoted(char by, boolean escapedBy) {
    return new Dialect(delimiter, by, spaced, escapedBy, wrapped, skip);
  }

  /** The same where blanks before quotes are no part of cells. */
  Dialect withSpaces(boolean are) {
    return new Dialect(delimiter, quote, are, escaped, wrapped, skip);
  }

  /** The same where whole records are quoted once more. */
  Dialect withWrapping(int cells) {
    return new Dialect(delimiter, quote, spaced, escaped, cells, skip);
  }

  /** The dialect in words: {@code commas}, {@code semicolons, single quotes}. */
  String words() {
    List<String> words = new ArrayList<>(List.of(words(delimiter)));
    if (quote == '\'') {
      words.add("single quotes");
    }
    if (escaped) {
      words.add("quotes escaped by backslashes");
    }
    if (wrapped > 0) {
      words.add("lines in quotes as a whole");
    }
    return String.join(", ", words);
  }

  static String words(char delimiter) {
    return switch (delimiter) {
      case ',' -> "commas";
      case ';' -> "semicolons";
      case '\t' -> "tabs";
      case '|' -> "bars";
      case ':' -> "colons";
      case '^' -> "carets";
      case '~' -> "tildes";
      default ->
          Character.isISOControl(delimiter)
              ? String.format(
                  java.util.Locale.ROOT, "the character U+%04X between cells", (int) delimiter)
              : "\"" + delimiter + "\" between cells";
    };
  }
}
