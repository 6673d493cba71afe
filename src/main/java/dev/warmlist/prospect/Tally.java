package dev.warmlist.prospect;

import java.util.EnumMap;
import java.util.Map;

/** What became of the rows of one list, or of all of them: how many had which outcome. */
public final class Tally {
  private final String list;
  private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
  private int read;

  /** An empty tally for a list, or for the total. */
  public Tally(String list) {
    this.list = list;
  }

  /** The list's label. */
  public String list() {
    return list;
  }

  /** Counts a row that was read. */
  public void countRead() {
    read++;
  }

  /** Counts the outcome of a row. */
  public void count(Outcome outcome) {
    outcomes.merge(outcome, 1, Integer::sum);
  }

  /** Adds another tally to this one. */
  public void add(Tally other) {
    read += other.read;
    other.outcomes.forEach((outcome, n) -> outcomes.merge(outcome, n, Integer::sum));
  }

  /** The number of rows read. */
  public int read() {
    return read;
  }

  /** The number of rows with an outcome. */
  public int of(Outcome outcome) {
    return outcomes.getOrDefault(outcome, 0);
  }

  /** Whether each row that was read has its outcome. */
  public boolean closes() {
    return read == outcomes.values().stream().mapToInt(Integer::intValue).sum();
  }
}
