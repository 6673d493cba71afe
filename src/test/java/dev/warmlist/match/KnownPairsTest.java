package dev.warmlist.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmlist.prospect.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What people know of rows wins over what the rows say. */
final class KnownPairsTest {
  private static final String ANN = "given_name=Ann; family_name=Lee; ";
  private static final Values BY_MAIL =
      People.of(ANN + "company=Acme; email=ann.lee@acme.com; profile=linkedin.com/in/ann");
  private static final Values BY_PHONE = People.of(ANN + "company=Acme; phone=+12125550100");
  private static final Values BOTH =
      Values.builder().addAll(BY_MAIL).addAll(People.of(ANN + "phone=+12125550100")).build();

  /** The clusters of rows, one list after the other: {@code 0,0,2}. */
  private static Matching match(Decisions decisions, List<List<Values>> lists) {
    var index = new MatchIndex();
    for (int list = 0; list < lists.size(); list++) {
      for (Values row : lists.get(list)) {
        index.add(row, list);
      }
    }
    return new Matcher(MatchSettings.DEFAULT).match(index, decisions);
  }

  private static List<Integer> clusters(Decisions decisions, List<List<Values>> lists) {
    Matching matching = match(decisions, lists);
    return IntStream.range(0, matching.size()).mapToObj(matching::cluster).toList();
  }

  private static Decisions decided(Decision... decisions) {
    return Decisions.of(List.of(decisions));
  }

  @Test
  void match_undecided_mergesThroughTheThirdRow() {
    assertThat(clusters(Decisions.NONE, List.of(List.of(BY_MAIL, BY_PHONE, BOTH))))
        .containsExactly(0, 0, 0);
  }

  @Test
  void match_differentThroughAThirdRow_splitsAndTheThirdGoesWhereItBelongsMore() {
    Decisions decisions = decided(People.decided(BY_MAIL, BY_PHONE, false));
    assertThat(clusters(decisions, List.of(List.of(BY_MAIL, BY_PHONE, BOTH))))
        .containsExactly(0, 1, 0);
    assertThat(clusters(decisions, List.of(List.of(BOTH, BY_PHONE, BY_MAIL))))
        .containsExactly(0, 1, 0);
  }

  @Test
  void match_equalRowsDecidedDifferent_stayApart() {
    Decisions decisions = decided(People.decided(BOTH, BOTH, false));
    assertThat(clusters(Decisions.NONE, List.of(List.of(BOTH, BOTH)))).containsExactly(0, 0);
    assertThat(clusters(decisions, List.of(List.of(BOTH, BOTH)))).containsExactly(0, 1);
    Decisions withSame =
        decided(People.decided(BOTH, BOTH, false), People.decided(BOTH, BY_PHONE, true));
    assertThat(clusters(withSame, List.of(List.of(BOTH, BOTH, BY_PHONE)))).containsExactly(0, 1, 0);
  }

  @Test
  void match_sameAgainstAVeto_mergesAndThirdRowsFollow() {
    Values elder = People.of(ANN + "suffix=Sr.; email=ann.lee@acme.com");
    Values younger = People.of(ANN + "suffix=Jr.; phone=+12125550100");
    Values again = People.of(ANN + "suffix=Jr.; phone=+12125550100; city=Bonn");
    assertThat(clusters(Decisions.NONE, List.of(List.of(elder, younger, again))))
        .containsExactly(0, 1, 1);
    assertThat(
            clusters(
                decided(People.decided(elder, younger, true)),
                List.of(List.of(elder, younger, again))))
        .containsExactly(0, 0, 0);
  }

  @Test
  void match_trustedList_mergesNoTwoOfItsRows() {
    Decisions trusting = Decisions.NONE.trusting(Set.of(1));
    assertThat(clusters(trusting, List.of(List.of(), List.of(BOTH, BOTH, BY_MAIL))))
        .containsExactly(0, 1, 2);
    assertThat(match(trusting, List.of(List.of(), List.of(BOTH, BY_MAIL))).reviews()).isEmpty();
    assertThat(clusters(trusting, List.of(List.of(BOTH, BY_MAIL), List.of())))
        .containsExactly(0, 0);
  }

