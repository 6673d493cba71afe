package dev.warmlist.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the terms of a query, character by character. */
final class QueryParser {
  private static final int SHOWN = 40;

  private final String text;
  private final Set<String> known;
  private final TagWords tags;
  private final Slips slips = new Slips(this);
  private int at;

  QueryParser(String text, Set<String> known, TagWords tags) {
    this.text = text;
    this.known = known;
    this.tags = tags;
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
    slips.refuseTerm();
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
      String flags = text.charAt(at - 1) == '/' ? " A regular expression has no flags." : "";
      throw wrong(
          at, "a blank is missing here", "Terms are parted by blanks, values by commas." + flags);
    }
    return new Term(negated, WordSearch.merged(probes));
  }

  /** The field before a colon, or the empty string for a bare word. */
  private String field() {
    int end = at;
    while (end < text.length() && isName(text.charAt(end))) {
      end++;
    }
    if (end == at || end == text.length()) {
      return "";
    }
    if (text.charAt(end) != ':') {
      if (knows(text.substring(at, end))) {
        slips.refuseSign(end, text.substring(at, end), text.charAt(end));
      }
      return "";
    }
    String written = text.substring(at, end);
    String field = written.toLowerCase(Locale.ROOT);
    if (!known.contains(field)) {
      throw wrong(at, "there is no field " + quoted(written), fieldHint(written));
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
      String hint =
          close == '"'
              ? "Close it; a quote inside quotes is \\\"."
              : "End it with a slash; a slash inside it is \\/. Text goes in quotes.";
      throw wrong(open, what + " opens here and is never closed", hint);
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

  /** The text up to the next blank, which stays ahead. */
  String ahead() {
    int end = at;
    while (end < text.length() && !isBlank(text.charAt(end))) {
      end++;
    }
    return text.substring(at, end);
  }

  /** The word that an unquoted value would be, which stays ahead. */
  String wordAhead() {
    int start = at;
    String word = word();
    at = start;
    return word;
  }

  /** Whether a field has this name, in whatever case. */
  boolean knows(String name) {
    return known.contains(name.toLowerCase(Locale.ROOT));
  }

  TagWords tags() {
    return tags;
  }

  Slips slips() {
    return slips;
  }

  /** Text as a message shows it: in quotes, and not too long. */
  static String quoted(String text) {
    return text.length() <= SHOWN
        ? '"' + text + '"'
        : '"' + text.substring(0, text.offsetByCodePoints(0, SHOWN / 2)) + "...\"";
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
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
  }

  private static boolean isName(char c) {
    return c < 128 && (Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.');
  }
}
