package dev.warmlist.query;

import java.util.List;
import java.util.Optional;

/** Reads the values of one term: what its field, or every common field, is asked. */
final class ValueParser {
  private static final List<String> COMPARISONS = List.of(">=", "<=", ">", "<");

  private final QueryParser source;
  private final String field;
  private int start;
  private String before = "";

  /**
   * Reads from where the source stands.
   *
   * @param field the term's field, or the empty string for a bare word
   */
  ValueParser(QueryParser source, String field) {
    this.source = source;
    this.field = field;
  }

  /** The probes of the next value. */
  List<Term.Probe> next() {
    start = source.position();
    if (source.peek() != '"' && source.peek() != '/') {
      source.slips().refuseValue(field, source.wordAhead());
    }
    if (field.isEmpty()) {
      return bare();
    }
    return List.of(new Term.Probe(field, criterion()));
  }

  private List<Term.Probe> bare() {
    if (source.peek() == '/') {
      Criterion regex = regex();
      return SearchFields.COMMON.stream().map(name -> new Term.Probe(name, regex)).toList();
    }
    boolean quoted = source.peek() == '"';
    String word = quoted ? source.enclosed('"', "a quote") : source.word();
    requireValue(word, quoted);
    if (!quoted && COMPARISONS.stream().anyMatch(word::startsWith)) {
      throw wrong("a comparison needs a field", "Write employees:>50, for instance.");
    }
    return SearchFields.COMMON.stream()
        .map(name -> new Term.Probe(name, literal(word, quoted, SearchFields.shape(name))))
        .toList();
  }

  private Criterion criterion() {
    Shape shape = SearchFields.shape(field);
    if (source.peek() == '/') {
      return regex();
    }
    boolean quoted = source.peek() == '"';
    String word = quoted ? source.enclosed('"', "a quote") : source.word();
    requireValue(word, quoted);
    requireOneNumber(word, shape);
    if (!quoted && (word.equalsIgnoreCase("any") || word.equalsIgnoreCase("none"))) {
      return word.equalsIgnoreCase("any") ? Criterion.ANY : Criterion.NONE;
    }
    if (!quoted) {
      Optional<Criterion> measured = measured(word, shape);
      if (measured.isPresent()) {
        return measured.get();
      }
    }
    new ValueCheck(this, source.tags()).require(field, word);
    return literal(word, quoted, shape);
  }

  private Criterion literal(String word, boolean quoted, Shape shape) {
    boolean wild = !quoted && (word.indexOf('*') >= 0 || word.indexOf('?') >= 0);
    return wild ? Criterion.wildcard(word, shape) : Criterion.words(word, shape);
  }

  private Criterion regex() {
    String regex = source.enclosed('/', "a regular expression");
    try {
      return Regexes.criterion(regex);
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()), Regexes.HINT);
    }
  }

  /** Comparisons and ranges, and plain values of fields that hold numbers or dates. */
  private Optional<Criterion> measured(String word, Shape shape) {
    for (String sign : COMPARISONS) {
      if (word.startsWith(sign)) {
        requireOrder(shape);
        Measure bound = Measure.of(word.substring(sign.length()), shape, this);
        return Optional.of(bound.compared(sign));
      }
    }
    int dots = word.indexOf("..");
    boolean number = shape == Shape.NUMBER || shape == Shape.DATE;
    if (dots >= 0 && (number || Measure.isMeasure(word, dots))) {
      return Optional.of(Measure.range(word, dots, shape, this));
    }
    return number && word.indexOf('*') < 0
        ? Optional.of(Measure.of(word, shape, this).equal())
        : Optional.empty();
  }

  /** {@code >1,000} is read as a thousand by people, and as "above 1, or 0" by the comma. */
  private void requireOneNumber(String word, Shape shape) {
    boolean group = shape == Shape.NUMBER && word.matches("\\d{3}(?:\\.\\..*)?");
    if (group && (word.startsWith("0") || before.matches("[<>].*|.*\\.\\..*"))) {
      throw wrong(
          "a comma is or, and stands within a number here", "Write a thousand as 1000 or 1k.");
    }
    before = word;
  }

  private void requireValue(String word, boolean quoted) {
    if (word.isEmpty() && !quoted) {
      throw wrong(
          "a value is missing",
          field.isEmpty()
              ? "Write title:ceo,founder or -tag:resting, without blanks inside a term."
              : "Write " + field + ":value, without a blank before the value.");
    }
    if (word.isBlank()) {
      throw wrong("empty quotes match nothing", "For a field without a value, write field:none.");
    }
    boolean dashed =
        word.length() > 1 && word.charAt(0) == '-' && Character.isLetter(word.charAt(1));
    if (!quoted && dashed) {
      throw wrong("a dash stands before a term, not before a value", notHint(word));
    }
  }

  private void requireOrder(Shape shape) {
    if (shape == Shape.SLUG) {
      String hint =
          field.equals("reach")
              ? "Write channels:>1 for the number of channels."
              : "Write " + field + ":value.";
      throw wrong(field + " has no order", hint);
    }
  }

  private String notHint(String word) {
    return "Write -" + (field.isEmpty() ? "" : field + ":") + word.substring(1) + " as a term.";
  }

  QueryException wrong(String message, String hint) {
    return source.wrong(start, message, hint);
  }
}
