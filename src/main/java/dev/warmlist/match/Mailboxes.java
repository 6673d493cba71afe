package dev.warmlist.match;

import static dev.warmlist.match.Level.MAILBOX_NUMBERED;
import static dev.warmlist.match.Level.MAILBOX_OTHER;
import static dev.warmlist.match.Level.MAIL_DIFFERENT;
import static dev.warmlist.match.Level.MAIL_MISTYPED;
import static dev.warmlist.match.Level.MAIL_SAME_LOCAL;
import static dev.warmlist.match.Level.MAIL_TWO_KINDS;

import java.util.function.IntPredicate;

/** The comparison of two e-mail addresses that aren't equal. */
final class Mailboxes {
  private Mailboxes() {}

  /** How far two addresses agree; {@code ofTwoKinds} says that one is work and one private. */
  static Level level(String a, String b, boolean ofTwoKinds) {
    int atA = a.indexOf('@');
    int atB = b.indexOf('@');
    boolean sameLocal = atA == atB && a.regionMatches(0, b, 0, atA);
    boolean sameDomain =
        a.length() - atA == b.length() - atB && a.regionMatches(atA, b, atB, a.length() - atA);
    if (isMistyped(a, b, atA, atB, sameLocal, sameDomain)) {
      return MAIL_MISTYPED;
    }
    if (sameLocal && atA >= 5) {
      return MAIL_SAME_LOCAL;
    }
    if (sameDomain && agree(Character::isLetter, a, atA, b, atB)) {
      return agree(Character::isDigit, a, atA, b, atB) ? MAIL_MISTYPED : MAILBOX_NUMBERED;
    }
    if (sameDomain) {
      return MAILBOX_OTHER;
    }
    return ofTwoKinds ? MAIL_TWO_KINDS : MAIL_DIFFERENT;
  }

  /**
   * Whether a mailbox is called by the plain name of a person, as anybody of that name would be:
   * jwalker, jason.walker, walkerj. Digits, which tell namesakes apart, make it more than a name.
   */
  static boolean isName(String address, String given, String family) {
    int at = address.indexOf('@');
    if (given.isEmpty() || family.isEmpty() || !digits(address, at).isEmpty()) {
      return false;
    }
    String rest = letters(address, at);
    String last = Words.joined(family);
    int found = rest.indexOf(last);
    String beside =
        found < 0 ? rest : rest.substring(0, found) + rest.substring(found + last.length());
    return Words.joined(given).startsWith(beside)
        || (beside.length() <= 2 && given.charAt(0) == beside.charAt(0));
  }

  /** A digit more or less is another person's address: smith1@ and smith2@ are two. */
  private static boolean isMistyped(
      String a, String b, int atA, int atB, boolean sameLocal, boolean sameDomain) {
    if (sameDomain) {
      return Math.min(atA, atB) >= 6
          && agree(Character::isDigit, a, atA, b, atB)
          && Similarity.typos(a.substring(0, atA), b.substring(0, atB), 2)
              <= (Math.min(atA, atB) >= 10 ? 2 : 1);
    }
    return sameLocal && atA >= 4 && Similarity.typos(a.substring(atA), b.substring(atB), 2) <= 2;
  }

  /** Whether two of one firm's mailboxes are told apart by a number that somebody gave out. */
  static boolean isNumbered(String a, String b) {
    String digitsA = digits(a, a.indexOf('@'));
    String digitsB = digits(b, b.indexOf('@'));
    return digitsA.length() <= 1 && digitsB.length() <= 1;
  }

  /** Whether the characters of a kind in front of two places are the same ones. */
  private static boolean agree(IntPredicate kind, String a, int endA, String b, int endB) {
    int i = next(kind, a, 0, endA);
    int j = next(kind, b, 0, endB);
    while (i < endA && j < endB && a.charAt(i) == b.charAt(j)) {
      i = next(kind, a, i + 1, endA);
      j = next(kind, b, j + 1, endB);
    }
    return i == endA && j == endB;
  }

  private static int next(IntPredicate kind, String text, int from, int end) {
    int at = from;
    while (at < end && !kind.test(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static String letters(String address, int end) {
    var letters = new StringBuilder();
    for (int i = 0; i < end; i++) {
      if (Character.isLetter(address.charAt(i))) {
        letters.append(address.charAt(i));
      }
    }
    return letters.toString();
  }

  private static String digits(String address, int end) {
    var digits = new StringBuilder();
    for (int i = 0; i < end; i++) {
      if (Character.isDigit(address.charAt(i))) {
        digits.append(address.charAt(i));
      }
    }
    return digits.toString();
  }
}
