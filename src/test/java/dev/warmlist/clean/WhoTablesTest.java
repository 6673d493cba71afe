package dev.warmlist.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WhoTablesTest {
  private static final List<String> WORDS =
      List.of(
          "Ann",
          "Mario",
          "Rossi",
          "Giulia",
          "Lee",
          "Maria",
          "Anna",
          "Jr",
          "Ma",
          "Van",
          "De",
          "Office",
          "Manager",
          "Owner",
          "Test",
          "User",
          "Hiring",
          "Retired",
          "Dr",
          "Herr",
          "Hon",
          "Müller",
          "Élodie",
          "Ósk",
          "Na",
          "Bo",
          "Sen",
          "Jean",
          "Pierre",
          "First",
          "Last",
          "And",
          "Familie",
          "Mcdonald",
          "García",
          "López",
          "Nn",
          "Xx",
          "Y",
          "Ng",
          "Chef",
          "Reception");

  static Stream<Arguments> names() {
    return Cases.of("names.tsv", 3);
  }

  static Stream<Arguments> companies() {
    return Cases.of("companies.tsv", 3);
  }

  static Stream<String> people() {
    return Cases.lines("people.txt");
  }

  static Stream<String> firms() {
    return Cases.lines("firms.txt");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void read_name_isTakenApart(String cell, String shown, String known) {
    PersonName name = Names.read(cell);
    assertThat(name.shown()).isEqualTo(shown);
    assertThat(Cases.text(name.known())).isEqualTo(known);
    assertThat(Names.read(shown).shown()).isEqualTo(shown);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("companies")
  void read_firm_isKnown(String cell, String shown, String known) {
    Company company = Companies.read(cell);
    assertThat(company.shown()).isEqualTo(shown);
    assertThat(Cases.text(company.known())).isEqualTo(known);
    assertThat(Companies.read(shown).shown()).isEqualTo(shown);
  }

  @ParameterizedTest
  @MethodSource("people")
  void looksLikeCompany_person_isNone(String text) {
    assertThat(Names.looksLikeCompany(text)).isFalse();
  }

  @ParameterizedTest
  @MethodSource("firms")
  void looksLikeCompany_firm_isOne(String text) {
    assertThat(Names.looksLikeCompany(text)).isTrue();
  }

  @Test
  void read_plainName_isWhatTakingItApartGives() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    for (int i = 0; i < 4000; i++) {
      String given = WORDS.get(random.nextInt(WORDS.size()));
      String family = WORDS.get(random.nextInt(WORDS.size()));
      String cell = given + " " + family;
      if (PlainNames.isInOrder(cell, given.length())) {
        assertThat(Names.read(cell)).isEqualTo(NameReader.read(cell));
      }
      if (PlainNames.are(given, family)) {
        assertThat(Names.of("", given, "", family, "").originally(""))
            .as(cell)
            .isEqualTo(new NameParts().given(given).family(family).build());
      }
    }
  }
}
