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

  @Test
  void typos_randomWords_agreesWithTheWholeTableOfDistances() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(12);
    for (int i = 0; i < 20_000; i++) {
      String a = word(random);
      String b = word(random);
      for (int limit = 0; limit <= 2; limit++) {
        int expected = Math.min(distance(a, b), limit + 1);
        assertThat(Similarity.typos(a, b, limit)).as(a + " " + b).isEqualTo(expected);
      }
    }
  }

  @Test
  void jaroWinkler_bound_isTheSimilarityOrNothing() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(13);
    for (int i = 0; i < 20_000; i++) {
      String a = i % 100 == 0 ? "" : word(random);
      String b = i % 70 == 0 ? "" : word(random);
      double whole = Similarity.jaroWinkler(a, b);
      for (double least : new double[] {0.75, 0.8, 0.93}) {
        double bounded = Similarity.jaroWinkler(a, b, least);
        assertThat(bounded).as(a + " " + b).isIn(whole, 0.0);
        assertThat(bounded >= least).as(a + " " + b).isEqualTo(whole >= least);
      }
    }
  }

  /** Optimal string alignment, cell by cell. */
  private static int distance(String a, String b) {
    int[][] table = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          table[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(table[i - 1][j], table[i][j - 1]) + 1;
        least = Math.min(least, table[i - 1][j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          least = Math.min(least, table[i - 2][j - 2] + 1);
        }
        table[i][j] = least;
      }
    }
    return table[a.length()][b.length()];
  }

  private static String word(RandomGenerator random) {
    var word = new StringBuilder();
    for (int i = 1 + random.nextInt(9); i > 0; i--) {
      word.append((char) ('a' + random.nextInt(5)));
    }
    return word.toString();
  }
}
