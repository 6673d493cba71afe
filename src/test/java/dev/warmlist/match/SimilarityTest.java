package dev.warmlist.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SimilarityTest {
  @ParameterizedTest
  @CsvSource({
    "martha, marhta, 0.961",
    "dixon, dicksonx, 0.813",
    "dwayne, duane, 0.840",
    "abc, xyz, 0"
  })
  void jaroWinkler_wordsOfThePaper_givesItsFigures(String a, String b, double expected) {
    assertThat(Similarity.jaroWinkler(a, b)).isCloseTo(expected, within(0.001));
  }

  @Test
  void jaroWinkler_randomWords_agreesWithCommonsTextAndIsSymmetric() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
    var oracle = new JaroWinklerSimilarity();
    for (int i = 0; i < 2000; i++) {
      String a = word(random);
      String b = word(random);
      double ours = Similarity.jaroWinkler(a, b);
      assertThat(ours).isEqualTo(Similarity.jaroWinkler(b, a));
      double one = oracle.apply(a, b);
      double other = oracle.apply(b, a);
      assertThat(Math.min(Math.abs(ours - one), Math.abs(ours - other))).as(a + b).isLessThan(1e-9);
    }
  }

  @ParameterizedTest
  @CsvSource({"smith, smiht, 1", "smith, smyth, 1", "smith, smit, 1", "smith, jones, 3"})
  void typos_pair_countsUpToTheLimit(String a, String b, int expected) {
    assertThat(Similarity.typos(a, b, 2)).isEqualTo(expected);
    assertThat(Similarity.typos(b, a, 2)).isEqualTo(expected);
  }

  private static String word(RandomGenerator random) {
    var word = new StringBuilder();
    for (int i = 1 + random.nextInt(9); i > 0; i--) {
      word.append((char) ('a' + random.nextInt(5)));
    }
    return word.toString();
  }
}
