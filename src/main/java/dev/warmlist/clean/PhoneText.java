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
 * @param label what the words beside it say: {@code fax}, {@code mobile}, …; empty without any
 * @param ruined whether a spreadsheet wrote it as {@code 4.9E+11} and lost its last digits
 */
record PhoneText(String original, String dial, String extension, String label, boolean ruined) {
  /** Fewer digits than this are a part of a number, not a number. */
  static final int FEWEST_DIGITS = 6;

  /** A longer cell isn't taken apart; the patterns here are made for short text. */
  private static final int LONGEST_CELL = 1_000;

  private static final int MOST_PLAIN = 13;
  private static final Pattern ZERO_IN_BRACKETS = Pattern.compile("[(\\[]\\s?0\\s?[)\\]]");
  private static final Pattern SCIENTIFIC =
      Pattern.compile("(?<![\\p{L}\\d])\\d(?:[.,]\\d+)?[eE]\\+?\\d{1,2}(?![\\p{L}\\d])");
  private static final Pattern LETTER_FOR_ZERO =
      Pattern.compile("(?<!\\p{L})[oO](?=[\\doO]{2})|(?<=\\d)[oO](?!\\p{L})");
  private static final Pattern LETTER_FOR_ONE =
      Pattern.compile("(?<!\\p{L})[lI](?=\\d{2})|(?<=\\d)[lI](?![\\p{L}.])");

  /** A text that isn't taken apart. */
  static PhoneText whole(String cell) {
    return new PhoneText(Texts.tidy(cell), "", "", "", false);
  }

  /** The numbers of a cell; parts without digits are left out. */
  static List<PhoneText> split(String cell) {
    String plain = plain(cell);
    if (!plain.isEmpty()) {
      return List.of(new PhoneText(Texts.tidy(cell), plain, "", "", false));
    }
    if (cell.length() > LONGEST_CELL) {
      return List.of(whole(cell));
    }
    var found = new ArrayList<PhoneText>();
    for (String part : PhoneParts.of(cell)) {
      if (PhoneParts.digits(part) >= 3) {
        found.add(of(Texts.tidy(part)));
      }
    }
    return found;
  }

  /** The digits of a cell that is one number without anything beside it; else empty. */
  private static String plain(String cell) {
    var dial = new StringBuilder(MOST_PLAIN + 1);
    int digits = 0;
    int decimals = -1;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c >= '0' && c <= '9') {
        dial.append(c);
        digits++;
        decimals = c == '0' ? decimals : -1;
      } else if (c == '+' && i == 0) {
        dial.append(c);
      } else if (c == '.') {
        decimals = i;
      } else if (c != '-' && c != ' ' && c != ')' && !opensArea(cell, i)) {
        return "";
      }
    }
    return digits >= FEWEST_DIGITS && digits <= MOST_PLAIN && decimals < 0 ? dial.toString() : "";
  }

  /** A bracket before two digits at least; {@code (0)} is read with more care. */
  private static boolean opensArea(String cell, int at) {
    return cell.charAt(at) == '('
        && at + 2 < cell.length()
        && Character.isDigit(cell.charAt(at + 1))
        && Character.isDigit(cell.charAt(at + 2));
  }

  private static PhoneText of(String original) {
    if (!Scripts.hasLetter(original)) {
      PhoneParts.Bare bare = PhoneParts.bare(original);
      return new PhoneText(original, dial(bare.number()), bare.extension(), "", false);
    }
    String label = PhoneLabels.of(original);
    if (SCIENTIFIC.matcher(original).find()) {
      return new PhoneText(original, "", "", label, true);
    }
    String zeros = LETTER_FOR_ZERO.matcher(original).replaceAll("0");
    String digits = LETTER_FOR_ONE.matcher(zeros).replaceAll("1");
    PhoneParts.Bare bare = PhoneParts.bare(digits);
    return new PhoneText(original, dial(bare.number()), bare.extension(), label, false);
  }

  /** How many digits there are to dial. */
  int digits() {
    return PhoneParts.digits(dial);
  }

  /** Whether there are letters to dial. */
  boolean vanity() {
    for (int i = 0; i < dial.length(); i++) {
      if (dial.charAt(i) >= 'A' && dial.charAt(i) <= 'Z') {
        return true;
      }
    }
    return false;
  }

  /** Whether the number is a digit repeated, or counts: typed to fill a form. */
  boolean saysNothing() {
    String digits = dial.startsWith("+") ? dial.substring(1) : dial;
    return isOneDigit(digits)
        || digits.equals("5551234")
        || (digits.length() >= FEWEST_DIGITS
            && ("1234567890123".startsWith(digits)
                || "01234567890".startsWith(digits)
                || "9876543210".startsWith(digits)));
  }

  private static boolean isOneDigit(String digits) {
    for (int i = 1; i < digits.length(); i++) {
      if (digits.charAt(i) != digits.charAt(0)) {
        return false;
      }
    }
    return true;
  }

  private static String withoutBracketedZero(String text) {
    if (text.indexOf('(') < 0 && text.indexOf('[') < 0) {
      return text;
    }
    Matcher zero = ZERO_IN_BRACKETS.matcher(text);
    return zero.replaceFirst(text.startsWith("(") && zero.lookingAt() ? "0" : "");
  }

  private static String dial(String text) {
    String number = withoutBracketedZero(text);
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
}
