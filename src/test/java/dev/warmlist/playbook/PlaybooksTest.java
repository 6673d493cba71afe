package dev.warmlist.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.warmlist.ExitStatus;
import dev.warmlist.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlaybooksTest {
  private static final String STEP = "sequences:\n- name: s\n  steps:\n  - ";
  private static final String LOOK =
      "{step: look, purpose: understand, channel: research, what: x}";

  private static Arguments bad(String text, int line, String problem, String remedy) {
    return Arguments.of(text, line, problem, remedy);
  }

  static Stream<Arguments> badPlaybooks() {
    return Stream.of(
        bad(
            "name: x\nsequence: []\n",
            2,
            "unknown key \"sequence\" in a playbook",
            "\"sequences\""),
        bad("name: x\nname: y\n", 2, "\"name\" stands here twice, first on line 1", "one"),
        bad("- a\n", 1, "a playbook is written as keys and values", "key: value"),
        bad("name: [a]\n", 1, "\"name\" wants a text", "quotes"),
        bad("name:\n", 1, "\"name\" has no value", "take the key away"),
        bad("a: 'b\n", 1, "not YAML: found unexpected end", "quotes"),
        bad("name: x\nwhen: title:a, b: c\n", 2, "not YAML: mapping values are not", "quotes"),
        bad("name: x\n---\nname: y\n", 3, "a second document begins", "one document"),
        bad("name: " + "[".repeat(30), 1, "nested deeper than 20 levels", ""),
        bad("tags: *all\n", 1, "no list or mapping above is called &all", "anchor"),
        bad(bomb(), 5, "more than 100000 values", ""),
        bad("team: []\n", 1, "nobody is in the team", "take team: away"),
        bad("team:\n- {name: A, hours: 6, role: sales, tone: x}\n", 2, "\"tone\"", "\"zone\""),
        bad("team:\n- {name: A}\n", 2, "a member of the team needs \"hours\"", "hours:"),
        bad("team:\n- name: A\n  hours: lots\n", 3, "\"lots\" is no value for hours", "0.25 to 80"),
        bad("team:\n- name: A\n  hours: 6\n  zone: Madrid\n", 4, "no time zone", "Europe/Madrid"),
        bad(
            "team:\n- {name: A, hours: 6, away: 2026-02-30}\n",
            2,
            "no stretch of days",
            "2026-12-24"),
        bad("team:\n- {name: A, hours: 6, languages: [xx]}\n", 2, "\"xx\" is no language", "de"),
        bad("team:\n- {name: A, hours: 6, territory: 'land:DE'}\n", 2, "no field \"land\"", ""),
        bad("team:\n- {name: A, hours: 6, works: {days: mo}}\n", 2, "unknown day \"mo\"", "mon"),
        bad("fit: [{when: 'title:ceo', weight: 200}]\n", 1, "\"200\" is no value", "-100 to 100"),
        bad("fit: [{weight: 2}]\n", 1, "needs \"when\"", "when:"),
        bad("consent: {max-age: soon}\n", 1, "\"soon\" is no number of days", "31 days"),
        bad("consent: {max-shrink: 200 %}\n", 1, "\"200 %\" is no share", "10 %"),
        bad("consent: {opt-out-covers: all}\n", 1, "\"all\"", "company, person"),
        bad("consent: {lists: [{file: a.csv, dated: May}]}\n", 1, "no day", "2026-11-20"),
        bad("consent: {lists: [{dated: 2026-11-20}]}\n", 1, "needs \"file\"", "file:"),
        bad("minutes: {talk: 0}\n", 1, "\"0\" is no value for talk", "1 to 480"),
        bad("minutes: {talk: 1.5}\n", 1, "\"1.5\" is no value", "whole number"),
        bad("goals:\n  weekly: {talk: 1}\n", 2, "unknown key \"weekly\" in the goals", "\"week\""),
        bad(
            "gives:\n- name: a\n  what: b\n  for: 'titel:ceo'\n",
            4,
            "no field \"titel\"",
            "title:"),
        bad("gives:\n- {name: a, what: b}\n- {name: a, what: c}\n", 3, "a second give \"a\"", ""),
        bad("gives:\n- {name: A b, what: b}\n", 2, "\"A b\" is no name", "small letters"),
        bad("calendar:\n  meet: {days: tue-fry}\n", 2, "unknown day \"fry\"", "\"fri\""),
        bad("calendar: {meet: {hours: 9-11}}\n", 1, "\"9-11\" is no stretch", "09:30"),
        bad("calendar: {meet: {hours: '11:00-09:00'}}\n", 1, "is no stretch of hours", "earlier"),
        bad("calendar:\n  quiet:\n  - 02-30..03-01\n", 2, "a day that doesn't exist", "12-20"),
        bad("calendar: {quiet: [{country: XX, days: 08-01..08-25}]}\n", 1, "no country", "FR"),
        bad("tags:\n- {tag: a, when: title:ceo,founder}\n", 2, "unknown key \"founder\"", "quote"),
        bad("tags:\n- {tag: a}\n", 2, "a tag needs \"when\"", "when:"),
        bad("tags:\n- tag: a\n  when: 'notes:/(/'\n", 3, "not a regular expression", "^"),
        bad("sequences: []\n", 1, "there are no sequences", "sequences:"),
        bad("sequences:\n- name: s\n  steps: []\n", 3, "s has no steps", "one"),
        bad("sequences:\n- name: s\n  steps: x\n", 3, "\"steps\" wants a list", "dash"),
        bad(STEP + LOOK + "\n  - " + LOOK + "\n", 5, "a second step \"look\" in s", "touch ids"),
        bad(
            STEP + "{step: a, purpose: sell, channel: call, what: x}",
            4,
            "unknown purpose",
            "talk"),
        bad(STEP + "{step: a, purpose: give, chanel: email}", 4, "\"chanel\"", "\"channel\"?"),
        bad(STEP + "{step: a, purpose: give, channel: mail}", 4, "unknown channel", "\"email\"?"),
        bad(STEP + "{step: a, purpose: give, channel: email}", 4, "a step needs \"what\"", "what:"),
        bad(STEP + "{step: a, purpose: give, channel: email, give: gift}", 4, "\"gift\"", "checkl"),
        bad(
            STEP + "{step: a, purpose: give, channel: email, what: x, needs: facts}",
            4,
            "unknown need \"facts\"",
            "\"fact\"?"),
        bad(
            STEP + "{step: a, purpose: talk, channel: call, unlocked-by: [replyed]}",
            4,
            "unknown sign \"replyed\"",
            "\"replied\"?"),
        bad(
            STEP + "{step: a, purpose: give, channel: email, what: x, template: intro}",
            4,
            "unknown template \"intro\"",
            "ask-view"),
        bad(
            STEP + "{step: a, purpose: give, channel: email, what: x, optional: maybe}",
            4,
            "unknown optional \"maybe\"",
            "false, true"),
        bad(STEP + "{step: a, purpose: give, channel: email, what: 'x {{y'}", 4, "can't be", "{{"),
        bad(
            "team: [{name: A, hours: 6, role: sales}]\n"
                + STEP
                + "{step: a, by: support, purpose: talk, channel: call}",
            5,
            "unknown role \"support\"",
            "anyone, sales"),
        bad("sequences:\n- name: s\n  pace: {emails: 3}\n", 3, "how many e-mails", "3 in 90 days"),
        bad("sequences:\n- name: s\n  pace: {grow: 0.5}\n", 3, "no value for grow", "1 to 10"),
        bad("purposes: {give: talk}\n", 1, "\"give\" has its meaning already", "another word"),
        bad("channels: {fax: paper}\n", 1, "unknown fax \"paper\"", "letter"),
        bad("competitors: [{a: b}]\n", 1, "a competitor is a domain or a name", "rival"),
        bad("tags:\n- {tag: a, when: title:x, to: firm}\n", 2, "unknown to \"firm\"", "account"),
        bad(
            STEP + "{step: a, purpose: give, channel: email, what: x, after: soon}",
            4,
            "\"soon\" is no stretch of time",
            "season"),
        bad(
            STEP + "{step: a, purpose: give, channel: email, what: x, unless: 'tagg:x'}",
            4,
            "no field \"tagg\"",
            "tag:"),
        bad(STEP + LOOK + "\n  next: t\n", 5, "unknown sequence \"t\"", "s"),
        bad(STEP + LOOK + "\n  rest: {on: not-now, then: t}\n", 5, "unknown sequence \"t\"", "s"),
        bad(
            STEP + LOOK + "\n  rest: {on: [], then: s}\n",
            5,
            "nothing begins this rest",
            "not-now"),
        bad(STEP + LOOK + "\n  rest: {for: season}\n", 5, "a rest needs \"on\"", "on:"),
        bad("gives:\n- {name: any, what: x}\n", 2, "\"any\" stands for all gives", "else"),
        bad(
            "templates:\n  a:\n    body: x\n    translations: {xx: {body: y}}\n",
            4,
            "no language",
            "de"),
        bad("templates:\n  a:\n    body: '{{#x}}'\n", 3, "can't be filled", "{{/company}}"),
        bad("templates:\n  a:\n    body: '{{>etc/passwd}}'\n", 3, "another text", "Merge fields"),
        bad("templates:\n  a:\n    body: '{{name.class}}'\n", 3, "no merge field", "Merge fields"),
        bad("settings: {weeks: 99}\n", 1, "\"99\" is no value for weeks", "1 to 52"));
  }

  private static String bomb() {
    var text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 9; i++) {
      text.append("a%d: &a%d [".formatted(i, i));
      text.append(("*a" + (i - 1) + ", ").repeat(9)).append("*a").append(i - 1).append("]\n");
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("badPlaybooks")
  void parse_badPlaybook_saysWhereWhatAndWhatToDo(
      String text, int line, String problem, String remedy) {
    var e = catchThrowableOfType(UserError.class, () -> Playbooks.parse("team.yaml", text));
    assertThat(e.status()).isEqualTo(ExitStatus.BAD_PLAYBOOK);
    assertThat(e.text()).startsWith("team.yaml:" + line + ": ");
    assertThat(e.problem()).contains(problem).doesNotContain("\n");
    assertThat(e.remedy()).contains(remedy);
  }

  @Test
  void read_missingFolderOversizedOrForeignFile_refusesWithItsStatus(@TempDir Path folder)
      throws Exception {
    Path large = Files.writeString(folder.resolve("large"), "#".repeat(Playbooks.LARGEST + 1));
    Path latin = Files.write(folder.resolve("latin"), new byte[] {'a', ':', ' ', (byte) 0xe4});
    assertThat(status(folder.resolve("none"))).isEqualTo(ExitStatus.MISSING_INPUT);
    assertThat(status(folder)).isEqualTo(ExitStatus.MISSING_INPUT);
    assertThat(status(large)).isEqualTo(ExitStatus.BAD_PLAYBOOK);
    assertThat(status(latin)).isEqualTo(ExitStatus.BAD_PLAYBOOK);
  }

  private static ExitStatus status(Path file) {
    return catchThrowableOfType(UserError.class, () -> Playbooks.read(file)).status();
  }

  @Test
  void parse_nothing_isTheBuiltInPlaybook() {
    assertThat(Playbooks.parse("x.yaml", "")).isEqualTo(Playbooks.builtIn());
    assertThat(Playbooks.parse("x.yaml", "# nothing\n")).isEqualTo(Playbooks.builtIn());
  }

  @Test
  void parse_someSections_completesThemFromTheBuiltIn() {
    Playbook built = Playbooks.builtIn();
    Playbook own =
        Playbooks.parse(
            "x.yaml",
            """
            team:
              - {name: Ana, role: founder, zone: Europe/Madrid, hours: 2.5}
            minutes: {talk: 45}
            goals: {week: {talk: 1}}
            gives:
              - {name: sample, what: 'A sample of {{industry}}', for: 'country:NO'}
              - {name: noticed, what: Our own words}
            calendar: {meet: {days: 'mon, thu-fri'}, quiet: [{country: FR, days: 08-01..08-25}]}
            tags: []
            settings: {weeks: 26}
            """);
    assertThat(own.teamAssumed()).isFalse();
    assertThat(own.zone().getId()).isEqualTo("Europe/Madrid");
    assertThat(own.minutes()).containsEntry(Purpose.TALK, 45).containsEntry(Purpose.GIVE, 15);
    assertThat(own.goals().get("week")).containsOnlyKeys(Purpose.TALK);
    assertThat(own.goals().get("month")).isEqualTo(built.goals().get("month"));
    assertThat(own.gives())
        .extracting(Give::name)
        .containsExactly("sample", "noticed", "checklist", "introduction");
    assertThat(own.gives().get(1).what()).isEqualTo("Our own words");
    assertThat(own.calendar().days())
        .containsExactly(DayOfWeek.MONDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
    assertThat(own.calendar().windows()).isEqualTo(built.calendar().windows());
    assertThat(own.tags()).isEmpty();
    assertThat(own.sequences()).isEqualTo(built.sequences());
    assertThat(own.settings()).isEqualTo(new Settings(3, 60, 5, 26, 0.2, 20, 30, 2));
    assertThat(own.digest()).isNotEqualTo(built.digest());
  }

  @Test
  void parse_ownSequences_keepsOnlyTheGivesAndTemplatesThatTheyName() {
    Playbook own =
        Playbooks.parse(
            "x.yaml",
            STEP
                + "&look "
                + LOOK
                + "\n  - {step: gift, purpose: give, channel: email, give: checklist,"
                + " template: checklist-note}\n"
                + "  - {step: talk, purpose: talk, channel: call, by: ceo, unlocked-by: replied}\n"
                + "- name: again\n  steps: [*look]\n  stops-on: []\n");
    Sequence first = own.sequences().get(0);
    assertThat(own.gives()).extracting(Give::name).containsExactly("checklist");
    assertThat(own.templates()).containsOnlyKeys("checklist-note");
    assertThat(first.pace()).isEqualTo(Pace.CALM);
    assertThat(first.steps().get(1).what()).isEqualTo(own.gives().get(0).what());
    assertThat(first.steps().get(2).what())
        .isEqualTo("A conversation, prepared: read the brief first");
    assertThat(first.steps().get(2).by()).isEqualTo("ceo");
    assertThat(first.stopsOn()).contains(Sign.OPTED_OUT);
    assertThat(own.sequences().get(1).steps()).containsExactly(first.steps().get(0));
    assertThat(own.sequences().get(1).stopsOn()).isEmpty();
  }

  @Test
  void parse_ownWordsAndAllKeysOfAStep_areRead() {
    Playbook own =
        Playbooks.parse(
            "x.yaml",
            """
            purposes: {demo: talk}
            channels: {visit: event}
            competitors: [rival.example, Rival GmbH]
            gives: [{name: sample, what: A sample, for: 'industry:gyms'}]
            tags: [{tag: known, when: 'tag:met', to: account}]
            sequences:
              - name: s
                steps:
                  - {step: look, purpose: understand, channel: research, what: x, after: season}
                  - {step: gift, purpose: give, channel: letter, give: any, unless: 'reach:email'}
                  - {step: show, purpose: demo, channel: visit, unlocked-by: asked}
                rest: {on: [not-now, silent], for: 2 seasons, then: s}
                next: s
            templates:
              note: {subject: Hello, body: Good day, translations: {de: {body: Guten Tag}}}
            """);
    Sequence s = own.sequences().get(0);
    assertThat(s.steps().get(0).after()).contains(new Delay(1, Delay.Unit.SEASONS));
    assertThat(s.steps().get(1).what()).isEqualTo("{{give}}");
    assertThat(s.steps().get(1).unless())
        .hasValueSatisfying(q -> assertThat(q.text()).isNotEmpty());
    assertThat(s.steps().get(2).purpose()).isEqualTo(Purpose.TALK);
    assertThat(s.steps().get(2).purposeWord()).isEqualTo("demo");
    assertThat(s.steps().get(2).channelWord()).isEqualTo("visit");
    assertThat(s.rest())
        .contains(
            new Rest(Set.of(Sign.NOT_NOW, Sign.SILENT), new Delay(2, Delay.Unit.SEASONS), "s"));
    assertThat(s.next()).isEqualTo("s");
    assertThat(own.gives()).extracting(Give::name).containsExactly("sample");
    assertThat(own.tags().get(0).account()).isTrue();
    assertThat(own.competitors()).containsExactly("rival.example", "Rival GmbH");
    assertThat(own.templates().get("note").draft("de").body()).isEqualTo("Guten Tag");
    assertThat(own.templates().get("note").draft("fr").body()).isEqualTo("Good day");
    assertThat(own.place("sequences/s/gift/unless").line()).isEqualTo(10);
    assertThat(own.place("sequences/s/gift/nothing").line()).isEqualTo(10);
  }

  @Test
  void parse_otherLayoutAndComments_sameDigest() {
    String block = "settings:\n  weeks: 10 # fewer\n";
    String flow = "{settings: {weeks: '10'}}";
    assertThat(Playbooks.parse("a", block).digest()).isEqualTo(Playbooks.parse("b", flow).digest());
  }

  @Test
  void isQuiet_overNewYearAndByCountry_countsBothEnds() {
    MeetingCalendar calendar =
        Playbooks.parse("a", "calendar: {quiet: [12-20..01-06, {country: FR, days: 02-29..03-02}]}")
            .calendar();
    assertThat(calendar.isQuiet(LocalDate.of(2026, 12, 19), "")).isFalse();
    assertThat(calendar.isQuiet(LocalDate.of(2026, 12, 20), "")).isTrue();
    assertThat(calendar.isQuiet(LocalDate.of(2027, 1, 6), "DE")).isTrue();
    assertThat(calendar.isQuiet(LocalDate.of(2027, 1, 7), "DE")).isFalse();
    assertThat(calendar.isQuiet(LocalDate.of(2027, 3, 1), "FR")).isTrue();
    assertThat(calendar.isQuiet(LocalDate.of(2027, 3, 1), "")).isFalse();
    assertThat(calendar.windows().get(0).from()).isEqualTo(LocalTime.of(9, 30));
  }

  @Test
  void fill_foreignText_isNeitherEscapedNorRead() {
    String filled =
        Templates.fill(
            "{{#company}}{{company}} & {{class}}{{length}}{{/company}}{{^city}}!{{/city}}",
            field -> field.equals("company") ? "<b>{{name}}</b>" : "");
    assertThat(filled).isEqualTo("<b>{{name}}</b> & !");
  }

  @Test
  void read_consent_namesListsFromWhereThePlaybookStands(@TempDir Path dir) throws IOException {
    Path file = dir.resolve("team.yaml");
    Files.writeString(
        file,
        """
        consent:
          max-age: 31 days
          max-shrink: 25 %
          opt-out-covers: company
          lists:
            - never.csv
            - {file: old/registry.csv, dated: 2026-11-20, max-age: 14}
        """);
    ConsentTerms terms = Playbooks.read(file).consent();
    assertThat(terms.maxAge()).hasValue(31);
    assertThat(terms.maxShrink()).isEqualTo(0.25);
    assertThat(terms.coversCompany()).isTrue();
    assertThat(terms.lists().get(0).file()).isEqualTo(dir.resolve("never.csv").toString());
    ConsentTerms.StopList registry = terms.lists().get(1);
    assertThat(registry.file()).isEqualTo(dir.resolve("old/registry.csv").toString());
    assertThat(registry.dated()).contains(LocalDate.of(2026, 11, 20));
    assertThat(registry.maxAge()).hasValue(14);
    assertThat(registry.place().line()).isEqualTo(7);
    assertThat(Playbooks.builtIn().consent()).isEqualTo(ConsentTerms.DEFAULT);
  }

  @Test
  void parse_member_saysAllThatThePlanNeeds() {
    Member ana =
        Playbooks.parse(
                "x.yaml",
                """
                team:
                  - name: Ana
                    hours: 6
                    zone: Europe/Madrid
                    works: {days: mon-thu, hours: "09:00-13:00, 15:00-18:00"}
                    away: [2026-12-24..2027-01-03, 2027-02-01]
                    territory: 'country:ES,PT'
                    languages: [es, en]
                    mailbox: hello@acme.example
                  - {name: Bo, hours: 2}
                  - {name: Cy, hours: 2, zone: UTC}
                fit: [{when: 'title:ceo', weight: -1.5}]
                """)
            .team()
            .get(0);
    assertThat(ana.shift().days()).hasSize(4).doesNotContain(DayOfWeek.FRIDAY);
    assertThat(ana.shift().windows()).hasSize(2);
    assertThat(ana.shift().isAway(LocalDate.of(2027, 1, 3))).isTrue();
    assertThat(ana.shift().isAway(LocalDate.of(2027, 2, 1))).isTrue();
    assertThat(ana.shift().isAway(LocalDate.of(2027, 2, 2))).isFalse();
    assertThat(ana.territory().orElseThrow().text()).isEqualTo("country:ES,PT");
    assertThat(ana.languages()).containsExactly("en", "es");
    assertThat(ana.mailbox()).isEqualTo("hello@acme.example");
  }
}
