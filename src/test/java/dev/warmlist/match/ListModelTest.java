package dev.warmlist.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Kind;
import dev.warmlist.prospect.Values;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ListModelTest {
  private static final MatchSettings LINES = MatchSettings.DEFAULT;
  private static final List<Values> ROWS = rows();

  /** What becomes of the first list's rows in a longer one. */
  private enum Longer {
    BEFORE,
    BEHIND,
    MIXED;

    List<Values> list() {
      List<Values> all = new ArrayList<>(this == BEHIND ? ROWS : others());
      all.addAll(this == BEHIND ? others() : ROWS);
      if (this == MIXED) {
        Collections.shuffle(all, new Random(5));
      }
      return all;
    }
  }

  @Test
  void match_ownModel_findsAndSaysTheSame() {
    Scored scored = score(ROWS, Optional.empty());
    ListModel model = scored.listModel(LINES);
    Matching expected = scored.match(LINES);
    Matching again = score(ROWS, Optional.of(model)).match(model.lines());
    assertThat(again.links()).isEqualTo(expected.links()).isNotEmpty();
    assertThat(again.reviews()).isEqualTo(expected.reviews());
  }

  @ParameterizedTest
  @EnumSource
  void match_earlierModelInALongerList_sameBitsAndClusters(Longer longer) {
    Scored scored = score(ROWS, Optional.empty());
    ListModel model = scored.listModel(LINES);
    List<Values> all = longer.list();
    Scored later = score(all, Optional.of(model));
    Map<Values, Integer> places = new HashMap<>();
    for (int row = 0; row < all.size(); row++) {
      places.put(all.get(row), row);
    }
    int[] pairs = {0};
    scored.forEach(
        (a, b, probability) -> {
          int x = places.get(ROWS.get(a));
          int y = places.get(ROWS.get(b));
          if (x != y) {
            Link expected = scored.link(a, b);
            Link found = later.link(Math.min(x, y), Math.max(x, y));
            assertThat(found.comparisons()).isEqualTo(expected.comparisons());
            pairs[0]++;
          }
        });
    assertThat(pairs[0]).isGreaterThan(100);
    assertThat(clusters(later.match(model.lines()), all))
        .isEqualTo(clusters(scored.match(LINES), ROWS));
  }

  @Test
  void match_longerListWithoutTheModel_weighsOtherwise() {
    Scored scored = score(Longer.BEHIND.list(), Optional.empty());
    Link before = score(ROWS, Optional.empty()).match(LINES).links().get(0);
    assertThat(scored.link(before.a(), before.b()).weight()).isNotEqualTo(before.weight());
  }

  @Test
  void listModel_shuffledRows_isEqual() {
    ListModel expected = score(ROWS, Optional.empty()).listModel(LINES);
    for (int seed = 1; seed <= 3; seed++) {
      List<Values> shuffled = new ArrayList<>(ROWS);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(score(shuffled, Optional.empty()).listModel(LINES)).isEqualTo(expected);
    }
  }

  @Test
  void match_weightThatWasChanged_isHonoured() {
    Scored scored = score(ROWS, Optional.empty());
    ListModel model = scored.listModel(LINES);
    Map<Kind, ListModel.OfKind> kinds = new EnumMap<>(model.kinds());
    ListModel.OfKind people = model.of(Kind.PERSON);
    List<Weight> changed =
        people.weights().stream()
            .map(
                w ->
                    w.comparison().equals("e-mail") && w.level().equals("exact")
                        ? new Weight(w.comparison(), w.level(), w.m() / 8, w.u())
                        : w)
            .toList();
    kinds.put(Kind.PERSON, new ListModel.OfKind(people.duplicates(), changed));
    var edited = new ListModel(0.9, 0.5, model.rows(), kinds, model.terms());
    Scored later = score(ROWS, Optional.of(edited));
    Link link =
        scored.match(LINES).links().stream()
            .filter(l -> says(l, "e-mail"))
            .findFirst()
            .orElseThrow();
    double ofMail = bits(link, "e-mail") - bits(later.link(link.a(), link.b()), "e-mail");
    assertThat(ofMail).isBetween(2.99, 3.01);
  }

  @Test
  void listModel_holdsNobodysHandleAndOnlyFrequentValues() {
    var model = score(ROWS, Optional.empty()).listModel(LINES);
    String all = model.terms().toString();
    assertThat(model.terms().get("phone").total()).isPositive();
    assertThat(all).doesNotContain("@", "+1212", "whole person").contains("anna=");
    model.terms().values().stream()
        .flatMap(terms -> terms.counts().values().stream())
        .forEach(count -> assertThat(count).isGreaterThanOrEqualTo(TermCounts.FREQUENT));
  }

  @Test
  void of_modelWithoutALevel_isRefused() {
    Map<Kind, ListModel.OfKind> kinds = new EnumMap<>(ListModel.shipped().kinds());
    kinds.put(Kind.COMPANY, new ListModel.OfKind(1, List.of()));
    var model = new ListModel(0.9, 0.5, 9, kinds, ListModel.shipped().terms());
    assertThatThrownBy(() -> score(ROWS, Optional.of(model)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static boolean says(Link link, String what) {
    return link.comparisons().stream().anyMatch(c -> c.evidence().equals(what));
  }

  private static double bits(Link link, String what) {
    return link.comparisons().stream()
        .filter(c -> c.evidence().equals(what))
        .mapToDouble(Comparison::bits)
        .sum();
  }

  /** People and firms, and some who share a name in one text that nobody knows for a name. */
  private static List<Values> rows() {
    List<Values> rows = new ArrayList<>(People.list(600, 21));
    for (int i = 0; i < 60; i++) {
      String firm = "company=Hall " + (char) ('a' + i / 2) + "x Works; city=Reno; street=";
      rows.add(People.of(firm + i / 2 + " Main Street"));
    }
    for (int i = 0; i < 4; i++) {
      rows.add(Values.builder().add(Field.NAME, "Whole Person").add(Field.CITY, "R" + i).build());
    }
    return rows.stream().distinct().toList();
  }

  /** Two thousand people who have names in common with the others, and nothing else. */
  private static List<Values> others() {
    List<Values> others = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      Values like = ROWS.get(i % 300);
      String text =
          String.format(
              Locale.ROOT,
              "given_name=%s; family_name=%s; company=Other %d; email=o%d@other%d.example;"
                  + " phone=+4420%08d; city=Reno",
              like.first(Field.GIVEN_NAME),
              i % 3 == 0 ? like.first(Field.FAMILY_NAME) : "Elsewhere",
              i,
              i,
              i,
              i * 977);
      others.add(People.of(text));
    }
    return others;
  }

  /** The clusters of the first list's rows, as texts. */
  private static List<List<String>> clusters(Matching matching, List<Values> rows) {
    Map<Integer, List<String>> clusters = new TreeMap<>();
    List<String> own = ROWS.stream().map(Values::toString).toList();
    for (int row = 0; row < rows.size(); row++) {
      String text = rows.get(row).toString();
      if (own.contains(text)) {
        clusters.computeIfAbsent(matching.cluster(row), c -> new ArrayList<>()).add(text);
      }
    }
    List<List<String>> all = new ArrayList<>(clusters.values());
    all.forEach(Collections::sort);
    all.sort((a, b) -> Arrays.compare(a.toArray(String[]::new), b.toArray(String[]::new)));
    return all;
  }

  private static Scored score(List<Values> rows, Optional<ListModel> known) {
    var index = new MatchIndex();
    rows.forEach(row -> index.add(row, 0));
    return new Matcher(LINES).score(index, Decisions.NONE, known);
  }
}
