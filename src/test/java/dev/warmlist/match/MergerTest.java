package dev.warmlist.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmlist.ReasonCode;
import dev.warmlist.prospect.Choice;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Kind;
import dev.warmlist.prospect.Prospect;
import dev.warmlist.prospect.Row;
import dev.warmlist.prospect.RowRef;
import dev.warmlist.prospect.Values;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class MergerTest {
  private static final List<String> RANDOM =
      List.of(
          "Anna",
          "A.",
          "Müller",
          "Mueller",
          "yes",
          "2026-05-01",
          "2020-01-01",
          "info@acme.com",
          "anna@acme.com",
          "not-interested",
          "Acme",
          "Acme Inc.",
          "Beta",
          "+12125550100",
          "x; y");

  @Test
  void merge_names_comeFromTheFullestRow() {
    Prospect p =
        merge(
            "given_name=Bob; family_name=Carroll; prefix=Mr.",
            "given_name=Robert; middle_name=J.; family_name=Carroll");
    assertThat(p.values().all(Field.GIVEN_NAME)).containsExactly("Robert", "Bob");
    assertThat(p.values().first(Field.NAME)).isEqualTo("Robert Carroll");
    assertThat(p.values().first(Field.PREFIX)).isEqualTo("Mr.");
    assertThat(p.choices().get(Field.GIVEN_NAME).because().code()).isEqualTo(ReasonCode.FULL_FORM);
    assertThat(p.choices().get(Field.GIVEN_NAME).from().row()).isEqualTo(2);
  }

  @Test
  void merge_addresses_areNotMixed() {
    Prospect p =
        merge(
            "given_name=Ada; city=London; postcode=N1",
            "given_name=Ada; street=1 Rue X; city=Paris; postcode=75001; country=FR");
    assertThat(p.values().all(Field.CITY)).containsExactly("Paris", "London");
    assertThat(p.values().first(Field.POSTCODE)).isEqualTo("75001");
  }

  @Test
  void merge_anyNo_survives() {
    Prospect p =
        merge(
            "given_name=Ada; disposition=reached; updated_on=2026-05-01",
            "given_name=Ada; disposition=not-interested; do_not_call=yes; last_contact=2020-01-01",
            "given_name=Ada; disposition=do-not-contact; last_contact=2019-01-01");
    assertThat(p.values().all(Field.DISPOSITION))
        .containsExactly("do-not-contact", "not-interested", "reached");
    assertThat(p.values().first(Field.DO_NOT_CALL)).isEqualTo("yes");
    assertThat(p.values().first(Field.LAST_CONTACT)).isEqualTo("2020-01-01");
    assertThat(p.choices().get(Field.DISPOSITION).because().code()).isEqualTo(ReasonCode.SAYS_NO);
  }

  @Test
  void merge_jobs_theNewerOneWins() {
    Prospect p =
        merge(
            "given_name=Ada; company=Acme; title=CEO; email=a@acme.com; updated_on=2020-01-01",
            "given_name=Ada; company=Beta; email=a@beta.com; updated_on=2026-01-01");
    assertThat(p.values().all(Field.COMPANY)).containsExactly("Beta", "Acme");
    assertThat(p.values().has(Field.TITLE)).isFalse();
    assertThat(p.values().all(Field.EMAIL)).containsExactly("a@beta.com", "a@acme.com");
    assertThat(p.choices().get(Field.EMAIL).because().code()).isEqualTo(ReasonCode.CURRENT_FIRM);
  }

  @Test
  void merge_oneRow_isThatRow() {
    Prospect p = merge("company=Acme; phone=+12125550100");
    assertThat(p.kind()).isEqualTo(Kind.COMPANY);
    assertThat(p.values()).isEqualTo(p.kept().values());
    assertThat(p.choices().keySet()).isEqualTo(p.values().fields());
  }

  /** Each block is a sentence, rows (list number, values), and what wins and why. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("table")
  void merge_table_eachFieldsWinnerAndReason(String sentence, List<String> lines) {
    List<Row> rows = new ArrayList<>();
    List<Preference> preferences = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("prefer: ")) {
        String wanted = line.substring(8);
        preferences.add(
            wanted.equals("newest")
                ? new Preference.Newest()
                : new Preference.OfList(Integer.parseInt(wanted), "list " + wanted));
      } else if (Character.isDigit(line.charAt(0))) {
        rows.add(row(line, rows.size() + 1));
      }
    }
    Prospect p = new Merger(preferences).merge("0123456789", rows);
    lines.stream().filter(line -> line.contains(" <- ")).forEach(line -> check(line, p, sentence));
  }

  /** {@code family_name <- Müller | Mueller, better spelt}. */
  private static void check(String line, Prospect p, String sentence) {
    Field field = Field.of(line.substring(0, line.indexOf(' '))).orElseThrow();
    String expected = line.substring(line.indexOf("<- ") + 3);
    String values = String.join(" | ", p.values().all(field));
    String because =
        Optional.ofNullable(p.choices().get(field)).map(c -> c.because().text()).orElse("nothing");
    assertThat(values + ", " + because).as(sentence + ": " + field.key()).isEqualTo(expected);
  }

  private static Row row(String line, int number) {
    String text = line.substring(line.indexOf(' ') + 1);
    int raw = text.indexOf("raw=");
    Values values = People.of(raw < 0 ? text : text.substring(0, raw));
    List<String> cells =
        raw < 0
            ? values.fields().stream().flatMap(f -> values.all(f).stream()).toList()
            : List.of(text.substring(raw + 4));
    int list = Character.digit(line.charAt(0), 10);
    return new Row(new RowRef(list, number, number + 1), cells, values);
  }

  static Stream<Arguments> table() throws IOException {
    try (var in = Objects.requireNonNull(MergerTest.class.getResourceAsStream("merging.txt"))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(text.split("\n\n+", -1))
          .map(block -> List.of(block.strip().split("\n", -1)))
          .filter(lines -> lines.size() > 1)
          .map(lines -> Arguments.of(lines.get(0), lines.subList(1, lines.size())));
    }
  }

  @Test
  void merge_randomRows_nothingIsLost() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(4);
    for (int round = 0; round < 400; round++) {
      List<Row> rows = randomRows(random);
      Prospect p = new Merger(List.of()).merge("0123456789", rows);
      for (Field field : Field.values()) {
        boolean kept = p.values().has(field);
        rows.stream()
            .filter(row -> kept || !isTogether(field))
            .flatMap(row -> row.values().all(field).stream())
            .forEach(value -> assertThat(p.values().all(field)).contains(value));
      }
      assertThat(p.choices().keySet()).isEqualTo(p.values().fields());
      p.choices().forEach((field, choice) -> assertThat(says(rows, choice, p, field)).isTrue());
    }
  }

  /** The row that is named as the winner's says the winner. */
  private static boolean says(List<Row> rows, Choice choice, Prospect p, Field field) {
    return rows.stream()
        .filter(row -> row.ref().equals(choice.from()))
        .anyMatch(row -> row.values().all(field).contains(p.values().first(field)));
  }

  /** A job's title may stay behind with its firm: it is then shown as it was given. */
  private static boolean isTogether(Field field) {
    return field.compareTo(Field.SUFFIX) <= 0
        || List.of(Field.COMPANY, Field.TITLE, Field.DEPARTMENT).contains(field)
        || (field.compareTo(Field.ADDRESS) >= 0 && field.compareTo(Field.COUNTRY) <= 0);
  }

  private static List<Row> randomRows(RandomGenerator random) {
    List<Row> rows = new ArrayList<>();
    int size = 1 + random.nextInt(5);
    for (int i = 0; i < size; i++) {
      var values = Values.builder();
      for (Field field : Field.values()) {
        for (int n = random.nextInt(3); n > 0 && random.nextBoolean(); n--) {
          values.add(field, RANDOM.get(random.nextInt(RANDOM.size())));
        }
      }
      rows.add(new Row(new RowRef(random.nextInt(2), i + 1, i + 2), List.of(), values.build()));
    }
    return rows;
  }

  private static Prospect merge(String... texts) {
    List<Row> rows = new ArrayList<>();
    for (String text : texts) {
      int row = rows.size() + 1;
      rows.add(new Row(new RowRef(0, row, row + 1), List.of(), People.of(text)));
    }
    return new Merger(List.of()).merge("0123456789", rows);
  }
}
