package dev.warmlist.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class InOrderTest {
  @Test
  void next_slowAndFastItems_comeInTheOrderOfTheSource() {
    assertThat(worked(10_000, i -> i % 7 == 0 ? slow(i) : i))
        .isEqualTo(IntStream.range(0, 10_000).boxed().toList());
  }

  @Test
  void next_nothingToDo_endsAtOnce() {
    assertThat(worked(0, i -> i)).isEmpty();
  }

  @Test
  void next_workFails_failsAsTheWorkDid() {
    assertThatThrownBy(() -> worked(2_000, i -> 1 / (i - 1_234)))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void next_toolsOfThreads_areNeverUsedByTwoAtOnce() {
    var shared = new AtomicInteger();
    PrimitiveIterator.OfInt source = IntStream.range(0, 20_000).iterator();
    try (var lane =
        new InOrder<>(
            "test", () -> next(source), new Pool<>(AtomicInteger::new), (tool, i) -> use(tool))) {
      for (var next = lane.next(); next.isPresent(); next = lane.next()) {
        shared.addAndGet(next.get());
      }
    }
    assertThat(shared).hasValue(0);
  }

  /** How many others use a tool at the same time. */
  private static int use(AtomicInteger tool) {
    int others = tool.getAndIncrement();
    tool.getAndDecrement();
    return others;
  }

  private static int slow(int i) {
    int same = i;
    for (int n = 0; n < 20_000; n++) {
      same = Integer.reverse(same);
    }
    return same;
  }

  private static List<Integer> worked(int items, IntUnaryOperator work) {
    var results = new ArrayList<Integer>();
    PrimitiveIterator.OfInt source = IntStream.range(0, items).iterator();
    try (var lane =
        new InOrder<>(
            "test", () -> next(source), new Pool<>(() -> work), (tool, i) -> tool.applyAsInt(i))) {
      for (var next = lane.next(); next.isPresent(); next = lane.next()) {
        results.add(next.get());
      }
    }
    return results;
  }

  private static Optional<Integer> next(PrimitiveIterator.OfInt source) {
    return source.hasNext() ? Optional.of(source.next()) : Optional.empty();
  }
}
