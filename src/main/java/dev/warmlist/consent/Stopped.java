package dev.warmlist.consent;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The handles of one prospect that must not appear in anything people act on, and the question
 * whether a cell gives one of them away. In doubt it does: a blank cell costs less than a broken
 * promise.
 */
public final class Stopped {
  /** Nothing has to be hidden. */
  public static final Stopped NONE = new Stopped(Set.of());

  /** A number of fewer digits is only recognised when it stands alone. */
  private static final int DIGITS_THAT_TELL = 7;

  private static final int TAIL = 8;
  private static final String BETWEEN_DIGITS = " -./()\u00a0\u2011\u2013";

  private final List<String> words = new ArrayList<>();
  private final List<String> numbers = new ArrayList<>();

  /** Takes canonical e-mails, phone numbers and profile addresses. */
  public Stopped(Set<String> handles) {
    for (String handle : handles) {
      String digits = digits(handle);
      if (!digits.isEmpty()) {
        numbers.add(digits);
      } else if (!handle.isBlank()) {
        words.add(handle.strip().toLowerCase(Locale.ROOT));
      }
    }
  }

  /** The cell, or the empty string when it holds a stopped handle. */
  public String shown(String cell) {
    return hides(cell) ? "" : cell;
  }

  /** Whether a cell holds a stopped handle, however it is written. */
  public boolean hides(String cell) {
    if (cell.isEmpty() || (words.isEmpty() && numbers.isEmpty())) {
      return false;
    }
    String lower = cell.toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(word -> holdsWord(lower, word))
        || (!numbers.isEmpty() && runs(cell).stream().anyMatch(this::isStoppedNumber));
  }

  private static boolean holdsWord(String text, String word) {
    String before = word.indexOf('@') >= 0 ? "._+%-" : "_-";
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      boolean begins = at == 0 || !isInner(text.charAt(at - 1), before);
      boolean ends = end == text.length() || !isInner(text.charAt(end), "-_%");
      if (begins && ends) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInner(char c, String more) {
    return Character.isLetterOrDigit(c) || more.indexOf(c) >= 0;
  }

  private boolean isStoppedNumber(String run) {
    for (String number : numbers) {
      boolean same =
          Math.min(number.length(), run.length()) < DIGITS_THAT_TELL
              ? run.equals(number)
              : number.endsWith(run)
                  || run.contains(number.substring(Math.max(0, number.length() - TAIL)));
      if (same) {
        return true;
      }
    }
    return false;
  }

  /** The digits of a number without its extension; empty when the handle is something else. */
  private static String digits(String handle) {
    int extension = handle.indexOf(" x");
    String number = extension < 0 ? handle : handle.substring(0, extension);
    boolean other = number.chars().anyMatch(c -> c == '@' || Character.isLetter(c));
    return other ? "" : String.join("", runs(number));
  }

  /** Runs of digits, separators within a number and leading zeros left out. */
  private static List<String> runs(String text) {
    var runs = new ArrayList<String>();
    var run = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int digit = Character.digit(text.charAt(i), 10);
      if (digit > 0 || (digit == 0 && run.length() > 0)) {
        run.append(digit);
      } else if (digit < 0 && BETWEEN_DIGITS.indexOf(text.charAt(i)) < 0) {
        end(run, runs);
      }
    }
    end(run, runs);
    return runs;
  }

  private static void end(StringBuilder run, List<String> runs) {
    if (run.length() > 0) {
      runs.add(run.toString());
      run.setLength(0);
    }
  }
}
