package dev.warmlist.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.warmlist.prospect.Values;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ScoredTest {
  private static final MatchSettings LOW = new MatchSettings(0.985, 0.01);
  private static final List<Values> ROWS = People.list(800, 11);
  private static final Decisions DECIDED =
      Decisions.of(List.of(People.decided(ROWS.get(3), ROWS.get(70), true)));

  @ParameterizedTest
  @ValueSource(doubles = {0.51, 0.7, 0.9, 0.985, 0.9999, 1})
  void match_keptFromALowLine_isWhatTheMatcherFinds(double mergeAt) {
    var settings = new MatchSettings(mergeAt, 0.5);
    MatchIndex index = index(ROWS);
    Matching expected = new Matcher(settings).match(index, DECIDED);
    Scored scored = new Matcher(LOW).score(index, DECIDED);
    Matching matching = scored.match(settings);
    assertThat(clusters(matching)).isEqualTo(clusters(expected));
    assertThat(scored.clusters(mergeAt)).isEqualTo(clusters(expected));
    assertThat(matching.links()).isEqualTo(expected.links());
    assertThat(matching.reviews()).isEqualTo(expected.reviews());
  }

  @Test
  void match_lineBelowWhatWasKept_isRefused() {
    Scored scored = new Matcher(MatchSettings.DEFAULT).score(index(ROWS), Decisions.NONE);
    assertThatThrownBy(() -> scored.match(LOW)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> scored.clusters(0.4)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void forEach_keptPairs_onceAndTheLikeliestFirst() {
    Scored scored = new Matcher(LOW).score(index(ROWS), Decisions.NONE);
    List<Double> probabilities = new ArrayList<>();
    Set<Long> pairs = new HashSet<>();
    scored.forEach(
        (a, b, probability) -> {
          assertThat(a).isLessThan(b);
          assertThat(pairs.add((long) a << 32 | b)).isTrue();
          assertThat(scored.link(a, b).probability()).isEqualTo(probability);
          probabilities.add(probability);
        });
    assertThat(probabilities).isSortedAccordingTo(Collections.reverseOrder());
    assertThat(probabilities.get(0)).isGreaterThan(0.99);
    assertThat(probabilities.get(probabilities.size() - 1)).isBetween(0.01, 0.5);
    scored.compared((a, b) -> pairs.remove((long) a << 32 | b));
    assertThat(pairs).isEmpty();
  }

  @Test
  void clusters_shuffledRows_areTheSame() {
    Set<List<String>> expected = groups(ROWS);
    for (int seed = 1; seed <= 3; seed++) {
      List<Values> shuffled = new ArrayList<>(ROWS);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(groups(shuffled)).isEqualTo(expected);
    }
  }

  private static Set<List<String>> groups(List<Values> rows) {
    int[] clusters = new Matcher(LOW).score(index(rows), Decisions.NONE).clusters(0.7);
    var groups = new TreeMap<Integer, List<String>>();
    for (int row = 0; row < clusters.length; row++) {
      groups.computeIfAbsent(clusters[row], c -> new ArrayList<>()).add(rows.get(row).toString());
    }
    groups.values().forEach(Collections::sort);
    assertThat(groups.size()).isLessThan(rows.size());
    return new HashSet<>(groups.values());
  }

  private static int[] clusters(Matching matching) {
    return IntStream.range(0, matching.size()).map(matching::cluster).toArray();
  }

  private static MatchIndex index(List<Values> rows) {
    var index = new MatchIndex();
    rows.forEach(row -> index.add(row, 0));
    return index;
  }
}
