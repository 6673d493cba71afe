package dev.warmlist.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmlist.playbook.Member;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Playbooks;
import dev.warmlist.prospect.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LinterTest {
  private static final String GOOD =
      """
      team:
        - {name: Ana Ruiz, role: sales, zone: Europe/Madrid, hours: 6}
        - {name: Jo Meyer, role: support, zone: Europe/Berlin, hours: 2}
      gives:
        - {name: checklist, what: "Maintenance checklist for gyms"}
      sequences:
        - name: calm
          for: 'kind:person'
          pace: {first-gap: 5, grow: 2, emails: 3 in 90 days}
          steps:
            - {step: look, purpose: understand, channel: research, what: "What is {{company}} busy with?"}
            - {step: hello, purpose: connect, channel: social, template: invitation, what: "Invite them"}
            - {step: gift, purpose: give, channel: email, give: checklist, template: note, what: "Send it"}
            - {step: gift-2, purpose: give, channel: letter, by: support, what: "Something new"}
            - {step: view, purpose: listen, channel: email, what: "What would they change in it?"}
            - {step: talk, purpose: talk, channel: call, by: sales, unlocked-by: [replied, asked]}
          stops-on: [opted-out, customer]
      templates:
        invitation:
          body: "You wrote about {{fact}}, {{given_name}}; may I follow your work?"
        note:
          subject: "A checklist for {{company}}"
          body: |
            You look after machines in {{city}}. The list is for your next service; use what helps.
            If you would rather not hear from us, tell us, and we won't write again.
            {{sender}}
      """;

  @TempDir Path folder;

  @Test
  void check_calmSequence_findsNothing() throws IOException {
    assertThat(new Linter().check(playbook(GOOD))).isEmpty();
  }

  @Test
  void check_builtInPlaybook_findsNothing() {
    assertThat(new Linter().check(Playbooks.builtIn())).isEmpty();
  }

  static Stream<Arguments> changes() {
    return Stream.of(
        change(
            "purpose: understand, channel: research",
            "purpose: connect, channel: event",
            "contact-before-understanding sequences/calm/look",
            "unprepared-talk sequences/calm/talk"),
        change(
            "purpose: connect, channel: social, template: invitation",
            "purpose: listen, channel: social",
            "first-touch-asks sequences/calm/hello",
            "unused-template templates/invitation"),
        change(
            "{step: gift, purpose: give, channel: email, give: checklist, template: note",
            "{step: gift, purpose: connect, channel: email, give: checklist, template: note"),
        change(
            "{step: gift-2, purpose: give",
            "{step: gift-2, purpose: listen",
            "too-few-gives sequences/calm/gift-2",
            "two-asks-in-a-row sequences/calm/view"),
        change(
            ", unlocked-by: [replied, asked]",
            "",
            "talk-without-unlock sequences/calm/talk",
            "two-asks-in-a-row sequences/calm/talk"),
        change(
            "unlocked-by: [replied, asked]",
            "unlocked-by: [connected]",
            "two-asks-in-a-row sequences/calm/talk"),
        change(
            "purpose: talk, channel: call",
            "purpose: give, channel: call, what: More",
            "no-talk sequences/calm"),
        change("stops-on: [opted-out, customer]", "stops-on: []", "no-stop sequences/calm"),
        change("stops-on: [opted-out, customer]", "stops-on: [customer]", "no-stop sequences/calm"),
        change("first-gap: 5, grow: 2", "first-gap: 2, grow: 2", "short-gaps sequences/calm"),
        change("first-gap: 5, grow: 2", "first-gap: 5, grow: 1", "flat-gaps sequences/calm"),
        change("first-gap: 5, grow: 2", "first-gap: 20, grow: 1"),
        change(
            "channel: letter, by",
            "channel: letter, after: 3 days, by",
            "short-gaps sequences/calm/gift-2/after",
            "shrinking-gaps sequences/calm/gift-2/after"),
        change("emails: 3 in 90 days", "emails: 1 in 90 days", "too-many-emails sequences/calm"),
        change(
            "channel: letter, by: support",
            "channel: email, by: support",
            "email-is-most sequences/calm"),
        change(
            "Something new\"",
            "Ask for 15 minutes of their time\"",
            "pushing-words sequences/calm/gift-2/what"),
        change("Something new\"", "Something new, no \\\"just checking in\\\"\""),
        change(
            "Maintenance checklist for gyms",
            "Last chance to get a checklist",
            "false-urgency gives/checklist"),
        change(
            "use what helps.",
            "Soll ich Ihre Akte schließen? Das ist die Frage, die wir Ihnen mit der Post und dem"
                + " Bogen für die Kartei auf dem Tisch stellen, und Sie sind es.",
            "break-up-words templates/note"),
        change("use what helps.", "I’d hate for you to miss it.", "guilt-words templates/note"),
        change("A checklist for {{company}}", "Re: our talk", "fake-reply templates/note"),
        change("A checklist for {{company}}", "Retail: a checklist"),
        change(
            "{{company}} busy", "{{compani}} busy", "unknown-merge-field sequences/calm/look/what"),
        change("about {{fact}},", "about that,", "only-the-name templates/invitation"),
        change("may I follow your work?", "x".repeat(180), "note-too-long templates/invitation"),
        change("    {{sender}}\n", "", "no-sender templates/note"),
        change("{{sender}}", "Ana Ruiz, Calle Mayor 4, 28013 Madrid"),
        change(
            "If you would rather not hear from us, tell us, and we won't write again.",
            "",
            "no-opt-out templates/note"),
        change("    subject: \"A checklist for {{company}}\"\n", "", "no-subject templates/note"),
        change(
            "use what helps.",
            "we made it, we print it, we know our trade, and I and my team like our work.",
            "more-we-than-you templates/note"),
        change(
            "You look after machines",
            "Dear {{name}},\n\n      you look after machines",
            "greeting-without-fallback templates/note"),
        change(
            "You look after machines",
            "Dear {{name}}{{^name}}neighbour{{/name}},\n\n      you look after machines"),
        change(
            "You look after machines",
            "Dear {{company}},\n\n      you look after machines",
            "greets-a-firm templates/note"),
        change(
            "You look after machines", "Dear {{company}} team,\n\n      you look after machines"),
        change(
            "You look after machines",
            "{{#name}}\n      Dear {{name}},\n      {{/name}}\n\n      you look after machines"),
        change(
            "use what helps.",
            "use what helps. Would you like to see how it works?\n",
            "give-asks templates/note"),
        change("use what helps.", "FREE OF CHARGE!", "shouting templates/note"),
        change("use what helps.", "use it! Yes!", "exclamation-marks templates/note"),
        change(
            "use what helps.", "https://a.example and www.b.example", "many-links templates/note"),
        change("channel: letter, by: support", "channel: social, needs: connection, by: support"),
        change(
            "purpose: connect, channel: social, template: invitation",
            "purpose: connect, channel: event, template: invitation, needs: connection",
            "unreachable-step sequences/calm/hello/needs"),
        change(
            "kind:person",
            "kind:person -email:any",
            "unreachable-step sequences/calm/gift/channel",
            "unreachable-step sequences/calm/view/channel"),
        change(
            "channel: letter, by",
            "channel: letter, unless: 'kind:person,company', by",
            "unreachable-step sequences/calm/gift-2/unless"),
        change("channel: letter, by", "channel: letter, unless: 'kind:company', by"));
  }

  private static Arguments change(String from, String to, String... findings) {
    return Arguments.of(from, to, List.of(findings));
  }

  @ParameterizedTest(name = "{1}: {2}")
  @MethodSource("changes")
  void check_oneChange_findsExactlyThat(String from, String to, List<String> expected)
      throws IOException {
    assertThat(GOOD).contains(from);

    List<Finding> findings = new Linter().check(playbook(GOOD.replace(from, to)));

    assertThat(findings).extracting(f -> f.code().key() + ' ' + f.path()).isEqualTo(expected);
    assertThat(findings)
        .allSatisfy(
            f -> {
              assertThat(f.reason()).doesNotEndWith(".").doesNotContain("\n");
              assertThat(f.instead()).matches("[\\p{Lu}\"“„«].*[.?\"”“»]");
              assertThat(f.place().line()).isPositive();
            });
  }

  @Test
  void check_nothingGiven_saysThatItAsksBeforeGiving() throws IOException {
    String bare =
        GOOD.replace("purpose: give, channel", "purpose: connect, channel")
            .replace("give: checklist, ", "");

    assertThat(codes(playbook(bare)))
        .containsExactlyInAnyOrder(
            "ask-before-give sequences/calm/view", "unused-give gives/checklist");
  }

  @ParameterizedTest(name = "{0} wanted")
  @CsvSource({"0,0", "1,0", "2,0", "3,1"})
  void check_givesPerAsk_isTheTeams(int wanted, int findings) throws IOException {
    String yaml = "settings: {gives-per-ask: " + wanted + "}\n" + GOOD;

    assertThat(codes(playbook(yaml))).hasSize(findings).allMatch(c -> c.startsWith("too-few"));
  }

  @Test
  void check_salesInEveryStep_remindsOfTheOthers() throws IOException {
    String sales =
        GOOD.replace("by: support, ", "")
            .replace("by: sales, ", "")
            .replace("purpose:", "by: sales, purpose:");

    assertThat(codes(playbook(sales))).containsExactly("only-sales-acts sequences/calm");
  }

  @Test
  void check_roleOfNobody_namesEachStep() throws IOException {
    Path team = folder.resolve("team.yaml");
    Files.writeString(team, GOOD.substring(GOOD.indexOf("gives:")));
    Playbook anybody = Playbooks.read(team);
    Playbook founder = teamOf(anybody, new Member("Jo", "founder", ZoneOffset.UTC, 2));

    assertThat(codes(founder))
        .containsExactly(
            "role-without-people sequences/calm/gift-2/by",
            "role-without-people sequences/calm/talk/by");
  }

  private static Playbook teamOf(Playbook book, Member member) {
    return new Playbook(
        book.name(),
        book.digest(),
        List.of(member),
        false,
        book.minutes(),
        book.goals(),
        book.gives(),
        book.calendar(),
        book.tags(),
        book.sequences(),
        book.templates(),
        book.settings(),
        book.fit(),
        book.consent(),
        book.competitors(),
        book.places());
  }

  @Test
  void check_audienceWithoutCities_saysForHowManyTheFieldIsEmpty() throws IOException {
    Playbook playbook = playbook(GOOD);
    var audience = new Audience(playbook);
    for (int i = 0; i < 20; i++) {
      Set<Field> known = i < 2 ? Set.of(Field.COMPANY) : Set.of(Field.COMPANY, Field.CITY);
      meet(playbook, audience, "gift", "en", "US", known);
    }

    assertThat(new Linter().check(playbook, audience))
        .extracting(Finding::reason)
        .containsExactly("{{city}} is empty for 10 % of the 20 people who would get this");
  }

  @Test
  void check_audienceWithFewHoles_findsNothing() throws IOException {
    Playbook playbook = playbook(GOOD);
    var audience = new Audience(playbook);
    for (int i = 0; i < 20; i++) {
      Set<Field> known = i < 1 ? Set.of(Field.COMPANY) : Set.of(Field.COMPANY, Field.CITY);
      meet(playbook, audience, "gift", "en", "US", known);
    }

    assertThat(new Linter().check(playbook, audience)).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"US,1", "'',1", "DE,1", "BR,0"})
  void check_noOptOut_countsWhereTheRulesWantOne(String country, int findings) throws IOException {
    Playbook playbook = playbook(GOOD.replaceFirst("If you would rather.*", ""));
    var audience = new Audience(playbook);
    meet(playbook, audience, "gift", "en", country, Set.of(Field.values()));

    assertThat(new Linter().check(playbook, audience))
        .hasSize(findings)
        .allMatch(f -> f.code() == Code.NO_OPT_OUT);
  }

  @Test
  void check_readersOfAnotherLanguage_areNamed() throws IOException {
    Playbook playbook = playbook(GOOD);
    var audience = new Audience(playbook);
    for (int i = 0; i < 10; i++) {
      String language = i < 6 ? "de" : "en";
      meet(playbook, audience, "gift", language, "DE", Set.of(Field.values()));
    }

    assertThat(new Linter().check(playbook, audience))
        .extracting(Finding::reason)
        .containsExactly("60 % of the 10 people who would get this read German; it is in English");
  }

  private static void meet(
      Playbook playbook,
      Audience audience,
      String step,
      String language,
      String country,
      Set<Field> known) {
    var sequence = playbook.sequences().get(0);
    sequence.steps().stream()
        .filter(s -> s.name().equals(step))
        .forEach(s -> audience.add(sequence, s, language, country, known::contains));
  }

  @ParameterizedTest
  @EnumSource(Code.class)
  void codes_each_isExplained(Code code) {
    assertThat(code.meaning()).matches("\\p{Lu}.*\\.");
    assertThat(code.instead()).matches("\\p{Lu}.*\\.");
  }

  private static List<String> codes(Playbook playbook) {
    return new Linter().check(playbook).stream().map(f -> f.code().key() + ' ' + f.path()).toList();
  }

  private Playbook playbook(String yaml) throws IOException {
    return Playbooks.read(Files.writeString(folder.resolve("playbook.yaml"), yaml));
  }
}
