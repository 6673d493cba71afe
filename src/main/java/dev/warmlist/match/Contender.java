package dev.warmlist.match;

import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Values;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;

/** A value, or a row's values that belong together, on the way to become the winner. */
final class Contender {
  private final String text;
  private final Values values;
  private final List<Integer> rows = new ArrayList<>(2);
  private final Map<Field, String> keys = new EnumMap<>(Field.class);
  private final Map<Criterion, IntSupplier> open = new EnumMap<>(Criterion.class);
  private final Map<Criterion, Integer> scores = new EnumMap<>(Criterion.class);

  private Contender(String text, Values values, int row) {
    this.text = text;
    this.values = values;
    rows.add(row);
  }

  /**
   * A value that stands by itself.
   *
   * @param row the position of the row that says it among those of the prospect
   */
  static Contender of(String text, int row) {
    return new Contender(text, Values.NONE, row);
  }

  /**
   * All that a row says.
   *
   * @param row the row's position among those of the prospect
   */
  static Contender of(Values values, int row) {
    return new Contender("", values, row);
  }

  String text() {
    return text;
  }

  Values values() {
    return values;
  }

  /** One form for all spellings of what the row says of a field. */
  String key(Field field) {
    String known = keys.get(field);
    if (known == null) {
      known = Spelling.key(values.first(field));
      keys.put(field, known);
    }
    return known;
  }

  /** Of how many of these fields the row says something. */
  int parts(Set<Field> fields) {
    int parts = 0;
    for (Field field : fields) {
      parts += values.has(field) ? 1 : 0;
    }
    return parts;
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

  /**
   * Sets how good it is by a criterion: the smaller, the better; 0 unless set.
   *
   * @param score asked once, and only where the criteria before this one leave things open
   */
  void score(Criterion criterion, IntSupplier score) {
    open.put(criterion, score);
  }

  int score(Criterion criterion) {
    IntSupplier asked = open.remove(criterion);
    if (asked != null) {
      scores.put(criterion, asked.getAsInt());
    }
    return scores.getOrDefault(criterion, 0);
  }

  /** Sorts by criteria: the first one that differs decides. */
  static Comparator<Contender> by(List<Criterion> criteria) {
    return (a, b) -> {
      for (Criterion criterion : criteria) {
        int order = Integer.compare(a.score(criterion), b.score(criterion));
        if (order != 0) {
          return order;
        }
      }
      return 0;
    };
  }

  /** The criterion by which this one is better or worse than another. */
  Optional<Criterion> decides(Contender other, List<Criterion> criteria) {
    for (Criterion criterion : criteria) {
      if (score(criterion) != other.score(criterion)) {
        return Optional.of(criterion);
      }
    }
    return Optional.empty();
  }
}
