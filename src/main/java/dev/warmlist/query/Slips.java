package dev.warmlist.query;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What people write by the habit of other languages, or paste from a letter. Taken as words to be
 * sought it would find nothing, so it is an error that says what to write.
 */
final class Slips {
  private static final Set<String> CONNECTIVES =
      Set.of("and", "or", "not", "&&", "||", "&", "|", "+");
  private static final String QUOTES = "'\u2018\u2019\u201a\u201c\u201d\u201e\u00ab\u00bb`";
  private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2212";
  private static final Map<Character, Character> CLOSED_BY = Map.of('(', ')', '[', ']', '{', '}');

  private final QueryParser source;

  Slips(QueryParser source) {
    this.source = source;
  }

  /** Refuses a term that begins here when it can't be one. */
  void refuseTerm() {
    int at = source.position();
    String word = source.ahead();
    if (CONNECTIVES.contains(word.toLowerCase(Locale.ROOT))) {
      throw source.wrong(
          at,
          "\"" + word + "\" is not part of the language",
          "All terms have to match; a comma is or (title:ceo,founder), a dash is not"
              + " (-tag:resting). The word itself goes in quotes.");
    }
    char first = word.charAt(0);
    String rest = word.substring(1);
    if (first == ':') {
      throw source.wrong(at, "a field is missing before the colon", "Write title:ceo, say.");
    }
    boolean not = first == '!' || first == '+' || DASHES.indexOf(first) >= 0;
    if (not && !rest.isEmpty() && (isWord(rest.charAt(0)) || rest.charAt(0) == '"')) {
      String hint = first == '+' ? "All terms have to match anyway: leave the plus out." : dashed();
      throw source.wrong(at, "\"" + first + "\" is not part of the language", hint);
    }
    refuseSigns(at, first);
  }

  private static String dashed() {
    return "A dash of the keyboard before a term is not: -tag:resting.";
  }

  /** Refuses a sign behind a field that isn't the colon. */
  void refuseSign(int at, String field, char sign) {
    if ("=<>\uff1a".indexOf(sign) >= 0) {
      String comparison = sign == '<' || sign == '>' ? ":" + sign : ":";
      String hint = "Write " + field + comparison + "... instead.";
      throw source.wrong(at, "a field and its value are parted by a colon", hint);
    }
  }

  /** Refuses an unquoted value that begins here when it can't be what was meant. */
  void refuseValue(String field, String word) {
    int at = source.position();
    if (word.isEmpty()) {
      return;
    }
    char first = word.charAt(0);
    refuseSigns(at, first);
    if (first == '=' || first == ':') {
      throw source.wrong(at, "one colon is enough", "Write " + field + ":value.");
    }
    boolean not = first == '!' || DASHES.indexOf(first) >= 0;
    if (not && word.length() > 1 && isWord(word.charAt(1))) {
      throw source.wrong(at, "\"" + first + "\" is not part of the language", dashed());
    }
    refuseInside(at, word);
  }

  private void refuseInside(int at, String word) {
    int quote = word.indexOf('"');
    if (quote > 0) {
      throw source.wrong(
          at + quote,
          "a quote stands inside a word",
          "Quotes go around the whole value: title:\"chief executive\"; inside them it is \\\".");
    }
    int colon = word.indexOf(':');
    if (colon > 0 && source.knows(word.substring(0, colon))) {
      throw source.wrong(
          at,
          "a comma parts the values of one field, and this is another field",
          "Write it as a term of its own, which has to match as well; or give a tag by two rules.");
    }
    for (int i = 0; i < word.length(); i++) {
      if (Character.getType(word.charAt(i)) == Character.FORMAT
          && "\u200c\u200d".indexOf(word.charAt(i)) < 0) {
        String code = String.format(Locale.ROOT, "U+%04X", (int) word.charAt(i));
        throw source.wrong(at + i, "an invisible character (" + code + ") is here", "Take it out.");
      }
    }
  }

  private void refuseSigns(int at, char first) {
    if (QUOTES.indexOf(first) >= 0) {
      throw source.wrong(
          at, "values are quoted with \"", "Write title:\"managing director\", for instance.");
    }
    if (CLOSED_BY.containsKey(first) || CLOSED_BY.containsValue(first)) {
      throw source.wrong(
          at,
          "\"" + first + "\" is not part of the language",
          "A comma is or (title:ceo,founder); a value that begins so goes in quotes.");
    }
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }
}
