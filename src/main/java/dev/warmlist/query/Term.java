package dev.warmlist.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One term of a query: any of its probes has to answer, or none when it is negated.
 *
 * @param negated whether the term began with a dash
 * @param probes never empty
 */
record Term(boolean negated, List<Probe> probes) {

  /** One thing asked of one field. */
  record Probe(String field, Criterion criterion) {}

  boolean matches(Subject subject) {
    for (Probe probe : probes) {
      if (probe.criterion.witness(subject.values(probe.field)).isPresent()) {
        return !negated;
      }
    }
    return negated;
  }

  /** Whether some value may answer; see {@link Queries#mayMatch}. */
  boolean mayMatch(Predicate<String> filled) {
    return probes.stream()
        .anyMatch(probe -> probe.criterion == Criterion.NONE || mayAnswer(probe, filled));
  }

  private static boolean mayAnswer(Probe probe, Predicate<String> filled) {
    if (probe.field.equals("tag") && probe.criterion instanceof WordSearch words) {
      return words.sought().stream()
          .anyMatch(word -> word.endsWith("*") || filled.test("tag:" + word));
    }
    return filled.test(probe.field);
  }

  /** The field and value of the first probe that answers: {@code title "CEO"}. */
  Optional<String> evidence(Subject subject) {
    for (Probe probe : probes) {
      Optional<String> value = probe.criterion.witness(subject.values(probe.field));
      if (value.isPresent()) {
        String shown = Excerpt.of(value.get(), probe.criterion);
        return Optional.of(
            shown.isEmpty() ? "no " + probe.field : probe.field + " \"" + shown + '"');
      }
    }
    return Optional.empty();
  }
}
