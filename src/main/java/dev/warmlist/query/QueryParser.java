package dev.warmlist.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the terms of a query, character by character. */
final class QueryParser {
  private static final Set<String> CONNECTIVES = Set.of("AND", "OR", "NOT");

  private final String text;
  private final Set<String> known;
  private int at;

  QueryParser(String text, Set<String> known) {
    this.text = text;
    this.known = known;
  }

  List<Term> terms() {
    var terms = new ArrayList<Term>();
    skipBlanks();
    while (at < text.length()) {
      terms.add(term());
      skipBlanks();
    }
    return terms;
  }

  private Term term() {
    refuseConnective();
    boolean negated = text.charAt(at) == '-';
    if (negated) {
      at++;
    }
    String field = field();
    var values = new ValueParser(this, field);
    var probes = new ArrayList<Term.Probe>(values.next());
    while (peek() == ',') {
      at++;
      probes.addAll(values.next());
    }
    if (at < text.length() && !isBlank(peek())) {
      throw wrong(at, "a blank is missing here", "Terms are parted by blanks, values by commas.");
    }
    return new Term(negated, WordSearch.merged(probes));
  }

  /** The field before a colon, or the empty string for a bare word. */
  private String field() {
    int end = at;
    while (end < text.length() && isName(text.charAt(end))) {
      end++;
    }
    if (end == at || end == text.length() || text.charAt(end) != ':') {
      return "";
    }
    String written = text.substring(at, end);
    String field = written.toLowerCase(Locale.ROOT);
    if (!known.contains(field)) {
      throw wrong(at, "there is no field \"" + written + "\"", fieldHint(written));
    }
    at = end + 1;
    return field;
  }

  private String fieldHint(String written) {
    return Spelling.nearest(written, known)
        .map(near -> "Did you mean " + near + ":?")
        .orElse(
            "Fields are " + String.join(", ", known) + ". Text that holds a colon goes in quotes.");
  }

  private void refuseConnective() {
    int end = at;
    while (end < text.length() && !isBlank(text.charAt(end))) {
      end++;
    }
    if (CONNECTIVES.contains(text.substring(at, end))) {
      throw wrong(
          at,
          "\"" + text.substring(at, end) + "\" is not part of the language",
          "All terms have to match; a comma is or (title:ceo,founder), a dash is not"
              + " (-tag:resting). The word itself goes in quotes.");
    }
  }

  /** The text in quotes or slashes that begins here, without them; a backslash frees them. */
  String enclosed(char close, String what) {
    int open = at;
    var inside = new StringBuilder();
    for (at++; at < text.length() && text.charAt(at) != close; at++) {
      boolean freed =
          text.charAt(at) == '\\' && at + 1 < text.length() && frees(text.charAt(at + 1), close);
      if (freed) {
        at++;
      }
      inside.append(text.charAt(at));
    }
    if (at == text.length()) {
      throw wrong(open, what + " opens here and is never closed", "");
    }
    at++;
    return inside.toString();
  }

  private static boolean frees(char c, char close) {
    return c == close || (close != '/' && c == '\\');
  }

  /** The text up to the next blank or comma. */
  String word() {
    int start = at;
    while (at < text.length() && !isBlank(peek()) && peek() != ',') {
      at++;
    }
    return text.substring(start, at);
  }

  /** The character here, or NUL at the end. */
  char peek() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  int position() {
    return at;
  }

  QueryException wrong(int position, String message, String hint) {
    return new QueryException(text, position, message, hint);
  }

  private void skipBlanks() {
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0';
  }

  private static boolean isName(char c) {
    return c < 128 && (Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.');
  }
}
