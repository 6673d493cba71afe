package dev.warmlist.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a phone cell apart: into its numbers, and a number into what is dialled and the rest. */
final class PhoneParts {
  private static final int FEWEST_DIGITS = PhoneText.FEWEST_DIGITS;
  private static final int FEWEST_ABROAD = 9;
  private static final int MOST_IN_ENDING = 4;
  private static final int FARTHEST = 40;
  private static final int MOST_BEFORE_EXTENSION = 4;

  /** A separator counts as one only where numbers stand on both sides. */
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "(?i)\\s:::\\s|[;|/,\\n\\r&•]|\\s(?:or|oder|ou|und|and|et|o|y|u|e|en|of|lub|bzw\\.?)\\s");

  private static final Pattern EXTENSION =
      Pattern.compile(
          "(?iu)[\\s,;.(-]{0,4}(?:;ext=|(?<!\\p{L})(?:extension|exten|ext|extn|durchwahl|dw"
              + "|nebenstelle|nst|apparat|app|poste|interno|interne|int|wewn[eę]trzny|wewn|wew"
              + "|anexo|ramal|toestel|tst|anknytning|ankn|klapka|linka|mell[eé]k|доб|вн)(?!\\p{L})"
              + "|x|#|,,+)[\\s.:=#-]{0,3}(\\d{1,7})\\)?$");

  private static final Pattern RANGE =
      Pattern.compile("(?i)\\s?(?:bis|to|until|thru|t/m|do|al)\\s?-?\\s?\\d{1,4}$");
  private static final Pattern WORDS_IN_BRACKETS =
      Pattern.compile("[(\\[][^()\\[\\]\\d+]{1,40}[)\\]]");
  private static final Pattern NUMBERED_LABEL = Pattern.compile("^[^\\d+(]{0,40}\\d\\s?:\\s?");
  private static final Pattern WORDS_BEHIND = Pattern.compile("[^\\p{L}\\d]*\\p{L}[^\\d]{0,40}$");
  private static final Pattern VANITY = Pattern.compile("[-. ]?([A-Z]{2,7})");
  private static final Pattern DECIMAL = Pattern.compile("^(\\+?\\d{7,15})[.,]0+$");

  private PhoneParts() {}

  /**
   * A number without what stands beside it.
   *
   * @param number what is dialled, with its punctuation
   * @param extension digits, or empty
   */
  record Bare(String number, String extension) {}

  /** The parts of a cell that hold a number each. */
  static List<String> of(String cell) {
    if (isOne(cell)) {
      return List.of(cell);
    }
    var parts = new ArrayList<String>();
    int start = 0;
    Matcher separator = SEPARATOR.matcher(cell);
    while (separator.find()) {
      boolean whole = hasDigits(cell, start, separator.start(), fewest(cell, start));
      if (whole && startsNumber(cell, separator.end())) {
        addLabelled(parts, cell.substring(start, separator.start()));
        start = separator.end();
      }
    }
    addLabelled(parts, cell.substring(start));
    return parts;
  }

  /** Whether there is nothing in a cell that could be a separator or a label. */
  private static boolean isOne(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if ((c < '0' || c > '9') && "+-.() ".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Parts a text before each label where the labels stand before the numbers. */
  private static void addLabelled(List<String> parts, String text) {
    int start = 0;
    if (PhoneLabels.leads(text)) {
      Matcher label = PhoneLabels.next(text);
      while (label.find()) {
        if (hasDigits(text, start, label.start(), FEWEST_DIGITS)
            && hasDigits(text, label.end(), text.length(), FEWEST_DIGITS)) {
          parts.add(text.substring(start, label.start()));
          start = label.end();
        }
      }
    }
    parts.add(text.substring(start));
  }

  /** Takes labels, remarks and the extension off a tidied part. */
  static Bare bare(String part) {
    if (isOne(part)) {
      return new Bare(withoutTail(withoutLabel(withoutWordsInBrackets(part))), "");
    }
    String text = withoutRange(withoutLabel(withoutWordsInBrackets(part)));
    Matcher extension = EXTENSION.matcher(text).useTransparentBounds(true);
    extension.region(mayBeginExtension(text), text.length());
    String digits = "";
    if (extension.find() && digits(text.substring(0, extension.start())) >= FEWEST_DIGITS) {
      digits = plain(extension.group(1));
      text = text.substring(0, extension.start());
    }
    return new Bare(withoutTail(text), digits);
  }

  /** Before the first letter, or sign that may stand for one, there are at most four others. */
  private static int mayBeginExtension(String text) {
    int at = 0;
    while (at < text.length() && (text.charAt(at) <= '~' && !isExtensionSign(text.charAt(at)))) {
      at++;
    }
    return Math.max(0, at - MOST_BEFORE_EXTENSION);
  }

  private static boolean isExtensionSign(char c) {
    return c == '#' || c == ',' || c == ';' || Character.isLetter(c);
  }

  private static String withoutWordsInBrackets(String part) {
    boolean brackets = part.indexOf('(') >= 0 || part.indexOf('[') >= 0;
    return brackets ? WORDS_IN_BRACKETS.matcher(part).replaceAll(" ").strip() : part.strip();
  }

  /** How many digits a text has. */
  static int digits(String text) {
    int n = 0;
    for (int i = 0; i < text.length(); i++) {
      n += Character.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return n;
  }

  /** Takes off {@code Tel.:}, {@code Fax}, {@code p:}, {@code ="} and a label's own number. */
  private static String withoutLabel(String text) {
    String unnumbered =
        text.indexOf(':') < 0 ? text : NUMBERED_LABEL.matcher(text).replaceFirst("");
    int start = 0;
    while (start < unnumbered.length() && !startsNumber(unnumbered.charAt(start))) {
      start++;
    }
    return unnumbered.substring(start);
  }

  /** {@code -10 bis -15}: the first of a firm's lines is one of them. */
  private static String withoutRange(String text) {
    Matcher range = RANGE.matcher(text);
    return range.find() && digits(text.substring(0, range.start())) > FEWEST_DIGITS
        ? text.substring(0, range.start())
        : text;
  }

  /** Takes off words behind a whole number, and what a separator offers as another ending. */
  private static String withoutTail(String text) {
    String whole = DECIMAL.matcher(text).replaceFirst("$1");
    if (isOne(whole)) {
      return whole;
    }
    Matcher words = WORDS_BEHIND.matcher(whole);
    if (words.find()
        && digits(whole.substring(0, words.start())) > FEWEST_DIGITS
        && !isVanity(whole, words)) {
      whole = whole.substring(0, words.start());
    }
    Matcher separator = SEPARATOR.matcher(whole);
    while (separator.find()) {
      if (digits(whole.substring(0, separator.start())) > FEWEST_DIGITS
          && digits(whole.substring(separator.end())) <= MOST_IN_ENDING) {
        return whole.substring(0, separator.start());
      }
    }
    return whole;
  }

  /** {@code 1-800-555-CARS}: letters that fill a North American number up. */
  private static boolean isVanity(String text, Matcher words) {
    Matcher letters = VANITY.matcher(words.group());
    if (!letters.matches() || PhoneLabels.isLabel(letters.group(1))) {
      return false;
    }
    String before = text.substring(0, words.start());
    int length = digits(before) + letters.group(1).length();
    return length == 10 || (length == 11 && before.replace("+", "").startsWith("1"));
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
    } while (end < text.length()
        && end - from < FARTHEST
        && !hasDigits(text, from, end, FEWEST_DIGITS));
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

  /** The extension in ASCII digits; one that is all zeros says nothing. */
  private static String plain(String digits) {
    var plain = new StringBuilder();
    boolean something = false;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), 10);
      something |= digit > 0;
      plain.append((char) ('0' + Math.max(digit, 0)));
    }
    return something ? plain.toString() : "";
  }
}
