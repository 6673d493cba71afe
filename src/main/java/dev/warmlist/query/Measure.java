package dev.warmlist.query;

import java.util.Optional;

/**
 * A number or a day that values are compared with.
 *
 * @param span what it covers: a day, a month, a year, a number
 * @param dated whether it is a day
 */
record Measure(Span span, boolean dated) {

  /** Whether either side of the dots can be compared with. */
  static boolean isMeasure(String word, int dots) {
    String low = word.substring(0, dots);
    String high = word.substring(dots + 2);
    return (plain(low) || low.isEmpty()) && (plain(high) || high.isEmpty()) && word.length() > 2;
  }

  /** A number or day as a query writes it. Where the field doesn't tell, a hyphen makes a day. */
  static Measure of(String text, Shape shape, ValueParser source) {
    boolean dated = shape == Shape.DATE || (shape != Shape.NUMBER && text.indexOf('-') > 0);
    Optional<Span> span =
        dated ? Span.ofDays(text) : plain(text) ? Span.ofNumbers(text) : Optional.empty();
    return new Measure(
        span.orElseThrow(
            () ->
                dated
                    ? source.wrong(
                        QueryParser.quoted(text) + " is no date",
                        "Write 2025-06-01, 2025-06 or 2025.")
                    : source.wrong(
                        QueryParser.quoted(text) + " is no number", "Write 50, >50 or 50..200.")),
        dated);
  }

  /** A range with one or both of its ends, both included. */
  static Criterion range(String word, int dots, Shape shape, ValueParser source) {
    String low = word.substring(0, dots);
    String high = word.substring(dots + 2);
    if (low.isEmpty() && high.isEmpty()) {
      throw source.wrong("a range needs an end", "Write 50..200, 50.. or ..200.");
    }
    boolean dated = shape == Shape.TEXT && word.indexOf('-') > 0;
    Shape both = dated ? Shape.DATE : shape;
    if (low.isEmpty()) {
      return of(high, both, source).compared("<=");
    }
    Measure from = of(low, both, source);
    if (high.isEmpty()) {
      return from.compared(">=");
    }
    Measure to = of(high, both, source);
    if (to.span.to() < from.span.from()) {
      throw source.wrong("the range runs backwards", "Write the lower end first.");
    }
    return new Measure(new Span(from.span.from(), to.span.to()), from.dated).equal();
  }

  /** Whatever stands in this relation to the measure. */
  Criterion compared(String sign) {
    boolean including = sign.endsWith("=");
    Span sought = sign.startsWith(">") ? span.upwards(including) : span.downwards(including);
    return new Measure(sought, dated).equal();
  }

  /** Whatever meets the measure. */
  Criterion equal() {
    return dated ? Criterion.days(span) : Criterion.numbers(span);
  }

  private static boolean plain(String text) {
    return text.matches("\\d[\\d.,]*k?|\\d{4}-\\d\\d(-\\d\\d)?");
  }
}
