package dev.warmlist.plan;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Those who wait, by candidate number, in order. It holds a few bytes for each of them: places are
 * made when they are asked for.
 */
final class Queue extends AbstractMap<Integer, Schedule.Place> {
  private final Waiting waiting;
  private final int[] positions;

  /** A queue of those who wait, in their order. */
  Queue(Waiting waiting) {
    this.waiting = waiting;
    int most = IntStream.range(0, waiting.size()).map(waiting::number).max().orElse(-1);
    positions = new int[most + 1];
    for (int i = 0; i < waiting.size(); i++) {
      positions[waiting.number(i)] = i + 1;
    }
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return key instanceof Integer n && n >= 0 && n < positions.length && positions[n] > 0;
  }

  @Override
  public Schedule.@Nullable Place get(@Nullable Object key) {
    return containsKey(key) && key instanceof Integer n ? place(positions[n]) : null;
  }

  private Schedule.Place place(int position) {
    return new Schedule.Place(position, waiting.week(position - 1));
  }

  @Override
  public Set<Map.Entry<Integer, Schedule.Place>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Map.Entry<Integer, Schedule.Place>> iterator() {
        return IntStream.rangeClosed(1, waiting.size())
            .mapToObj(position -> Map.entry(waiting.number(position - 1), place(position)))
            .iterator();
      }

      @Override
      public int size() {
        return waiting.size();
      }
    };
  }
}
