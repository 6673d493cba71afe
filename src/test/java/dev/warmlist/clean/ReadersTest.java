package dev.warmlist.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds for every reader: it takes any text, and reading its answer gives that answer. */
class ReadersTest {
  private static final List<String> PIECES =
      List.of(
          "@",
          ".",
          "www.",
          "http://",
          "com",
          "ada",
          "+49",
          "(0)",
          "030",
          "12345",
          "6",
          " x1",
          ";ext=5",
          " ",
          "\n",
          "/",
          ":",
          ",",
          "\uD800",
          "\u0000",
          "\u200D",
          "é",
          "ß",
          "İ",
          "漢",
          "😀",
          "xn--",
          "%C3",
          "%41",
          "?id=1",
          "#",
          "linkedin.com/in/",
          "14",
          "May",
          "2026",
          "St",
          "KS",
          "66044",
          "-",
          "'",
          "\"",
          "<",
          ">",
          "[at]",
          "NI",
          "not",
          "interested",
          "٣",
          "＋",
          "x");

  private final Phones phones = new Phones();

  private static List<String> cells() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    return IntStream.range(0, 1_500)
        .mapToObj(
            i -> {
              var cell = new StringBuilder();
              for (int n = random.nextInt(1, 9); n > 0; n--) {
                cell.append(PIECES.get(random.nextInt(PIECES.size())));
              }
              return cell.toString();
            })
        .toList();
  }

  private void readAll(String cell) {
    Texts.fold(cell);
    Placeholders.is(cell);
    Emails.read(cell);
    phones.read(cell, "DE");
    phones.zones(cell);
    Sites.read(cell);
    Sites.domain(cell);
    Profiles.read(cell);
    Dates.inside(cell);
    Dates.order(List.of(cell));
    Dispositions.read(cell);
    OptOuts.read(cell);
    Countries.read(cell);
    Countries.ofDomain(cell);
    Regions.read(cell, "");
    Postcodes.country(cell);
    Addresses.read(cell);
  }

  @Test
  void readers_anyText_neverThrow() {
    assertThat(cells())
        .allSatisfy(cell -> assertThatCode(() -> readAll(cell)).doesNotThrowAnyException());
  }

  @Test
  void readers_hugeCells_neverThrow() {
    for (String piece :
        List.of(
            "a",
            "1",
            "@",
            "a@b.co ",
            "http://",
            "x. ",
            ", KS 1",
            "(",
            "\uD800",
            "ni ",
            "1/",
            " ",
            "not interested ",
            "/1",
            ". ",
            "+1")) {
      String cell = piece.repeat(200_000 / piece.length());
      assertThatCode(() -> readAll(cell)).as(piece).doesNotThrowAnyException();
    }
  }

  @Test
  void readers_ownAnswers_areReadAsThemselves() {
    stable(Texts::tidy);
    stable(Texts::fold);
    stable(cell -> first(Emails.read(cell).stream().map(Email::address).findFirst()));
    stable(cell -> first(phones.read(cell, "DE").stream().map(Phone::value).findFirst()));
    stable(cell -> first(Sites.read(cell).map(Site::url)));
    stable(cell -> first(Profiles.read(cell).map(Profile::address)));
    stable(cell -> first(Dates.read(cell, DateOrder.DMY).map(Object::toString)));
    stable(cell -> first(Dispositions.read(cell).map(Disposition::key)));
    stable(Sites::domain);
  }

  @Test
  void readers_turkishLocaleAndFarZone_answerTheSame() {
    List<String> cells = List.of("INFO@FIRM.DE", "WWW.LINKEDIN.COM/IN/IDA", "NICHT ERREICHT");
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
      assertThat(Emails.of(cells.get(0)).kind()).isEqualTo(Email.Kind.ROLE);
      assertThat(Profiles.read(cells.get(1)).orElseThrow().address())
          .isEqualTo("linkedin.com/in/ida");
      assertThat(Dispositions.read(cells.get(2))).contains(Disposition.NO_ANSWER);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static void stable(UnaryOperator<String> reader) {
    for (String cell : cells()) {
      String once = reader.apply(cell);
      assertThat(reader.apply(once)).as("%s", cell).isEqualTo(once);
    }
  }

  private static String first(Optional<String> answer) {
    return answer.orElse("");
  }
}
