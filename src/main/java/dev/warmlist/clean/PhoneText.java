package dev.warmlist.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One number of a phone cell, as text: without labels, and apart from its extension.
 *
 * @param original the part of the cell, tidied
 * @param dial a {@code +} where there was one, then digits and the letters of a vanity number
 * @param extension digits, or empty
 */
record PhoneText(String original, String dial, String extension) {
  /** Fewer digits than this are a part of a number, not a number. */
  private static final int FEWEST_DIGITS = 6;

  /** A longer cell isn't taken apart; the patterns here are made for short text. */
  private static final int LONGEST_CELL = 1_000;

  private static final int FEWEST_ABROAD = 9;
  private static final int MOST_IN_ENDING = 4;

  /** A separator counts as one only where numbers stand on both sides. */
  private static final Pattern SEPARATOR =
      Pattern.compile("(?i)\\s:::\\s|[;|/,\\n\\r&]|\\s(?:or|oder|ou|und|and|et|o|y|u)\\s");

  private static final Pattern EXTENSION =
      Pattern.compile(
          "(?i)[\\s,;.(-]{0,4}(?:;ext=|\\b(?:extension|ext|extn|durchwahl|dw|poste|int|interno"
              + "|nebenstelle|app|apparat)\\b|x|#|,,+)[\\s.:=#-]{0,3}(\\d{1,7})\\)?$");

  private static final Pattern WORDS_IN_BRACKETS =
      Pattern.compile("[(\\[][^()\\[\\]\\d+]{1,40}[)\\]]");
  private static final Pattern NUMBERED_LABEL = Pattern.compile("^[^\\d+(]{0,40}\\d\\s?:\\s?");
  private static final Pattern WORDS_BEHIND = Pattern.compile("[^\\p{L}\\d]*\\p{L}[^\\d]{0,40}$");
  private static final Pattern ZERO_IN_BRACKETS = Pattern.compile("[(\\[]\\s?0\\s?[)\\]]");
  private static final Pattern SCIENTIFIC = Pattern.compile("\\d[.,]\\d+[eE]\\+?\\d+");
  private static final Pattern DECIMAL = Pattern.compile("^(\\+?\\d{7,15})\\.0+$");

  /** The numbers of a cell; parts without digits are left out. */
  static List<PhoneText> split(String cell) {
    if (cell.length() > LONGEST_CELL) {
      return List.of(new PhoneText(Texts.tidy(cell), "", ""));
    }
    var found = new ArrayList<PhoneText>();
    Matcher separator = SEPARATOR.matcher(cell);
    int start = 0;
    while (separator.find()) {
      boolean whole = hasDigits(cell, start, separator.start(), fewest(cell, start));
      if (whole && startsNumber(cell, separator.end())) {
        add(found, cell.substring(start, separator.start()));
        start = separator.end();
      }
    }
    add(found, cell.substring(start));
    return found;
  }

  /** How many digits there are to dial. */
  int digits() {
    return count(dial);
  }

  /** Whether the number is a digit repeated, or counts up from one: typed to fill a form. */
  boolean saysNothing() {
    String digits = dial.startsWith("+") ? dial.substring(1) : dial;
    return digits.chars().distinct().count() <= 1
        || (digits.length() >= FEWEST_DIGITS && "1234567890123".startsWith(digits));
  }

  private static void add(List<PhoneText> found, String part) {
    String original = Texts.tidy(part);
    String text = WORDS_IN_BRACKETS.matcher(original).replaceAll(" ").strip();
    text = withoutLabel(text);
    Matcher extension = EXTENSION.matcher(text);
    String digits = "";
    if (extension.find() && count(text.substring(0, extension.start())) >= FEWEST_DIGITS) {
      digits = isZero(extension.group(1)) ? "" : plain(extension.group(1));
      text = text.substring(0, extension.start());
    }
    String dial = SCIENTIFIC.matcher(text).find() ? "" : dial(withoutTail(text));
    if (count(original) >= 3) {
      found.add(new PhoneText(original, dial, digits));
    }
  }

  /** Takes off {@code Tel.:}, {@code Fax}, {@code p:}, {@code ="} and a label's own number. */
  private static String withoutLabel(String text) {
    String unnumbered = NUMBERED_LABEL.matcher(text).replaceFirst("");
    int start = 0;
    while (start < unnumbered.length() && !startsNumber(unnumbered.charAt(start))) {
      start++;
    }
    return unnumbered.substring(start);
  }

  /** Takes off words behind a whole number, and what a separator offers as another ending. */
  private static String withoutTail(String text) {
    String whole = DECIMAL.matcher(text).replaceFirst("$1");
    Matcher words = WORDS_BEHIND.matcher(whole);
    if (words.find() && count(whole.substring(0, words.start())) > FEWEST_DIGITS) {
      whole = whole.substring(0, words.start());
    }
    Matcher separator = SEPARATOR.matcher(whole);
    while (separator.find()) {
      if (count(whole.substring(0, separator.start())) > FEWEST_DIGITS
          && count(whole.substring(separator.end())) <= MOST_IN_ENDING) {
        return whole.substring(0, separator.start());
      }
    }
    return whole;
  }

  private static String dial(String text) {
    Matcher zero = ZERO_IN_BRACKETS.matcher(text);
    String number = zero.replaceFirst(text.startsWith("(") && zero.lookingAt() ? "0" : "");
    var dial = new StringBuilder();
    for (int i = 0; i < number.length(); ) {
      int c = number.codePointAt(i);
      i += Character.charCount(c);
      int digit = Character.digit(c, 10);
      if (digit >= 0) {
        dial.append((char) ('0' + digit));
      } else if (c == '+' || c == '＋') {
        dial.append(dial.isEmpty() ? "+" : "");
      } else if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
        dial.append((char) c);
      }
    }
    return dial.toString().toUpperCase(Locale.ROOT);
  }

  private static boolean startsNumber(char c) {
    return c == '+' || c == '(' || c == '＋' || Character.isDigit(c);
  }

  /** Whether a number follows, with at most a label before it. */
  private static boolean startsNumber(String text, int from) {
    Matcher next = SEPARATOR.matcher(text).region(from, text.length());
    int end = from;
    do {
      end = next.find() ? next.start() : text.length();
    } while (end < text.length() && end - from < 40 && !hasDigits(text, from, end, FEWEST_DIGITS));
    return hasDigits(text, from, end, FEWEST_DIGITS);
  }

  private static boolean hasDigits(String text, int from, int to, int fewest) {
    int n = 0;
    for (int i = from; i < to && n < fewest; i++) {
      n += Character.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return n >= fewest;
  }

  /** A country code may stand before a slash too: {@code +49 (0)30 / 901820}. */
  private static int fewest(String text, int from) {
    int start = from;
    while (start < text.length() && !startsNumber(text.charAt(start))) {
      start++;
    }
    boolean abroad = text.startsWith("+", start) || text.startsWith("00", start);
    return abroad ? FEWEST_ABROAD : FEWEST_DIGITS;
  }

  private static int count(String text) {
    return (int) text.codePoints().filter(Character::isDigit).count();
  }

  private static boolean isZero(String digits) {
    return digits.chars().allMatch(c -> Character.digit(c, 10) == 0);
  }

  private static String plain(String digits) {
    var plain = new StringBuilder();
    digits.chars().forEach(c -> plain.append((char) ('0' + Character.digit(c, 10))));
    return plain.toString();
  }
}
