package dev.warmlist.query;

import java.util.ArrayList;
import java.util.List;

/**
 * A query as it was parsed: all of its terms have to answer.
 *
 * @param text the query as it was written
 * @param terms in the order written; none matches everything
 */
record Terms(String text, List<Term> terms) implements Query {

  @Override
  public boolean matches(Subject subject) {
    for (Term term : terms) {
      if (!term.matches(subject)) {
        return false;
      }
    }
    return true;
  }

  /** What made the subject match, term by term; negated terms say nothing. */
  String evidence(Subject subject) {
    var found = new ArrayList<String>();
    for (Term term : terms) {
      if (!term.negated()) {
        term.evidence(subject).ifPresent(found::add);
      }
    }
    return String.join(", ", found);
  }

  /** Equal texts are equal queries. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Terms t && text.equals(t.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
