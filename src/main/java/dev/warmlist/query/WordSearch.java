package dev.warmlist.query;

import java.util.ArrayList;
import java.util.List;

/**
 * Several words or phrases, any of which a value may hold. The value is folded once for all of
 * them, which is what makes tagging a million prospects bearable.
 *
 * @param sought words as {@link Words} makes them, never empty; with a star behind, how one begins
 * @param whole whether the whole value must be it
 */
record WordSearch(List<String> sought, boolean whole) implements Criterion.OfValue {

  @Override
  public boolean accepts(String value) {
    if (whole && Words.isSlug(value)) {
      return acceptsSlug(value);
    }
    String words = Words.of(value);
    for (String one : sought) {
      if (holds(words, one)) {
        return true;
      }
    }
    return false;
  }

  /** The same for a value that needs no folding, such as a tag; without any copy of it. */
  private boolean acceptsSlug(String value) {
    for (String one : sought) {
      int end = one.length() - (one.endsWith("*") ? 1 : 0);
      boolean fits = end == one.length() ? value.length() == end : value.length() >= end;
      if (fits && Words.slugBegins(value, one, end)) {
        return true;
      }
    }
    return false;
  }

  private boolean holds(String words, String one) {
    boolean prefix = one.endsWith("*");
    String plain = prefix ? one.substring(0, one.length() - 1) : one;
    if (whole) {
      return prefix ? words.startsWith(plain) : words.equals(plain);
    }
    return prefix ? Words.begin(words, plain) : Words.contain(words, plain);
  }

  /** Probes with the word searches of one field made into one, in the place of the first. */
  static List<Term.Probe> merged(List<Term.Probe> probes) {
    var merged = new ArrayList<Term.Probe>();
    for (Term.Probe probe : probes) {
      int twin = twin(merged, probe);
      if (twin < 0) {
        merged.add(probe);
      } else if (merged.get(twin).criterion() instanceof WordSearch before
          && probe.criterion() instanceof WordSearch more) {
        var sought = new ArrayList<>(before.sought);
        sought.addAll(more.sought);
        var search = new WordSearch(List.copyOf(sought), before.whole);
        merged.set(twin, new Term.Probe(probe.field(), search));
      }
    }
    return List.copyOf(merged);
  }

  /** Where a probe of the same field stands that searches for words as this one does, or -1. */
  private static int twin(List<Term.Probe> probes, Term.Probe probe) {
    for (int i = 0; i < probes.size(); i++) {
      boolean words =
          probe.criterion() instanceof WordSearch
              && probes.get(i).criterion() instanceof WordSearch;
      if (words && probes.get(i).field().equals(probe.field())) {
        return i;
      }
    }
    return -1;
  }
}
