package dev.warmlist.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A turn of phrase to look for. Its words stand in this order with only blanks and commas between
 * them; {@code |} parts words of which any will do, {@code *} at a word's end is any ending.
 */
final class Phrase {
  private static final String START = "(?<![\\p{L}\\p{N}])";
  private static final String END = "(?![\\p{L}\\p{N}])";

  private final Pattern pattern;

  /** A phrase from a word list. */
  Phrase(String text) {
    var words = new ArrayList<String>();
    for (String word : text.replace(",", "").split(" ", -1)) {
      var choices = new ArrayList<String>();
      for (String choice : word.split("\\|", -1)) {
        boolean open = choice.endsWith("*");
        String fixed = open ? choice.substring(0, choice.length() - 1) : choice;
        choices.add(Pattern.quote(fixed) + (open ? "\\p{L}*" : ""));
      }
      words.add("(?:" + String.join("|", choices) + ')');
    }
    pattern =
        Pattern.compile(
            START + String.join("[\\s,]+", words) + END,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
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
  record Hit(int start, String words) {}
}
