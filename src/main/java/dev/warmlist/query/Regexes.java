package dev.warmlist.query;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/**
 * Regular expressions of users. They run on RE2, whose time is linear in the text; what is limited
 * here is the size of the compiled expression, so that no playbook can exhaust memory.
 */
final class Regexes {
  /** What else can be done, for whoever wrote one that isn't taken. */
  static final String HINT =
      "It is written as RE2 has it: no look-around, no back-references, 500 characters at most."
          + " Text that begins with a slash goes in quotes.";

  private static final int LONGEST = 500;
  private static final int MOST_REPEATS = 1000;
  private static final int LARGEST_PROGRAM = 5000;
  private static final java.util.regex.Pattern REPEAT =
      java.util.regex.Pattern.compile("\\{(\\d{1,9})(?:,(\\d{1,9}))?,?}");

  private Regexes() {}

  /**
   * A regular expression, found anywhere in a value, whatever the case.
   *
   * @throws IllegalArgumentException with a clause for people, when it isn't one
   */
  static Criterion criterion(String regex) {
    if (regex.length() > LONGEST || repeats(regex) > MOST_REPEATS) {
      throw new IllegalArgumentException("the regular expression is too large");
    }
    try {
      Pattern pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
      if (pattern.programSize() > LARGEST_PROGRAM) {
        throw new IllegalArgumentException("the regular expression is too large");
      }
      return (Criterion.OfValue) value -> pattern.matcher(value).find();
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "not a regular expression: " + e.getDescription() + " `" + e.getPattern() + "`", e);
    }
  }

  /** The product of all counted repeats, which bounds how large nested ones can grow. */
  private static double repeats(String regex) {
    double product = 1;
    var counts = REPEAT.matcher(regex);
    while (counts.find()) {
      String most = counts.group(2) == null ? counts.group(1) : counts.group(2);
      product *= Math.max(1, Integer.parseInt(most));
    }
    return product;
  }
}
