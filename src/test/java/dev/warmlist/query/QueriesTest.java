package dev.warmlist.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueriesTest {
  private static final Subject ADA =
      subject(
          Map.ofEntries(
              Map.entry("name", List.of("Ada Müller-Lüdenscheidt")),
              Map.entry("title", List.of("CEO & Co-Founder", "Head of R&D")),
              Map.entry("company", List.of("Straße 24 GmbH")),
              Map.entry("country", List.of("DE")),
              Map.entry("email", List.of("ada@strasse24.de")),
              Map.entry("tag", List.of("runs-the-firm", "technical")),
              Map.entry("reach", List.of("email", "call")),
              Map.entry("kind", List.of("person")),
              Map.entry("disposition", List.of("not-now")),
              Map.entry("status", List.of("Open Lead")),
              Map.entry("employees", List.of("51-200")),
              Map.entry("age", List.of("2.5")),
              Map.entry("lists", List.of("2")),
              Map.entry("last_contact", List.of("2024-05-17")),
              Map.entry("postcode", List.of("10115")),
              Map.entry("notes", List.of("Asked for the Price list, \"later\"; budget in Q3"))));

  private static Subject subject(Map<String, List<String>> values) {
    return field -> values.getOrDefault(field, List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``|true",
        "ceo|true",
        "oceo|false",
        "muller|true",
        "\"co founder\"|true",
        "title:ceo|true",
        "title:founder,cto|true",
        "title:found|false",
        "title:found*|true",
        "title:c?o|true",
        "title:c?|true",
        "title:h?|false",
        "title:ceo*founder|true",
        "title:r&d|true",
        "title:\"managing director\",\"head of r&d\"|true",
        "company:STRASSE|true",
        "country:de,at|true",
        "country:AT|false",
        "-country:AT|true",
        "-title:ceo|false",
        "tag:technical|true",
        "tag:tech|false",
        "tag:tech*|true",
        "tag:runs|false",
        "runs-the-firm|true",
        "reach:social,email|true",
        "disposition:not-now|true",
        "disposition:\"Not now\"|true",
        "status:open-lead|true",
        "status:open|false",
        "email:any|true",
        "mobile:any|false",
        "mobile:none,any|true",
        "mobile:\"any\"|false",
        "-email:none|true",
        "email:strasse24.de|true",
        "employees:50..200|true",
        "employees:201..|false",
        "employees:..50|false",
        "employees:>100|true",
        "employees:>200|false",
        "employees:>=200|true",
        "employees:<51|false",
        "employees:1k..2k|false",
        "age:>2|true",
        "age:<=2.5|true",
        "lists:2|true",
        "lists:20|false",
        "last_contact:<2025-06-01|true",
        "last_contact:2024|true",
        "last_contact:2024-05|true",
        "last_contact:>2024-05|false",
        "last_contact:>=2024-05|true",
        "last_contact:2023..2024-04|false",
        "last_contact:2024-05-17..|true",
        "connected_on:<2030|false",
        "postcode:10000..10999|true",
        "`notes:/price|budget/`|true",
        "notes:/^price/|false",
        "notes:/q[34]\\b/|true",
        "/later\";/|true",
        "notes:\"\\\"later\\\"\"|true",
        "TITLE:ceo  country:DE   -tag:resting|true",
        "title:ceo country:FR|false"
      })
  void parse_query_matchesWhatItSays(String query, boolean expected) {
    assertThat(Queries.parse(query).matches(ADA)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "titel:ceo|0|there is no field \"titel\"|Did you mean title:?",
        "country:DE last-contact:any|11|there is no field|Did you mean last_contact:?",
        "https://x.org|0|there is no field \"https\"|in quotes",
        "title:|6|a value is missing|without a blank",
        "title:ceo, founder|10|a value is missing|without a blank",
        "-|1|a value is missing|without blanks",
        "title:ceo,|10|a value is missing|without a blank",
        ",ceo|0|a value is missing|without blanks",
        "ceo or cto|4|\"or\" is not part|a comma is or",
        "ceo && cto|4|\"&&\" is not part|a comma is or",
        "(title:ceo OR title:cto)|0|\"(\" is not part|A comma is or",
        "title:(ceo,cto)|6|\"(\" is not part|A comma is or",
        "!tag:resting|0|\"!\" is not part|-tag:resting",
        "\u2013tag:resting|0|is not part|A dash of the keyboard",
        "+tag:warm|0|\"+\" is not part|leave the plus out",
        ":ceo|0|a field is missing|title:ceo",
        "title=ceo|5|parted by a colon|Write title:...",
        "employees>50|9|parted by a colon|Write employees:>...",
        "-employees<50|10|parted by a colon|Write employees:<...",
        "title\uff1aceo|5|parted by a colon|Write title:",
        "title::ceo|6|one colon is enough|title:value",
        "employees:=50|10|one colon is enough|employees:value",
        "title:ceo,country:DE|10|this is another field|two rules",
        "title:'managing director'|6|quoted with \"|managing director",
        "title:\u201cceo\u201d|6|quoted with \"|managing director",
        "title:chief\"exec\"|11|a quote stands inside a word|around the whole value",
        "title:!ceo|6|\"!\" is not part|-tag:resting",
        "title:c\u200beo|7|an invisible character (U+200B)|Take it out",
        "employees:>1,000|13|a comma is or|1000 or 1k",
        "employees:1,000..5,000|12|a comma is or|1000 or 1k",
        "notes:/price/i|13|a blank is missing|no flags",
        "reach:>1|6|reach has no order|channels:>1",
        "country:UK|8|there is no country \"UK\"|Did you mean country:GB?",
        "country:XX|8|there is no country|country:DE",
        "language:German|9|a language is two letters|language:de",
        "zone:Berlin|5|\"Berlin\" is no zone|Did you mean zone:Europe/Berlin?",
        "zone:nowhere|5|is no zone|Europe/*",
        "seniority:clevel|10|is no seniority|Did you mean seniority:c-level?",
        "function:sale|9|is no function|Did you mean function:sales?",
        "email_kind:info|11|is no email_kind|work, free, role",
        "do_not_call:true|12|is no do_not_call|It is yes, or none",
        "title:\"ceo|6|a quote opens here|Close it",
        "title:\"ceo\"x|11|a blank is missing|commas",
        "title:\"\"|6|empty quotes|field:none",
        "title:ceo,-chief|10|a dash stands before a term|Write -title:chief as a term.",
        "ceo OR cto|4|\"OR\" is not part|a comma is or",
        "notes:/(x/|6|not a regular expression: missing closing )|RE2",
        "notes:/x(?=y)/|6|not a regular expression|no look-around",
        "notes:/((a{100}){100}){100}/|6|too large|500 characters",
        "notes:/x|6|a regular expression opens here|with a slash",
        "employees:many|10|\"many\" is no number|50..200",
        "employees:200..50|10|runs backwards|lower end",
        "employees:..|10|a range needs an end|50..",
        "last_contact:<june|13|\"june\" is no date|2025-06-01",
        "last_contact:2025-13|13|is no date|2025",
        "title:>chief|6|\"chief\" is no number|50",
        ">5|0|a comparison needs a field|employees",
        "reach:e-mail|6|\"e-mail\" is no reach|Did you mean reach:email?",
        "kind:firm|5|\"firm\" is no kind|person, company",
        "disposition:not-intrested|12|is no disposition|not-interested",
        "country:Germany|8|a country is two letters|country:DE",
        "country:GERMANY,DE|8|a country is two letters|country:DE"
      })
  void parse_wrongQuery_pointsAtTheFault(String query, int position, String message, String hint) {
    var e = catchThrowableOfType(QueryException.class, () -> Queries.parse(query));
    assertThat(e.message()).contains(message);
    assertThat(e.hint()).contains(hint);
    assertThat(e.position()).isEqualTo(position);
    assertThat(e.caret()).isEqualTo(query + "\n" + " ".repeat(position) + "^");
  }

  @Test
  void caret_longQueryWithLineBreaks_showsTheFaultInOneLine() {
    String query = "title:ceo\n".repeat(50) + "titel:x " + "title:ceo ".repeat(50);
    var e = catchThrowableOfType(QueryException.class, () -> Queries.parse(query));
    String[] lines = e.caret().split("\n", -1);
    assertThat(lines).hasSize(2);
    assertThat(lines[0]).hasSize(76);
    assertThat(lines[0].substring(lines[1].indexOf('^'))).startsWith("titel:x");
  }

  @Test
  void evidence_severalTerms_namesTheValuesThatMatched() {
    Query query = Queries.parse("title:founder country:AT,DE -tag:burnt mobile:none");
    assertThat(Queries.evidence(query, ADA))
        .isEqualTo("title \"CEO & Co-Founder\", country \"DE\", no mobile");
    assertThat(Queries.fields(query)).containsExactly("title", "country", "tag", "mobile");
  }

  @Test
  void evidence_longValue_showsTheWordsThatAnswered() {
    String notes = "one two three ".repeat(100) + "asked for the price list " + "four ".repeat(90);
    Subject bo = subject(Map.of("notes", List.of(notes)));

    assertThat(Queries.evidence(Queries.parse("notes:/price/"), bo))
        .hasSizeLessThan(100)
        .startsWith("notes \"...")
        .contains("price");
    assertThat(Queries.evidence(Queries.parse("notes:any"), bo)).hasSizeLessThan(100);
  }

  @Test
  void matches_scriptsWithoutBlanks_findWordsInside() {
    Subject yuki = subject(Map.of("title", List.of("営業部長", "ผู้จัดการฝ่ายขาย")));

    assertThat(Queries.parse("title:部長").matches(yuki)).isTrue();
    assertThat(Queries.parse("title:部").matches(yuki)).isTrue();
    assertThat(Queries.parse("title:社長").matches(yuki)).isFalse();
    assertThat(Queries.parse("title:ฝ่ายขาย").matches(yuki)).isTrue();
  }

  @Test
  void caret_wideLettersAndPictures_standsUnderTheFault() {
    var e =
        catchThrowableOfType(QueryException.class, () -> Queries.parse("名前 \uD83D\uDE00 titel:x"));
    assertThat(e.position()).isEqualTo(6);
    assertThat(e.caret()).endsWith("\n" + " ".repeat(8) + "^");
  }

  @ParameterizedTest
  @CsvSource({
    "tag:runs-the-frim, 'Did you mean tag:runs-the-firm?'",
    "-tag:cold,",
    "'tag:\"Runs The Firm\"',",
    "tag:list-fair-2025,",
    "tag:list*,",
    "tag:lst-fair, 'warmlist help tags'",
    "tag:list, 'Did you mean tag:list-...?'",
    "tag:zzzzzz, 'warmlist help tags'",
    "frim,",
  })
  void parse_tagsThatExist_othersAreErrors(String query, String hint) {
    var tags = TagWords.of(List.of("cold", "runs-the-firm"), List.of("list-", "country-"));
    var e =
        catchThrowableOfType(
            QueryException.class, () -> Queries.parse(query, SearchFields.ALL, tags));
    assertThat(e == null ? "" : e.hint()).contains(hint == null ? "" : hint);
    assertThat(e == null).isEqualTo(hint == null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title:\"%s\"",
        "title:%s",
        "titel%s:x",
        "%s",
        "tag:%s*",
        "title:*%s*a*b?",
        "zone:%s",
        "seniority:%s",
        "title:ceo,%s",
        "employees:%s",
        "last_contact:<%s",
        "country:%s",
        "-%s",
      })
  void parse_veryLongText_endsSoonAndSaysWhatIsWrongInFew(String query) {
    for (String filler : List.of("a".repeat(9_900), "9".repeat(9_900), "ü?".repeat(4_950))) {
      String text = String.format(java.util.Locale.ROOT, query, filler);
      try {
        Queries.parse(text).matches(ADA);
      } catch (QueryException e) {
        assertThat(e.message() + e.remedy()).hasSizeLessThan(1_500);
      }
    }
    assertThat(
            catchThrowableOfType(
                    QueryException.class, () -> Queries.parse("a ".repeat(Queries.LONGEST)))
                .message())
        .contains("longer than 10000");
  }

  @Test
  void matches_evilExpressionOnLongText_isLinear() {
    Subject long_ = subject(Map.of("notes", List.of("a".repeat(100_000))));

    assertThat(Queries.parse("notes:/(a+)+$b/").matches(long_)).isFalse();
    assertThat(Queries.parse("notes:/(a|a)*b/").matches(long_)).isFalse();
    assertThat(Queries.parse("notes:*a*a*a*a*b").matches(long_)).isFalse();
  }

  @Test
  void parse_anyText_eitherFailsWithAPlaceOrReadsItsOwnTextTheSame() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(42);
    int read = 0;
    for (int i = 0; i < 5_000; i++) {
      String text = randomQuery(random);
      try {
        Query query = Queries.parse(text);
        Query again = Queries.parse(query.text());
        assertThat(again.matches(ADA)).as(text).isEqualTo(query.matches(ADA));
        read++;
      } catch (QueryException e) {
        assertThat(e.position()).as(text).isBetween(0, text.length());
      }
    }
    assertThat(read).isGreaterThan(750);
  }

  private static String randomQuery(RandomGenerator random) {
    var pieces =
        List.of(
            "title:",
            "-",
            "country:",
            "employees:",
            "last_contact:",
            "tag:",
            "ceo",
            "DE",
            "any",
            "none",
            ",",
            " ",
            "\"",
            "\\",
            "/",
            "..",
            ">",
            "<=",
            "50",
            "200",
            "2024-05",
            "*",
            "?",
            "ü",
            "\uD83D\uDE00",
            "(",
            "x",
            " ");
    var text = new ArrayList<String>();
    for (int n = random.nextInt(1, 9); n > 0; n--) {
      text.add(pieces.get(random.nextInt(pieces.size())));
    }
    return String.join("", text);
  }

  @Test
  void parse_seededTerms_commaIsOrAndDashIsNot() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    var terms =
        List.of(
            "title:ceo", "title:cto", "country:DE", "country:FR", "tag:technical", "mobile:any");
    for (int i = 0; i < 500; i++) {
      String a = terms.get(random.nextInt(terms.size()));
      String b = terms.get(random.nextInt(terms.size()));
      boolean hasA = Queries.parse(a).matches(ADA);
      boolean hasB = Queries.parse(b).matches(ADA);
      assertThat(Queries.parse(a + " " + b).matches(ADA)).isEqualTo(hasA && hasB);
      assertThat(Queries.parse("-" + a + " " + b).matches(ADA)).isEqualTo(!hasA && hasB);
      if (a.substring(0, 4).equals(b.substring(0, 4))) {
        String both = a + b.substring(b.indexOf(':')).replace(':', ',');
        assertThat(Queries.parse(both).matches(ADA)).isEqualTo(hasA || hasB);
      }
    }
  }
}
