package dev.warmlist.clean;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words that stand beside telephone numbers: {@code Tel.}, {@code Mobil:}, {@code (fax)}. Of a
 * label of two words the first one alone says the same.
 */
final class PhoneLabels {
  private static final Map<String, String> WORDS = Table.map("phone-labels.txt");

  /** Letters that are labels only with a colon behind or as the cell's first word. */
  private static final Map<String, String> LETTERS =
      Map.of("f", "fax", "m", "mobile", "c", "mobile", "h", "home", "w", "work");

  private static final String ANY_WORD =
      WORDS.keySet().stream()
          .sorted(Comparator.comparing(String::length).reversed().thenComparing(w -> w))
          .map(Pattern::quote)
          .collect(Collectors.joining("|"));

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern LETTER =
      Pattern.compile("(?<!\\p{L})([fmchw])(?::|\\.?\\s?(?=[+(\\d]))", FLAGS);

  /** Where the next labelled number begins. */
  private static final Pattern NEXT =
      Pattern.compile(
          "\\s(?=\\p{L}[\\p{L} .-]{0,20}:)|\\s(?=(?:" + ANY_WORD + ")(?!\\p{L})[.\\s]{0,3}[+(\\d])",
          FLAGS);

  private PhoneLabels() {}

  /**
   * What is written beside a number, in one word: {@code fax}, {@code mobile}, {@code home}, {@code
   * work}, {@code main}, {@code direct}; empty when nothing is, or nothing that tells more than
   * {@code Tel.}
   */
  static String of(String text) {
    String found = "";
    int end = 0;
    for (int start = startOfWord(text, end);
        start < text.length();
        start = startOfWord(text, end)) {
      end = endOfWord(text, start);
      String label = WORDS.getOrDefault(text.substring(start, end).toLowerCase(Locale.ROOT), "");
      if (rank(label) > rank(found)) {
        found = label;
      }
    }
    if (found.isEmpty()) {
      Matcher letter = LETTER.matcher(text);
      return letter.lookingAt()
          ? LETTERS.getOrDefault(letter.group(1).toLowerCase(Locale.ROOT), "")
          : "";
    }
    return found.equals("phone") ? "" : found;
  }

  private static int startOfWord(String text, int from) {
    int start = from;
    while (start < text.length() && !Character.isLetter(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    return start;
  }

  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  /** Which label counts where several stand together: {@code Fax geschäftlich} is a fax. */
  private static int rank(String label) {
    return switch (label) {
      case "" -> 0;
      case "phone" -> 1;
      case "fax" -> 4;
      case "mobile" -> 3;
      default -> 2;
    };
  }

  /** Whether a cell begins with a label, so that the next label begins the next number. */
  static boolean leads(String cell) {
    int start = 0;
    while (start < cell.length() && !Character.isLetterOrDigit(cell.charAt(start))) {
      start++;
    }
    return start < cell.length() && Character.isLetter(cell.charAt(start));
  }

  /** Finds the blanks before labels. */
  static Matcher next(String cell) {
    return NEXT.matcher(cell);
  }

  /** Whether a word is a label and no vanity number. */
  static boolean isLabel(String word) {
    return WORDS.containsKey(word.toLowerCase(Locale.ROOT));
  }
}
