package dev.warmlist.match;

import dev.warmlist.prospect.Values;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value, or a row's values that belong together, on the way to become the winner. */
final class Contender {
  private final String text;
  private final Values values;
  private final List<Integer> rows = new ArrayList<>(2);
  private final Map<Criterion, Integer> scores = new EnumMap<>(Criterion.class);

  /**
   * A contender of one row.
   *
   * @param text the value; rows that say the same have the same text
   * @param values all that the row says
   * @param row the row's position among those of the prospect
   */
  Contender(String text, Values values, int row) {
    this.text = text;
    this.values = values;
    rows.add(row);
  }

  String text() {
    return text;
  }

  Values values() {
    return values;
  }

  /** The position of the first row that says so. */
  int row() {
    return rows.get(0);
  }

  /** The positions of all rows that say so, ascending. */
  List<Integer> rows() {
    return rows;
  }

  /** A further row says so; one that said it already doesn't count twice. */
  void also(int row) {
    if (rows.get(rows.size() - 1) != row) {
      rows.add(row);
    }
  }

  /** Sets how good it is by a criterion: the smaller, the better; 0 unless set. */
  void score(Criterion criterion, int score) {
    scores.put(criterion, score);
  }

  int score(Criterion criterion) {
    return scores.getOrDefault(criterion, 0);
  }

  /** Sorts by criteria: the first one that differs decides. */
  static Comparator<Contender> by(List<Criterion> criteria) {
    return (a, b) ->
        a.decides(b, criteria).map(c -> Integer.compare(a.score(c), b.score(c))).orElse(0);
  }

  /** The criterion by which this one is better or worse than another. */
  Optional<Criterion> decides(Contender other, List<Criterion> criteria) {
    return criteria.stream().filter(c -> score(c) != other.score(c)).findFirst();
  }
}
