package dev.warmlist.tag;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.warmlist.Reason;
import dev.warmlist.ReasonCode;
import dev.warmlist.clean.Disposition;
import dev.warmlist.clean.JobTitle;
import dev.warmlist.consent.Permission;
import dev.warmlist.playbook.Playbooks;
import dev.warmlist.prospect.Channel;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Kind;
import dev.warmlist.prospect.Prospect;
import dev.warmlist.prospect.Row;
import dev.warmlist.prospect.RowRef;
import dev.warmlist.prospect.Values;
import dev.warmlist.query.SearchFields;
import dev.warmlist.whereabouts.Whereabouts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaggerTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
  private static final Whereabouts OHIO =
      new Whereabouts("US", "OH", List.of(ZoneId.of("America/New_York")), "en", "state OH");

  private static final List<String> RELATIONSHIPS =
      List.of("cold", "met", "warm", "dormant", "resting");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TITLE | name=Ada                              | ``",
        "TITLE | name=Ada title=CEO                    | c-level executive",
        "TITLE | name=Ada title=Staff                  | ``",
        "MAIL  | email=ada@gmail.com                   | free-mail",
        "MAIL  | email=ada@firm.com email=ada@web.de   | free-mail work-mail",
        "MAIL  | name=Ada email=info@firm.com          | role-mailbox",
        "MAIL  | name=Ada email=ada@mailinator.com     | disposable-mail",
        "REACH | name=Ada                              | unreachable",
        "REACH | name=Ada phone=+16147821278           | one-channel phone-only reach-call",
        "REACH | mobile=+16147821278                   | phone-only reach-call reach-message"
            + " several-channels",
        "REACH | name=Ada phone=782-1278               | unreachable",
        "REACH | name=Ada street=Main_St               | unreachable",
        "REACH | name=Ada street=Main_St city=Lima     | one-channel reach-letter",
        "PLACE | name=Ada                              | country-us language-en region-us-oh"
            + " zone-america-new-york",
        "PLACE | name=Ada language=de                  | country-us language-en region-us-oh"
            + " zone-america-new-york",
        "LISTS | email=ada@gmail.com                   | list-a no-name sparse",
        "LISTS | name=Ada company=F title=CEO email=a@b.de | list-a",
        "LISTS | name=Ada company=F title=CEO          | list-a sparse",
        "LISTS | name=A company=F title=T email=a@b.de phone=1 city=L | complete list-a",
        "LISTS | company=F phone=+16147821278 city=Lima | list-a",
        "LISTS | company=F website=f.de email=a@b.de phone=1 city=L | complete list-a",
        "DATES | name=Ada                              | undated",
        "DATES | name=Ada last_contact=2026-10-01      | fresh",
        "DATES | name=Ada last_contact=2025-10-01      | ``",
        "DATES | name=Ada updated_on=2024-01-01        | stale",
        "DATES | name=Ada last_contact=2027-01-01      | undated",
        "DATES | name=Ada connected_on=2026-09-01      | fresh",
        "DATES | name=Ada connected_on=2024-09-01      | stale",
        "CALLS | name=Ada disposition=left-message     | called-before left-message",
        "CALLS | name=Ada disposition=wrong-number     | wrong-number",
        "CALLS | name=Ada disposition=reached          | called-before reached",
        "CALLS | disposition=hung-up disposition=gatekeeper | called-before gatekeeper hung-up",
        "CALLS | name=Ada disposition=not-interested   | called-before not-interested",
        "CALLS | name=Ada disposition=not-now          | called-before not-now",
        "CALLS | name=Ada disposition=call-back        | asked-to-call-back call-back"
            + " called-before",
        "CALLS | name=Ada call_back=2026-12-01         | asked-to-call-back",
        "KNOWN | name=Ada                              | cold",
        "KNOWN | name=Ada disposition=no-answer        | cold",
        "KNOWN | name=Ada disposition=reached          | met",
        "KNOWN | name=Ada disposition=not-interested   | resting",
        "KNOWN | name=Ada disposition=not-now          | resting",
        "KNOWN | name=Ada disposition=converted        | customer",
        "KNOWN | name=Ada disposition=customer         | customer",
        "KNOWN | name=Ada call_back=2026-12-01         | warm",
        "KNOWN | name=Ada email_consent=yes            | warm",
        "KNOWN | name=Ada last_contact=2017-01-01      | resting",
        "KNOWN | name=Ada connected_on=2026-09-01      | connected warm",
        "KNOWN | name=Ada connected_on=2025-09-01      | connected met",
        "KNOWN | name=Ada connected_on=2024-09-01      | connected dormant",
      },
      quoteCharacter = '`')
  void tag_whatIsKnown_tagsOfTheGroup(BuiltInTag.Group group, String known, String expected)
      throws IOException {
    assertThat(names(of(group, tagger("[]").tag(facts(known)).tags()))).isEqualTo(expected);
  }

  private static List<Tag> of(BuiltInTag.Group group, List<Tag> tags) {
    return tags.stream()
        .filter(
            tag ->
                Stream.of(BuiltInTag.values())
                    .anyMatch(one -> one.group() == group && one.covers(tag.name())))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "name=Ada company=Rival_GmbH,     'company \"Rival GmbH\"'",
    "name=Ada company=Rival,          'company \"Rival\"'",
    "name=Ada email=a@rival.example,  e-mail at rival.example",
    "name=Ada email=a@de.rival.example, e-mail at de.rival.example",
    "company=X website=https://www.rival.example/de, website rival.example",
    "name=Ada email=a@arrival.example,",
    "name=Ada company=Rivals_United,",
  })
  void tag_competitors_byDomainOrWholeName(String known, String expected) throws IOException {
    String competitors = "competitors: [rival.example, Rival GmbH]";
    Path file = Files.writeString(folder.resolve("playbook.yaml"), competitors);

    var tags = new Tagger(Playbooks.read(file)).tag(facts(known)).tags();

    assertThat(tags.stream().filter(tag -> tag.name().equals("competitor")).map(Tag::because))
        .isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @Test
  void tag_anyValues_areCoveredByTheTable() throws IOException {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(3);
    var some =
        List.of(
            "name=Ada",
            "title=CEO",
            "title=HR_Manager",
            "title=VP_Sales",
            "company=Firm",
            "email=a@b.de",
            "email=info@b.de",
            "mobile=+16147821278",
            "city=Lima",
            "street=Main",
            "profile=linkedin.com/in/ada",
            "disposition=reached",
            "disposition=wrong-number",
            "connected_on=2026-09-01",
            "updated_on=2020-01-01",
            "call_back=2026-12-01");
    Tagger tagger = tagger("[]");
    for (int i = 0; i < 300; i++) {
      var known = random.ints(6, 0, some.size()).mapToObj(some::get).collect(joining(" "));
      List<Tag> tags = tagger.tag(facts(known)).tags();
      assertThat(tags).isSorted().doesNotHaveDuplicates();
      assertThat(tags)
          .allSatisfy(
              tag -> {
                assertThat(tag.because()).isNotBlank();
                assertThat(BuiltInTag.values()).anyMatch(one -> one.covers(tag.name()));
              });
      assertThat(of(BuiltInTag.Group.KNOWN, tags))
          .filteredOn(tag -> RELATIONSHIPS.contains(tag.name()))
          .hasSize(1);
    }
  }

  @Test
  void values_seniorityFunctionAndOutcomes_areInTheTable() {
    List<String> keys = Stream.of(BuiltInTag.values()).map(BuiltInTag::key).toList();
    assertThat(keys)
        .doesNotHaveDuplicates()
        .containsAll(Stream.of(Disposition.values()).map(Disposition::key).toList())
        .containsAll(
            Stream.of(JobTitle.Function.values())
                .filter(function -> function.compareTo(JobTitle.Function.OTHER) < 0)
                .map(JobTitle.Function::key)
                .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "crm-export.csv, list-crm-export",
    "CRM Export (final).CSV, list-crm-export-final",
    "2025/leads.csv.gz, list-2025-leads",
    "Müller & Söhne.txt, list-muller-sohne",
    "-, list-stdin",
    "контакты.csv, list-контакты",
  })
  void tag_listLabel_isItsSlug(String label, String expected) throws IOException {
    assertThat(tagger("[]").tag(facts("name=Ada", List.of(label), Permission.FREE)).tags())
        .contains(new Tag(expected, "on " + label));
  }

  @Test
  void tag_severalZones_areNotClaimedButNamed() throws IOException {
    var zones = List.of(ZoneId.of("America/Chicago"), ZoneId.of("America/Denver"));
    var where = new Whereabouts("US", "", zones, "en", "country US");
    var facts =
        new Facts(
            prospect("name=Ada"),
            where,
            Permission.FREE,
            List.of("a.csv"),
            0,
            Optional.empty(),
            false,
            TODAY);

    assertThat(of(BuiltInTag.Group.PLACE, tagger("[]").tag(facts).tags()))
        .containsExactly(
            new Tag("country-us", "country US"),
            new Tag("language-en", "usual in US"),
            new Tag("several-zones", "country US: America/Chicago, America/Denver"));
  }

  @Test
  void tag_rowWithUnreadMailbox_saysSo() throws IOException {
    var values = Values.builder().add(Field.NAME, "Ada").build();
    var row = new Row(new RowRef(0, 1, 2), List.of("Ada", "No-Reply@firm.com"), values);
    var ada = new Prospect("abcdefghij", Kind.PERSON, List.of(row), values, Map.of());
    var facts =
        new Facts(ada, OHIO, Permission.FREE, List.of("a.csv"), 0, Optional.empty(), false, TODAY);

    assertThat(tagger("[]").tag(facts).tags())
        .contains(new Tag("unread-mailbox", "mailbox \"No-Reply\""));
  }

  @Test
  void tags_severalListsAndColleagues_sayHowMany() throws IOException {
    var facts =
        new Facts(
            prospect("name=Ada company=Firm"),
            OHIO,
            Permission.FREE,
            List.of("crm.csv", "fair.csv"),
            7,
            Optional.of("firm.com is on customers.csv, line 3"),
            false,
            TODAY);

    assertThat(tagger("[]").tag(facts).tags())
        .contains(
            new Tag("colleagues", "7 people of this company"),
            new Tag("customer", "firm.com is on customers.csv, line 3"),
            new Tag("list-crm", "on crm.csv"),
            new Tag("list-fair", "on fair.csv"),
            new Tag("on-several-lists", "on 2 lists: crm.csv, fair.csv"))
        .extracting(Tag::name)
        .doesNotContainAnyElementsOf(RELATIONSHIPS);
  }

  @Test
  void tags_closedChannelOrStoppedHandle_isNoReach() throws IOException {
    var permission =
        new Permission(
            Optional.empty(),
            Map.of(Channel.CALL, Reason.of(ReasonCode.OPTED_OUT, "yes", "Do Not Call")),
            Set.of("ada@firm.com"));
    Prospect ada = prospect("name=Ada email=ada@firm.com mobile=+16147821278");
    var facts =
        new Facts(ada, OHIO, permission, List.of("a.csv"), 0, Optional.empty(), false, TODAY);

    List<Tag> tags = tagger("[]").tag(facts).tags();

    assertThat(names(of(BuiltInTag.Group.REACH, tags))).isEqualTo("one-channel reach-message");
    assertThat(of(BuiltInTag.Group.MAIL, tags)).isEmpty();
  }

  @Test
  void tags_rules_mayAskForTagsGivenBefore() throws IOException {
    String rules =
        """
        [{tag: boss, when: 'seniority:c-level', because: "decides"},
         {tag: boss-here, when: 'tag:boss country:US zone:America/New_York'},
         {tag: later, when: 'tag:never'},
         {tag: never, when: 'age:>3'}]
        """;

    assertThat(tagger(rules).tag(facts("name=Ada title=CEO")).tags())
        .contains(new Tag("boss", "seniority \"c-level\" (decides)"))
        .contains(new Tag("boss-here", "tag \"boss\", country \"US\", zone \"America/New_York\""))
        .extracting(Tag::name)
        .doesNotContain("later", "never")
        .isSorted();
  }

  @Test
  void values_everySearchField_hasAnAnswer() {
    String all =
        "name=Ada title=CEO email=ada@gmail.com phone=+16147821278 last_contact=2023-05-22";
    var subject = new ProspectSubject(facts(all), List.of(new Tag("boss", "")));
    Map<String, List<String>> expected =
        Map.ofEntries(
            Map.entry("name", List.of("Ada")),
            Map.entry("tag", List.of("boss")),
            Map.entry("reach", List.of("email", "call")),
            Map.entry("channels", List.of("2")),
            Map.entry("kind", List.of("person")),
            Map.entry("list", List.of("a.csv")),
            Map.entry("lists", List.of("1")),
            Map.entry("account_size", List.of("0")),
            Map.entry("country", List.of("US")),
            Map.entry("region", List.of("OH")),
            Map.entry("language", List.of("en")),
            Map.entry("zone", List.of("America/New_York")),
            Map.entry("seniority", List.of("c-level")),
            Map.entry("function", List.of("executive")),
            Map.entry("email_kind", List.of("free")),
            Map.entry("age", List.of("3.5")),
            Map.entry("customer", List.of("no")));

    expected.forEach((field, values) -> assertThat(subject.values(field)).isEqualTo(values));
    assertThat(SearchFields.ALL).containsAll(expected.keySet());
    assertThat(subject.values("nothing")).isEmpty();
  }

  private Tagger tagger(String rules) throws IOException {
    Path file = Files.writeString(folder.resolve("playbook.yaml"), "tags: " + rules);
    return new Tagger(Playbooks.read(file));
  }

  private static Facts facts(String known) {
    return facts(known, List.of("a.csv"), Permission.FREE);
  }

  private static Facts facts(String known, List<String> lists, Permission permission) {
    return new Facts(prospect(known), OHIO, permission, lists, 0, Optional.empty(), false, TODAY);
  }

  private static Prospect prospect(String known) {
    var values = Values.builder();
    for (String pair : known.strip().split(" +", -1)) {
      int at = pair.indexOf('=');
      values.add(
          Field.of(pair.substring(0, at)).orElseThrow(), pair.substring(at + 1).replace('_', ' '));
    }
    Values built = values.build();
    var row = new Row(new RowRef(0, 1, 2), List.of(), built);
    return new Prospect("abcdefghij", Kind.of(built), List.of(row), built, Map.of());
  }

  private static String names(List<Tag> tags) {
    return tags.stream().map(Tag::name).collect(Collectors.joining(" "));
  }
}
