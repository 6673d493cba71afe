package dev.warmlist.match;

import dev.warmlist.prospect.Kind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that decides the weight of a pair beside what its two rows say, as plain values: it can be
 * written down, and another run that is given it decides alike. What rows share with one another (a
 * number of several people, a domain of several firms) isn't in it: that is seen in the rows.
 *
 * @param mergeAt the probability from which pairs are merged, above 0.5 and at most 1
 * @param reviewAt the probability from which pairs are shown, above 0 and at most {@code mergeAt}
 * @param rows how many rows the list had
 * @param kinds what is known of people and of firms
 * @param terms how frequent values are, by what they are values of
 */
public record ListModel(
    double mergeAt,
    double reviewAt,
    int rows,
    Map<Kind, OfKind> kinds,
    Map<String, TermCounts> terms) {

  /**
   * What is known of one kind of prospect.
   *
   * @param duplicates how many rows of the same prospect a row is expected to have beside itself,
   *     above 0
   * @param weights the levels of all comparisons, in their order
   */
  public record OfKind(double duplicates, List<Weight> weights) {
    /** Checks the number, and keeps a copy. */
    public OfKind {
      weights = List.copyOf(weights);
      if (!(duplicates > 0 && duplicates < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(duplicates + " duplicates can't be");
      }
    }
  }

  /** Checks what can be checked here, and keeps copies. */
  public ListModel {
    kinds = Collections.unmodifiableMap(new EnumMap<>(kinds));
    terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
    new MatchSettings(mergeAt, reviewAt);
    if (rows < 1) {
      throw new IllegalArgumentException("a list of " + rows + " rows teaches nothing");
    }
  }

  /** What is shipped, before any list teaches more: a model has these levels and terms. */
  public static ListModel shipped() {
    Model shipped = Model.shipped();
    Map<Kind, OfKind> kinds = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      kinds.put(kind, new OfKind(shipped.duplicates(kind), shipped.weights(kind)));
    }
    Map<String, TermCounts> terms = new LinkedHashMap<>();
    for (Term term : Term.values()) {
      terms.put(term.key(), new TermCounts(0, new TreeMap<>()));
    }
    MatchSettings lines = MatchSettings.DEFAULT;
    return new ListModel(lines.mergeAt(), lines.reviewAt(), 1, kinds, terms);
  }

  /** What is known of a kind. */
  public OfKind of(Kind kind) {
    OfKind of = kinds.get(kind);
    if (of == null) {
      throw new IllegalArgumentException("nothing is known of " + kind);
    }
    return of;
  }

  /** What a pair of rows weighs before anything is compared, in bits. */
  public double priorBits(Kind kind) {
    return Bits.log2(of(kind).duplicates()) - Frequencies.size(rows);
  }

  /** The probability that {@link #priorBits} stands for. */
  public double prior(Kind kind) {
    return Bits.probability(priorBits(kind));
  }

  /** The lines, which hold whatever the list. */
  public MatchSettings lines() {
    return new MatchSettings(mergeAt, reviewAt);
  }
}
