package dev.warmlist.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.warmlist.Place;
import dev.warmlist.UserError;
import dev.warmlist.query.Spelling;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.DoublePredicate;

/**
 * A JSON document while it is read, value by value, which knows the line and the path of each.
 *
 * <p>Errors: what is no JSON, or no value of the kind that is expected there: 65, with the line and
 * the path.
 */
final class JsonCursor {
  private final String file;
  private final JsonParser parser;
  private final String remedy;
  private final Deque<String> path = new ArrayDeque<>();

  /**
   * A document that begins.
   *
   * @param file its name, for errors
   * @param remedy what to do about a document that is none of these
   */
  JsonCursor(String file, InputStream in, String remedy) throws IOException {
    this.file = file;
    this.remedy = remedy;
    var limits = StreamReadConstraints.builder().maxNestingDepth(20).maxNumberLength(40).build();
    // Most names are values of a list, and come once.
    this.parser =
        JsonFactory.builder()
            .streamReadConstraints(limits)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build()
            .createParser(in);
  }

  /** Reads the value of one name of an object. */
  @FunctionalInterface
  interface Member {
    /** The cursor stands before the value, which must be read. */
    void read(String name) throws IOException;
  }

  /**
   * Reads the next value, an object of which all names are known.
   *
   * @param known its names; none of them must be there
   */
  void object(Collection<String> known, Member member) throws IOException {
    object(
        name -> {
          if (!known.contains(name)) {
            throw unknown(name, known);
          }
          member.read(name);
        });
  }

  /** Reads the next value, an object, name by name; a name that comes twice is an error. */
  void object(Member member) throws IOException {
    require(JsonToken.START_OBJECT, "an object {...}");
    Set<String> seen = new HashSet<>();
    while (token() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      path.addLast(name);
      if (!seen.add(name)) {
        throw error("this name stands there twice", "Take one of the two out.");
      }
      member.read(name);
      path.removeLast();
    }
  }

  /** Reads the next value, a number. */
  double number() throws IOException {
    JsonToken token = token();
    if (token == null || !token.isNumeric()) {
      throw expected("a number");
    }
    return parser.getDoubleValue();
  }

  /**
   * Reads the next value, a number.
   *
   * @param allowed which numbers can be
   * @param range the same in words
   */
  double number(DoublePredicate allowed, String range) throws IOException {
    double number = number();
    if (!allowed.test(number)) {
      throw expected("a number " + range);
    }
    return number;
  }

  /** Reads the next value, a whole number from {@code least} on. */
  int count(int least) throws IOException {
    double number = number();
    if (number < least || number > Integer.MAX_VALUE || number != Math.rint(number)) {
      throw expected("a whole number from " + least + " on");
    }
    return (int) number;
  }

  /** Reads the next value, a text. */
  String text() throws IOException {
    require(JsonToken.VALUE_STRING, "a text");
    return parser.getText();
  }

  /** Reads the next value, whatever it is, and forgets it. */
  void skip() throws IOException {
    token();
    parser.skipChildren();
  }

  /** An error about a name that stands where others may. */
  UserError unknown(String name, Collection<String> known) {
    String near = Spelling.nearest(name, known).map(n -> "Did you mean " + n + "? ").orElse("");
    return error("this name isn't known", near + "Known here: " + String.join(", ", known) + ".");
  }

  /** Makes sure that nothing follows. */
  void end() throws IOException {
    if (token() != null) {
      throw expected("the end of the file");
    }
  }

  /** The line of what was read last, from 1. */
  int line() {
    return parser.currentTokenLocation().getLineNr();
  }

  /** An error about what was read last. */
  UserError error(String problem, String what) {
    return error(line(), "", problem, what);
  }

  /**
   * An error about something in the object that is being read.
   *
   * @param name a name in it; empty: the whole object
   */
  UserError error(int line, String name, String problem, String what) {
    var steps = new StringJoiner(".");
    path.forEach(steps::add);
    if (!name.isEmpty()) {
      steps.add(name);
    }
    return UserError.badList(new Place(file, Math.max(0, line), steps.toString()), problem, what);
  }

  private void require(JsonToken expected, String what) throws IOException {
    if (token() != expected) {
      throw expected(what);
    }
  }

  private JsonToken token() throws IOException {
    try {
      return parser.nextToken();
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      String says = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
      throw error(line, "", "this is no JSON: " + says, remedy);
    }
  }

  private UserError expected(String what) throws IOException {
    JsonToken token = parser.currentToken();
    String there = token == null ? "the end of the file" : parser.getText();
    String shown = there.length() > 40 ? there.substring(0, 40) + "..." : there;
    return error("here stands " + shown + ", and " + what + " is expected", remedy);
  }
}