  @Test
  void match_rowBetweenTwoOfATrustedList_joinsTheNearerOrNone() {
    Decisions trusting = Decisions.NONE.trusting(Set.of(0));
    Values homonym = People.of(ANN + "company=Bolt; phone=+14155550111");
    assertThat(clusters(trusting, List.of(List.of(BY_MAIL, homonym), List.of(BOTH))))
        .containsExactly(0, 1, 0);
    Values twin = Values.builder().addAll(BY_MAIL).addAll(People.of(ANN + "city=Bonn")).build();
    Matching matching = match(trusting, List.of(List.of(BY_MAIL, twin), List.of(BOTH)));
    assertThat(IntStream.range(0, 3).map(matching::cluster)).containsExactly(0, 1, 2);
    assertThat(matching.reviews()).hasSize(2);
    assertThat(clusters(trusting, List.of(List.of(BY_MAIL, twin, homonym), List.of(BOTH, BOTH))))
        .as("rows that may be either may still be one")
        .containsExactly(0, 1, 2, 3, 3);
  }

  @Test
  void match_rowBetweenTwoOfATrustedList_isNotLedToAThirdEither() {
    Decisions trusting = Decisions.NONE.trusting(Set.of(0));
    Values twin = Values.builder().addAll(BY_MAIL).addAll(People.of(ANN + "city=Bonn")).build();
    assertThat(
            clusters(
                trusting, List.of(List.of(BY_MAIL, twin, BY_PHONE), List.of(BY_PHONE, BY_MAIL))))
        .containsExactly(0, 1, 2, 2, 4);
  }

  @Test
  void match_sameWithinATrustedList_wins() {
    Decisions decisions = decided(People.decided(BY_MAIL, BY_PHONE, true)).trusting(Set.of(0));
    assertThat(clusters(decisions, List.of(List.of(BY_MAIL, BY_PHONE, BOTH))))
        .containsExactly(0, 0, 2);
  }

  @Test
  void reviews_manyOfOneRow_tenAreShownAndTheOthersCounted() {
    var rows = new ArrayList<Values>();
    for (int i = 0; i < 14; i++) {
      rows.add(People.of(ANN + "city=Bonn; company=Acme; phone=+121255501" + (10 + i)));
    }
    var index = new MatchIndex();
    rows.forEach(row -> index.add(row, 0));
    var settings = new MatchSettings(0.999999999, 0.01);
    Matching matching = new Matcher(settings).match(index, Decisions.NONE);
    for (int row = 0; row < rows.size(); row++) {
      int one = row;
      assertThat(matching.reviews())
          .filteredOn(l -> l.a() == one || l.b() == one)
          .hasSizeBetween(1, 10);
    }
    assertThat(matching.leftOut()).hasSize(14 * 13 / 2 - matching.reviews().size());
  }

  @Test
  void reviews_largerClusters_comeFirst() {
    var rows = new ArrayList<Values>();
    rows.add(
        People.of("given_name=Bo; family_name=Chu; company=Bolt; city=Rome; phone=+12125550101"));
    rows.add(
        People.of("given_name=Bo; family_name=Chu; company=Bolt; city=Rome; phone=+12125550199"));
    for (String phone : List.of("phone=+12125550102", "phone=+12125550188")) {
      rows.add(People.of(ANN + "company=Acme; city=Bonn; " + phone));
      rows.add(People.of(ANN + "company=Acme; city=Bonn; title=CEO; " + phone));
    }
    var index = new MatchIndex();
    rows.forEach(row -> index.add(row, 0));
    Matching matching = new Matcher(new MatchSettings(0.9999, 0.01)).match(index, Decisions.NONE);
    assertThat(matching.reviews().stream().map(l -> matching.cluster(l.a()))).containsExactly(2, 0);
  }
}
