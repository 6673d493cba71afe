package dev.warmlist.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A regular expression over digits, as numbering plans are written in: digits, classes, groups,
 * alternatives and counted repeats.
 */
sealed interface DigitPattern {
  /** One digit out of some: bit {@code d} of the mask is set for the digit {@code d}. */
  record OneOf(int mask) implements DigitPattern {}

  /** One after the other. */
  record Sequence(List<DigitPattern> parts) implements DigitPattern {}

  /** One or the other. */
  record Either(List<DigitPattern> choices) implements DigitPattern {}

  /** The same from {@code least} to {@code most} times. */
  record Repeat(DigitPattern part, int least, int most) implements DigitPattern {}

  /** The pattern that an expression is; nothing when it uses what isn't understood here. */
  static Optional<DigitPattern> of(String expression) {
    var parser = new Parser(expression);
    try {
      DigitPattern pattern = parser.either();
      return parser.at == expression.length() ? Optional.of(pattern) : Optional.empty();
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  /** Recursive descent, one method for each rule of the grammar. */
  final class Parser {
    private static final int ALL = 0x3FF;

    private final String text;
    private int at;

    private Parser(String text) {
      this.text = text;
    }

    private DigitPattern either() {
      var choices = new ArrayList<DigitPattern>();
      choices.add(sequence());
      while (at < text.length() && text.charAt(at) == '|') {
        at++;
        choices.add(sequence());
      }
      return choices.size() == 1 ? choices.get(0) : new Either(choices);
    }

    private DigitPattern sequence() {
      var parts = new ArrayList<DigitPattern>();
      while (at < text.length() && text.charAt(at) != '|' && text.charAt(at) != ')') {
        parts.add(repeated(atom()));
      }
      return new Sequence(parts);
    }

    private DigitPattern atom() {
      char c = text.charAt(at++);
      if (c >= '0' && c <= '9') {
        return new OneOf(1 << (c - '0'));
      }
      if (c == '\\') {
        expect('d');
        return new OneOf(ALL);
      }
      if (c == '[') {
        return new OneOf(choice());
      }
      if (c != '(') {
        throw new IllegalArgumentException(text);
      }
      if (text.startsWith("?:", at)) {
        at += 2;
      }
      DigitPattern inner = either();
      expect(')');
      return inner;
    }

    /** {@code 02-57-9]}: digits and spans of them. */
    private int choice() {
      int mask = 0;
      while (text.charAt(at) != ']') {
        int from = digit();
        int to = from;
        if (text.charAt(at) == '-') {
          at++;
          to = digit();
        }
        for (int d = from; d <= to; d++) {
          mask |= 1 << d;
        }
      }
      at++;
      return mask;
    }

    private DigitPattern repeated(DigitPattern part) {
      if (at < text.length() && text.charAt(at) == '?') {
        at++;
        return new Repeat(part, 0, 1);
      }
      if (at >= text.length() || text.charAt(at) != '{') {
        return part;
      }
      at++;
      int least = number();
      int most = least;
      if (text.charAt(at) == ',') {
        at++;
        most = number();
      }
      expect('}');
      return new Repeat(part, least, most);
    }

    private int number() {
      int number = digit();
      while (text.charAt(at) >= '0' && text.charAt(at) <= '9') {
        number = 10 * number + digit();
      }
      return number;
    }

    private int digit() {
      int digit = text.charAt(at++) - '0';
      if (digit < 0 || digit > 9) {
        throw new IllegalArgumentException(text);
      }
      return digit;
    }

    private void expect(char c) {
      if (text.charAt(at++) != c) {
        throw new IllegalArgumentException(text);
      }
    }
  }
}
