package dev.warmlist.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A turn of phrase to look for. Its words stand in this order with only blanks and commas between
 * them; {@code |} parts words of which any will do, {@code *} at a word's end is any ending, a word
 * with {@code ?} at its end may be missing, and {@code _} is any one word.
 */
final class Phrase {
  private static final String START = "(?<![\\p{L}\\p{N}])";
  private static final String END = "(?![\\p{L}\\p{N}])";
  private static final String GAP = "[\\s,]+";

  private final Pattern pattern;

  /** A phrase from a word list. */
  Phrase(String text) {
    var regex = new StringBuilder(START);
    boolean first = true;
    boolean optionalBefore = false;
    if (text.endsWith("?")) {
      throw new IllegalArgumentException("a phrase ends with a word that has to be there: " + text);
    }
    for (String word : text.replace(",", "").split(" ", -1)) {
      boolean optional = word.endsWith("?");
      String choices = choices(optional ? word.substring(0, word.length() - 1) : word);
      if (optional) {
        regex.append(first || optionalBefore ? "" : GAP).append("(?:").append(choices);
        regex.append(GAP).append(")?");
      } else {
        regex.append(first || optionalBefore ? "" : GAP).append(choices);
      }
      optionalBefore = optional;
      first = false;
    }
    pattern =
        Pattern.compile(
            regex.append(END).toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static String choices(String word) {
    var choices = new ArrayList<String>();
    for (String choice : word.split("\\|", -1)) {
      boolean open = choice.endsWith("*");
      String fixed = open ? choice.substring(0, choice.length() - 1) : choice;
      choices.add(
          choice.equals("_")
              ? "[\\p{L}\\p{N}'-]+"
              : Pattern.quote(fixed) + (open ? "[\\p{L}'-]*" : ""));
    }
    return "(?:" + String.join("|", choices) + ')';
  }

  /** The first place where a text has the phrase, if it has. */
  Optional<Hit> find(String text) {
    Matcher matcher = pattern.matcher(plain(text));
    return matcher.find()
        ? Optional.of(new Hit(matcher.start(), text.substring(matcher.start(), matcher.end())))
        : Optional.empty();
  }

  /** Whether any of these phrases stands in a text. */
  static boolean any(List<Phrase> phrases, String text) {
    return phrases.stream().anyMatch(phrase -> phrase.find(text).isPresent());
  }

  /** Typographic apostrophes and hyphens as typewriters have them; the length stays the same. */
  private static String plain(String text) {
    return text.replace('\u2019', '\'').replace('\u2011', '-');
  }

  /**
   * Where a phrase was found.
   *
   * @param start the position in the text
   * @param words the words as they stand there
   */
  record Hit(int start, String words) {

    /** Whether another hit shares words with this one, and is shorter, or as long and later. */
    boolean covers(Hit other) {
      boolean shared = start < other.end() && other.start < end();
      int longer = Integer.compare(words.length(), other.words.length());
      return shared && (longer > 0 || (longer == 0 && start < other.start));
    }

    private int end() {
      return start + words.length();
    }

    /** The words in one line. */
    String line() {
      return words.replaceAll("\\s+", " ");
    }
  }
}
