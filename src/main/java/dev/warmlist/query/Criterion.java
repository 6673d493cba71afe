package dev.warmlist.query;

import com.google.re2j.Pattern;
import dev.warmlist.clean.Texts;
import java.util.List;
import java.util.Optional;

/** What is asked of a field's values. */
interface Criterion {
  /** There is a value. */
  Criterion ANY = values -> values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));

  /** There is no value. */
  Criterion NONE = values -> values.isEmpty() ? Optional.of("") : Optional.empty();

  /** The first of the values that answers; for {@link #NONE}, the empty string. */
  Optional<String> witness(List<String> values);

  /** Something asked of each value alone. */
  @FunctionalInterface
  interface OfValue extends Criterion {
    /** Whether a value answers. */
    boolean accepts(String value);

    @Override
    default Optional<String> witness(List<String> values) {
      for (String value : values) {
        if (accepts(value)) {
          return Optional.of(value);
        }
      }
      return Optional.empty();
    }
  }

  /** The words of a literal: all of the value, or anywhere in it. */
  static Criterion words(String literal, Shape shape) {
    String sought = Words.of(literal);
    if (sought.isEmpty()) {
      String signs = Texts.fold(literal);
      return (OfValue) value -> Texts.fold(value).contains(signs);
    }
    return new WordSearch(List.of(sought), shape == Shape.SLUG);
  }

  /** A number or range that a value meets. */
  static Criterion numbers(Span sought) {
    return (OfValue) value -> Span.ofNumbers(value).filter(sought::meets).isPresent();
  }

  /** Days that a value's day is one of. */
  static Criterion days(Span sought) {
    return (OfValue)
        value ->
            Span.ofDays(value.length() > 10 ? value.substring(0, 10) : value)
                .filter(sought::meets)
                .isPresent();
  }

  /** Text with {@code *} and {@code ?}: all of the value, or whole words in it. */
  static Criterion wildcard(String text, Shape shape) {
    String beginning = text.substring(0, text.length() - 1);
    boolean simple = text.endsWith("*") && beginning.matches("[\\p{L}\\p{N} -]*[\\p{L}\\p{N}]");
    if (simple) {
      return new WordSearch(List.of(Words.of(beginning) + '*'), shape == Shape.SLUG);
    }
    String regex = wildcards(text);
    String edge = "[^\\pL\\pN]";
    String whole = shape == Shape.SLUG ? "^" : "(?:^|" + edge + ")";
    String end = shape == Shape.SLUG ? "$" : "(?:" + edge + "|$)";
    Pattern pattern = Pattern.compile(whole + regex + end, Pattern.DOTALL);
    return (OfValue) value -> pattern.matcher(Texts.fold(value)).find();
  }

  private static String wildcards(String text) {
    var regex = new StringBuilder();
    var literal = new StringBuilder();
    for (char c : (text + "*").toCharArray()) {
      if (c == '*' || c == '?') {
        regex.append(Pattern.quote(Texts.fold(literal.toString()))).append(c == '*' ? ".*" : ".");
        literal.setLength(0);
      } else {
        literal.append(c);
      }
    }
    return regex.substring(0, regex.length() - 2);
  }
}
