package dev.warmlist.tag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmlist.Reason;
import dev.warmlist.ReasonCode;
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
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaggerTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
  private static final Whereabouts OHIO =
      new Whereabouts("US", "OH", List.of(ZoneId.of("America/New_York")), "en", "state OH");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name=Ada                            | cold",
        "email=ada@gmail.com                 | cold free-mail no-name reach-email",
        "name=Ada email=info@firm.com        | cold reach-email role-mailbox",
        "name=Ada phone=+16147821278         | cold phone-only reach-call",
        "name=Ada mobile=+16147821278        | cold phone-only reach-call reach-message",
        "name=Ada phone=782-1278             | cold",
        "name=Ada street=Main_St             | cold",
        "name=Ada street=Main_St city=Lima   | cold reach-letter",
        "name=Ada title=CEO                  | c-level cold executive",
        "name=Ada disposition=left-message   | called-before cold",
        "name=Ada disposition=wrong-number   | cold",
        "name=Ada disposition=reached        | called-before met",
        "name=Ada disposition=not-interested | called-before not-interested resting",
        "name=Ada disposition=not-now        | called-before not-now resting",
        "name=Ada call_back=2026-12-01       | asked-to-call-back warm",
        "name=Ada email_consent=yes          | warm",
        "name=Ada last_contact=2026-10-01    | cold fresh",
        "name=Ada updated_on=2024-01-01      | cold stale",
        "name=Ada last_contact=2017-01-01    | resting stale",
        "name=Ada last_contact=2027-01-01    | cold",
        "name=Ada connected_on=2026-09-01    | connected fresh warm",
        "name=Ada connected_on=2025-09-01    | connected met",
        "name=Ada connected_on=2024-09-01    | connected dormant stale",
      })
  void tags_whatIsKnown_tagsOfTheProgram(String known, String expected) throws IOException {
    assertThat(names(tagger("[]").tags(facts(known)))).isEqualTo(expected);
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
            true,
            false,
            TODAY);

    assertThat(tagger("[]").tags(facts))
        .containsExactly(
            new Tag("colleagues", "7 people of this company"),
            new Tag("customer", "a known customer"),
            new Tag("on-several-lists", "on 2 lists"));
  }

  @Test
  void tags_closedChannelOrStoppedHandle_isNoReach() throws IOException {
    var permission =
        new Permission(
            Optional.empty(),
            Map.of(Channel.CALL, Reason.of(ReasonCode.OPTED_OUT, "yes", "Do Not Call")),
            Set.of("ada@firm.com"));
    Prospect ada = prospect("name=Ada email=ada@firm.com mobile=+16147821278");
    var facts = new Facts(ada, OHIO, permission, List.of("a.csv"), 0, false, false, TODAY);

    assertThat(names(tagger("[]").tags(facts))).isEqualTo("cold reach-message");
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

    assertThat(tagger(rules).tags(facts("name=Ada title=CEO")))
        .contains(new Tag("boss", "decides"))
        .contains(new Tag("boss-here", "tag:boss country:US zone:America/New_York"))
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
    return new Facts(
        prospect(known), OHIO, Permission.FREE, List.of("a.csv"), 0, false, false, TODAY);
  }

  private static Prospect prospect(String known) {
    var values = Values.builder();
    for (String pair : known.strip().split(" +", -1)) {
      int at = pair.indexOf('=');
      values.add(Field.of(pair.substring(0, at)).orElseThrow(), pair.substring(at + 1));
    }
    Values built = values.build();
    var row = new Row(new RowRef(0, 1, 2), List.of(), built);
    return new Prospect("abcdefghij", Kind.of(built), List.of(row), built, Map.of());
  }

  private static String names(List<Tag> tags) {
    return tags.stream().map(Tag::name).collect(Collectors.joining(" "));
  }
}
