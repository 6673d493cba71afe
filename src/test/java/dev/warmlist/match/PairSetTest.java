package dev.warmlist.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/** Pairs of rows, each once. */
final class PairSetTest {

  @Test
  void sorted_randomPairs_eachOnceInOrder() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
    var pairs = new PairSet();
    var expected = new TreeSet<Long>();
    for (int i = 0; i < 50_000; i++) {
      long pair = (long) random.nextInt(300) << 32 | (1 + random.nextInt(300));
      assertThat(pairs.has(pair)).isEqualTo(expected.contains(pair));
      pairs.add(pair);
      expected.add(pair);
    }
    assertThat(pairs.sorted()).containsExactly(expected.stream().mapToLong(p -> p).toArray());
  }
}
