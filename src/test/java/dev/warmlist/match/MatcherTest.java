package dev.warmlist.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Values;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MatcherTest {
  private static final String BOB = "given_name=Bob; family_name=Carroll; company=Acme Foods; ";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a nickname at one work address | given_name=Bob; family_name=Carroll; email=rc@acme.com | given_name=Robert; family_name=Carroll; email=rc@acme.com
          somebody who moved | given_name=Ada; family_name=Lovelace; company=Acme; profile=linkedin.com/in/ada | given_name=Ada; family_name=Lovelace; company=Babbage; profile=linkedin.com/in/ada
          somebody who married | given_name=Ada; family_name=Byron; mobile=+447700900123; email=ada@acme.com | given_name=Ada; family_name=King; email=ada@acme.com
          an umlaut written as two letters | given_name=Jürgen; family_name=Müller; company=Hansa Bau; phone=+4940123456 | given_name=Juergen; family_name=Mueller; company=Hansa Bau; phone=+4940123456
          swapped parts | given_name=Carroll; family_name=Robert; mobile=+447700900123 | given_name=Robert; family_name=Carroll; mobile=+447700900123
          a phone that was written in two ways | given_name=Ada; family_name=Lovelace; phone=(275) 512-3995 | given_name=Ada; family_name=Lovelace; phone=1-275-512.3995
          a mobile with and without its country, at a firm in two spellings | given_name=Hans; family_name=Schmidt; company=Müller & Söhne GmbH; mobile=+491712345678; city=Bonn | given_name=Hans; family_name=Schmidt; company=Mueller und Soehne; phone=0171/2345678; city=Bonn
          swapped parts, one of them mistyped | given_name=Evea; family_name=Armstrong; email=e.armstrong@acme.com | given_name=Armstrong; family_name=Eva; email=e.armstrong@acme.com
          a family name, its street and its town mistyped | given_name=Jonah; family_name=Thorpe; street=644 Monkman Street; city=Canley Heights; postcode=5025 | given_name=Jonah; family_name=Thopre; street=644 Monkmann Street; city=Canley Heigts; postcode=5025
          a name in another language, one birth date and one mobile | given_name=Luis; family_name=Garski; birth_date=1989-03-25; mobile=+447700900123 | given_name=Louis; family_name=Garski; birth_date=1989-03-25; mobile=+447700900123
          one company with and without legal form | company=Granite Widgets GmbH; city=Bonn; phone=+49228123456 | company=Granite Widgets; city=Bonn; phone=+49228123456
          """)
  void match_oneProspectInTwoRows_merges(String story, String a, String b) {
    assertThat(clusters(List.of(People.of(a), People.of(b)), Decisions.NONE)).hasSize(1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          colleagues at one switchboard | given_name=Ada; family_name=Lovelace; company=Acme; phone=+12125550100; street=1 Main St | given_name=Carl; family_name=Babbage; company=Acme; phone=+12125550100; street=1 Main St
          colleagues with one family name | given_name=Ada; family_name=Smith; company=Acme; phone=+12125550100 | given_name=Carl; family_name=Smith; company=Acme; phone=+12125550100
          father and son | given_name=John; family_name=Smith; suffix=Sr.; street=1 Main St; phone=+12125550100 | given_name=John; family_name=Smith; suffix=Jr.; street=1 Main St; phone=+12125550100
          a role's mailbox | given_name=Ada; family_name=Lovelace; email=info@acme.com | given_name=Carl; family_name=Babbage; email=info@acme.com
          a couple's mailbox | given_name=Ada; family_name=Lovelace; email=lovelaces@gmail.com | given_name=William; family_name=Lovelace; email=lovelaces@gmail.com
          namesakes with nothing in common | given_name=Ada; family_name=Lovelace; company=Acme; phone=+12125550100 | given_name=Ada; family_name=Lovelace; company=Babbage; phone=+14155550111
          namesakes in one firm, told apart by a number | given_name=Ada; family_name=Lovelace; company=Acme; email=ada.lovelace@acme.com | given_name=Ada; family_name=Lovelace; company=Acme; email=ada.lovelace2@acme.com
          a person and the company | given_name=Ada; family_name=Lovelace; company=Acme Foods; phone=+12125550100 | company=Acme Foods; phone=+12125550100
          two companies in one house | company=Granite Widgets; street=1 Main St; city=Bonn; phone=+49228123456 | company=Harbor Dental; street=1 Main St; city=Bonn; phone=+49228123456
          father and son with one mailbox and two birth dates | given_name=John; family_name=Smith; email=john.smith@example.org; birth_date=1951-03-04 | given_name=John; family_name=Smith; email=john.smith@example.org; birth_date=1984-11-23
          a name in another language, and one address | given_name=Marie; family_name=Kusha; street=1304 Poppy Hills Dr; city=Blacklick | given_name=Mary; family_name=Kusha; street=1304 Poppy Hills Dr; city=Blacklick
          other birth dates | given_name=Ada; family_name=Lovelace; city=London; birth_date=1970-01-02 | given_name=Ada; family_name=Lovelace; city=London; birth_date=1985-11-23
          """)
  void match_twoProspects_staysApart(String story, String a, String b) {
    assertThat(clusters(List.of(People.of(a), People.of(b)), Decisions.NONE)).hasSize(2);
  }

  @Test
  void match_rowThatCouldBeEither_joinsOneAtMost() {
    var rows =
        List.of(
            People.of("given_name=John; family_name=Smith; company=Acme; email=j.smith@acme.com"),
            People.of("given_name=Jane; family_name=Smith; company=Acme; email=j.smith@acme.com"),
            People.of("given_name=J; family_name=Smith; company=Acme; email=j.smith@acme.com"));
    assertThat(clusters(rows, Decisions.NONE)).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void match_rowWithoutBirthDateBesideFatherAndSon_joinsNeither() {
    String john = "given_name=John; family_name=Smith; street=3212 W 32nd St; city=Palm Harbor; ";
    var rows =
        List.of(
            People.of(john + "birth_date=1951-03-04"),
            People.of(john + "birth_date=1984-11-23"),
            People.of(john));
    assertThat(clusters(rows, Decisions.NONE)).hasSize(3);
    assertThat(clusters(rows.subList(1, 3), Decisions.NONE)).hasSize(1);
  }

  @Test
  void match_wrongNameBesideARightNumber_keepsOthersOfThatNumber() {
    String born = "family_name=Cresp; street=4 Nambucca St; birth_date=1976-11-17; ";
    var rows =
        List.of(
            People.of("given_name=Flynn; identifier=ssn:262466388; " + born),
            People.of("given_name=Zac; identifier=ssn:262466388; " + born),
            People.of("given_name=Flynn; city=Sandy Bay; " + born));
    assertThat(clusters(rows, Decisions.NONE)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {300, 3000})
  void match_unrelatedRowsAdded_keepsWhatWasClear(int unrelated) {
    List<Values> rows = People.list(600, 21);
    var settings = new MatchSettings(0.999, 0.5);
    Matching clear = new Matcher(settings).match(index(rows), Decisions.NONE);
    List<Values> more = new ArrayList<>(rows);
    more.addAll(People.list(unrelated, 22));
    Matching matching = new Matcher(MatchSettings.DEFAULT).match(index(more), Decisions.NONE);
    assertThat(clear.links()).hasSizeGreaterThan(150);
    for (Link link : clear.links()) {
      assertThat(matching.cluster(link.a())).as("%s", link).isEqualTo(matching.cluster(link.b()));
    }
  }

  @Test
  void match_shuffledRows_givesTheSameClusters() {
    List<Values> rows = People.list(1500, 5);
    Set<Set<String>> expected = partition(rows);
    assertThat(expected.size()).isLessThan(rows.size() - 200);
    for (int seed = 1; seed <= 3; seed++) {
      List<Values> shuffled = new ArrayList<>(rows);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(partition(shuffled)).isEqualTo(expected);
    }
  }

  @Test
  void candidates_hugeFirmWithOneSwitchboard_areFewForEachRow() {
    List<Values> rows = oneFirm(15_000);
    assertThat(rows.size()).isGreaterThan(19_000);
    long[] pairs = new long[1];
    new Blocker(index(rows)).candidates((a, b) -> pairs[0]++);
    assertThat(pairs[0]).isLessThan(rows.size() * 400L);
  }

  @Test
  void match_firmWithOneSwitchboard_mergesNoColleagues() {
    List<Values> rows = oneFirm(1500);
    assertThat(new Matcher(MatchSettings.DEFAULT).match(index(rows), Decisions.NONE).links())
        .isNotEmpty()
        .allSatisfy(
            link ->
                assertThat(rows.get(link.a()).first(Field.GIVEN_NAME).substring(0, 1))
                    .isIn(forms(rows.get(link.b()).first(Field.GIVEN_NAME))));
  }

  private static List<Values> oneFirm(int people) {
    List<Values> rows = new ArrayList<>();
    for (Values row : People.list(people, 9)) {
      rows.add(
          People.of(
              "given_name=%s; family_name=%s; company=Acme; phone=+12125550100; email=%s"
                  .formatted(
                      row.first(Field.GIVEN_NAME),
                      row.first(Field.FAMILY_NAME),
                      row.first(Field.EMAIL))));
    }
    return rows;
  }

  @Test
  void match_decisions_winOverWeights() {
    var rows =
        List.of(
            People.of(BOB + "email=rc@acme.com"),
            People.of(BOB + "email=rc@acme.com; city=Bonn"),
            People.of("given_name=Ada; family_name=Lovelace"));
    var decisions =
        Decisions.of(
            List.of(
                People.decided(rows.get(0), rows.get(1), false),
                People.decided(rows.get(2), rows.get(1), true)));
    Matching matching = new Matcher(MatchSettings.DEFAULT).match(index(rows), decisions);
    assertThat(List.of(matching.cluster(0), matching.cluster(1), matching.cluster(2)))
        .containsExactly(0, 1, 1);
    assertThat(matching.reviews()).isEmpty();
    assertThat(matching.links()).hasSize(1);
  }

  @Test
  void match_likelyPair_isToReviewWithItsComparisons() {
    var rows =
        List.of(
            People.of("given_name=Ada; family_name=Lovelace; city=London"),
            People.of("given_name=Ada; family_name=Lovelace; city=London; phone=+441632960001"),
            People.of("given_name=Carl; family_name=Babbage; city=London"));
    var settings = new MatchSettings(0.9999, 0.5);
    Matching matching = new Matcher(settings).match(index(rows), Decisions.NONE);
    assertThat(matching.reviews()).hasSize(1);
    Link link = matching.reviews().get(0);
    assertThat(link.comparisons().get(0).evidence()).isEqualTo("prior");
    double sum = link.comparisons().stream().mapToDouble(Comparison::bits).sum();
    assertThat(link.weight()).isCloseTo(sum, within(1e-9));
  }

  private static List<String> forms(String given) {
    return given.matches("B.*|R.*") ? List.of("B", "R") : List.of(given.substring(0, 1));
  }

  private static MatchIndex index(List<Values> rows) {
    var index = new MatchIndex();
    rows.forEach(row -> index.add(row, 0));
    return index;
  }

  private static Set<Integer> clusters(List<Values> rows, Decisions decisions) {
    Matching matching = new Matcher(MatchSettings.DEFAULT).match(index(rows), decisions);
    Set<Integer> clusters = new TreeSet<>();
    for (int i = 0; i < rows.size(); i++) {
      clusters.add(matching.cluster(i));
    }
    return clusters;
  }

  private static Set<Set<String>> partition(List<Values> rows) {
    Matching matching = new Matcher(MatchSettings.DEFAULT).match(index(rows), Decisions.NONE);
    var members = new TreeMap<Integer, Set<String>>();
    for (int i = 0; i < rows.size(); i++) {
      members.computeIfAbsent(matching.cluster(i), c -> new TreeSet<>()).add(rows.get(i) + "");
    }
    return Set.copyOf(new java.util.HashSet<>(members.values()));
  }
}
