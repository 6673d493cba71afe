package dev.warmlist.query;

import java.util.List;
import java.util.Optional;

/** Reads the values of one term: what its field, or every common field, is asked. */
final class ValueParser {
  private static final List<String> COMPARISONS = List.of(">=", "<=", ">", "<");

  private final QueryParser source;
  private final String field;
  private int start;

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
    if (!quoted && (word.equalsIgnoreCase("any") || word.equalsIgnoreCase("none"))) {
      return word.equalsIgnoreCase("any") ? Criterion.ANY : Criterion.NONE;
    }
    if (!quoted) {
      Optional<Criterion> measured = measured(word, shape);
      if (measured.isPresent()) {
        return measured.get();
      }
    }
    checkVocabulary(word);
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
      throw wrong(String.valueOf(e.getMessage()), "");
    }
  }

  /** Comparisons and ranges, and plain values of fields that hold numbers or dates. */
  private Optional<Criterion> measured(String word, Shape shape) {
    for (String sign : COMPARISONS) {
      if (word.startsWith(sign)) {
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

  private void requireValue(String word, boolean quoted) {
    if (word.isEmpty() && !quoted) {
      throw wrong(
          "a value is missing",
          field.isEmpty() ? "" : "Write " + field + ":value, without a blank before the value.");
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

  private String notHint(String word) {
    return "Write -" + (field.isEmpty() ? "" : field + ":") + word.substring(1) + " as a term.";
  }

  private void checkVocabulary(String word) {
    List<String> words = SearchFields.vocabulary(field);
    boolean open = words.isEmpty() || word.indexOf('*') >= 0 || word.indexOf('?') >= 0;
    if (!open && words.stream().map(Words::of).noneMatch(Words.of(word)::equals)) {
      String hint =
          Spelling.nearest(word, words)
              .map(near -> "Did you mean " + field + ":" + near + "?")
              .orElse("It is one of " + String.join(", ", words) + ".");
      throw wrong("\"" + word + "\" is no " + field, hint);
    }
    if (field.equals("country") && !word.matches("[A-Za-z]{2}|.*[*?].*")) {
      throw wrong("a country is two letters (ISO 3166)", "Write country:DE, for instance.");
    }
  }

  QueryException wrong(String message, String hint) {
    return source.wrong(start, message, hint);
  }
}
