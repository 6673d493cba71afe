package dev.warmlist.plan;

import java.time.LocalDate;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Those who wait, by candidate number, in order. It holds a few bytes for each of them: places are
 * made when they are asked for.
 */
final class Queue extends AbstractMap<Integer, Schedule.Place> {
  private final int[] numbers;
  private final int[] positions;
  private final Map<Integer, LocalDate> promised;
  private final Pace pace;

  /** Tells the week in which a position begins. */
  interface Pace {
    /** The Monday, or nothing beyond a year; not before the day given. */
    Optional<LocalDate> week(int position, LocalDate notBefore);
  }

  /**
   * A queue.
   *
   * @param waiting those who wait, in order
   * @param promised the days of call-backs that some of them were promised
   */
  Queue(List<Candidate> waiting, Map<Integer, LocalDate> promised, Pace pace) {
    this.promised = promised;
    this.pace = pace;
    numbers = waiting.stream().mapToInt(Candidate::number).toArray();
    positions = new int[Arrays.stream(numbers).max().orElse(-1) + 1];
    for (int i = 0; i < numbers.length; i++) {
      positions[numbers[i]] = i + 1;
    }
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return key instanceof Integer n && n >= 0 && n < positions.length && positions[n] > 0;
  }

  @Override
  public Schedule.@Nullable Place get(@Nullable Object key) {
    return containsKey(key) && key instanceof Integer n ? place(n) : null;
  }

  private Schedule.Place place(int number) {
    int position = positions[number];
    LocalDate notBefore = promised.getOrDefault(number, LocalDate.MIN);
    return new Schedule.Place(position, pace.week(position, notBefore));
  }

  @Override
  public Set<Map.Entry<Integer, Schedule.Place>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Map.Entry<Integer, Schedule.Place>> iterator() {
        return Arrays.stream(numbers).mapToObj(n -> Map.entry(n, place(n))).iterator();
      }

      @Override
      public int size() {
        return numbers.length;
      }
    };
  }
}
