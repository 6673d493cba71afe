package dev.warmlist.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A few rows that are easily mistaken, and what a careful person says of each two of them.
 *
 * @param theme the name of the file it stands in
 * @param country of the list it stands in (ISO 3166-1)
 * @param kind what the list is of
 * @param title what it is about
 * @param columns the headers of its rows
 * @param rows its rows, as they would stand in a list
 * @param verdicts what is right
 */
record Trap(
    String theme,
    String country,
    Kind kind,
    String title,
    List<String> columns,
    List<List<String>> rows,
    List<Verdict> verdicts) {

  /** What a list is of. */
  enum Kind {
    PEOPLE,
    FIRMS,
    PLACES
  }

  /** What may become of two rows. */
  enum Outcome {
    SAME,
    REVIEW,
    DIFFERENT
  }

  /** What is right: more than one outcome where careful people would not agree on one. */
  enum Right {
    SAME(Outcome.SAME),
    REVIEW(Outcome.REVIEW),
    DIFFERENT(Outcome.DIFFERENT),
    /** The rows can't tell, or hardly: merging would be a guess. */
    NOT_SAME(Outcome.REVIEW, Outcome.DIFFERENT),
    /** One person, and a look does no harm: leaving both would be a mistake. */
    NOT_DIFFERENT(Outcome.SAME, Outcome.REVIEW);

    private final Set<Outcome> outcomes;

    Right(Outcome... outcomes) {
      this.outcomes = Set.of(outcomes);
    }

    boolean allows(Outcome outcome) {
      return outcomes.contains(outcome);
    }

    static Right of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  /** Two rows of a trap, counted from 0. */
  record Pair(int a, int b) {}

  /**
   * What is right for some pairs.
   *
   * @param right the outcomes that are right
   * @param evidence what the explanation must speak of
   * @param why the reason, in a sentence
   */
  record Verdict(List<Pair> pairs, Right right, List<String> evidence, String why) {}

  /** Checks that every pair of rows has one verdict, with a reason. */
  Trap {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    verdicts = List.copyOf(verdicts);
    List<Pair> judged = verdicts.stream().flatMap(v -> v.pairs().stream()).toList();
    List<Pair> all = new ArrayList<>();
    for (int a = 0; a < rows.size(); a++) {
      for (int b = a + 1; b < rows.size(); b++) {
        all.add(new Pair(a, b));
      }
    }
    if (judged.size() != all.size() || !judged.containsAll(all)) {
      throw new IllegalArgumentException(title + ": each pair needs one verdict");
    }
    if (verdicts.stream().anyMatch(v -> v.why().length() < 20)) {
      throw new IllegalArgumentException(title + ": a verdict needs a reason");
    }
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(title + ": " + row + " doesn't fit the header");
      }
    }
  }

  /** The cell of a row in a column, if the trap has that column. */
  Optional<String> cell(int row, String column) {
    int at = columns.indexOf(column);
    return at < 0 ? Optional.empty() : Optional.of(rows.get(row).get(at));
  }

  /** The columns of lists that hold traps, in this order. */
  static List<String> ordered(Stream<Trap> traps) {
    Set<String> used = new TreeSet<>();
    traps.forEach(trap -> used.addAll(trap.columns()));
    used.add("Country");
    List<String> columns = new ArrayList<>(TrapReader.COLUMNS);
    columns.retainAll(used);
    return columns;
  }

  @Override
  public String toString() {
    return theme + ": " + title + " (" + country + ")";
  }
}
