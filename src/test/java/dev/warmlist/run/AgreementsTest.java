package dev.warmlist.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.warmlist.export.Agreement;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementsTest {

  /** Rows as letters: equal letters are one; a dot in the truth is a row it doesn't speak of. */
  @ParameterizedTest(name = "{0} found as {1}")
  @CsvSource({
    // truth, found, precision, recall, f1, B-cubed precision, recall
    "aabc, aabc, 1, 1, 1, 1, 1",
    "aabb, aaaa, 0.3333, 1, 0.5, 0.5, 1",
    "aabb, abcd, 1, 0, 0, 1, 0.5",
    "abcd, abcd, 1, 1, 1, 1, 1",
    "abcd, aabb, 0, 1, 0, 0.5, 1",
    "aa.b, aaab, 1, 1, 1, 1, 1",
    // the example of Bagga and Baldwin (1998), their response B
    "aaaaabbccccc, aaaaabbbbbbb, 0.6774, 1, 0.8077, 0.7619, 1",
  })
  void of_grouping_givesTheFigures(
      String truth, String found, double p, double r, double f1, double bp, double br) {
    Agreement a = Agreements.of(labels(truth), clusters(found));
    assertThat(new double[] {a.precision(), a.recall(), a.f1(), a.bPrecision(), a.bRecall()})
        .containsExactly(new double[] {p, r, f1, bp, br}, within(5e-5));
  }

  @RepeatedTest(5)
  void of_randomGroupings_asCountedPairByPair(RepetitionInfo repetition) {
    RandomGenerator random =
        RandomGeneratorFactory.of("L64X128MixRandom").create(repetition.getCurrentRepetition());
    int[] truth = random.ints(60, -1, 15).toArray();
    int[] found = random.ints(60, 0, 15).toArray();
    long[] pairs = new long[3];
    for (int a = 0; a < 60; a++) {
      for (int b = a + 1; b < 60; b++) {
        if (truth[a] >= 0 && truth[b] >= 0) {
          pairs[0] += truth[a] == truth[b] ? 1 : 0;
          pairs[1] += found[a] == found[b] ? 1 : 0;
          pairs[2] += truth[a] == truth[b] && found[a] == found[b] ? 1 : 0;
        }
      }
    }
    Agreement a = Agreements.of(new Labels(truth, 60), found);
    assertThat(new long[] {a.truePairs(), a.foundPairs(), a.hits()}).isEqualTo(pairs);
    assertThat(a.wrong() + a.hits()).isEqualTo(a.foundPairs());
    assertThat(a.missed() + a.hits()).isEqualTo(a.truePairs());
  }

  private static Labels labels(String letters) {
    return new Labels(letters.chars().map(c -> c == '.' ? -1 : c - 'a').toArray(), 4);
  }

  private static int[] clusters(String letters) {
    return letters.chars().map(c -> c - 'a').toArray();
  }
}
