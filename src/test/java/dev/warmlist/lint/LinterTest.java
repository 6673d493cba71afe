package dev.warmlist.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmlist.playbook.Member;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Playbooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
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
          body: "{{given_name}}, you wrote about {{fact}}; may I follow your work?"
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
            "contact-before-understanding calm/look"),
        change(
            "purpose: connect, channel: social, template: invitation",
            "purpose: listen, channel: social",
            "first-touch-asks calm/hello"),
        change(
            "{step: gift, purpose: give, channel: email, give: checklist, template: note",
            "{step: gift, purpose: connect, channel: email",
            "too-few-gives calm/view"),
        change(
            "{step: gift-2, purpose: give",
            "{step: gift-2, purpose: listen",
            "too-few-gives calm/gift-2",
            "too-few-gives calm/view",
            "two-asks-in-a-row calm/view"),
        change(
            ", unlocked-by: [replied, asked]",
            "",
            "talk-without-unlock calm/talk",
            "two-asks-in-a-row calm/talk"),
        change(
            "purpose: talk, channel: call",
            "purpose: give, channel: call, what: More",
            "no-talk calm"),
        change("stops-on: [opted-out, customer]", "stops-on: []", "no-stop calm"),
        change("stops-on: [opted-out, customer]", "stops-on: [customer]", "no-stop calm"),
        change("first-gap: 5, grow: 2", "first-gap: 2, grow: 2", "short-gaps calm"),
        change("first-gap: 5, grow: 2", "first-gap: 5, grow: 1", "flat-gaps calm"),
        change("emails: 3 in 90 days", "emails: 1 in 90 days", "too-many-emails calm"),
        change("channel: letter, by: support", "channel: email, by: support", "email-is-most calm"),
        change(
            "Something new\"", "Ask for 15 minutes of their time\"", "pushing-words calm/gift-2"),
        change("Something new\"", "Something new, no \\\"just checking in\\\"\""),
        change(
            "Maintenance checklist for gyms",
            "Last chance to get a checklist",
            "false-urgency gives/checklist"),
        change("use what helps.", "Soll ich Ihre Akte schließen?", "break-up-words templates/note"),
        change("use what helps.", "I’d hate for you to miss it.", "guilt-words templates/note"),
        change("A checklist for {{company}}", "Re: our talk", "fake-reply templates/note"),
        change("{{company}} busy", "{{compani}} busy", "unknown-merge-field calm/look"),
        change("about {{fact}};", "about that;", "only-the-name templates/invitation"),
        change("may I follow your work?", "x".repeat(180), "note-too-long templates/invitation"),
        change("{{sender}}", "", "no-sender templates/note"),
        change(
            "If you would rather not hear from us, tell us, and we won't write again.",
            "",
            "no-opt-out templates/note"),
        change(
            "use what helps.",
            "we made it, we print it, we know our trade, and I and my team" + " like our work.",
            "more-we-than-you templates/note"));
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

    assertThat(findings).extracting(f -> f.code() + ' ' + f.where()).isEqualTo(expected);
    assertThat(findings).allSatisfy(f -> assertThat(f.reason() + f.instead()).doesNotEndWith("."));
  }

  @Test
  void check_nothingGiven_saysThatItAsksBeforeGiving() throws IOException {
    String bare =
        GOOD.replace("purpose: give, channel", "purpose: connect, channel")
            .replace("give: checklist, ", "");

    assertThat(codes(playbook(bare))).containsExactly("ask-before-give calm/view");
  }

  @Test
  void check_salesInEveryStep_remindsOfTheOthers() throws IOException {
    String sales =
        GOOD.replace("by: support, ", "")
            .replace("by: sales, ", "")
            .replace("purpose:", "by: sales, purpose:");

    assertThat(codes(playbook(sales))).containsExactly("only-sales-acts calm");
  }

  @Test
  void check_teamWithoutTheRole_namesEachStep() throws IOException {
    Playbook good = playbook(GOOD);
    var founder =
        new Playbook(
            good.name(),
            good.digest(),
            List.of(new Member("Jo", "founder", ZoneOffset.UTC, 2)),
            false,
            good.minutes(),
            good.goals(),
            good.gives(),
            good.calendar(),
            good.tags(),
            good.sequences(),
            good.templates(),
            good.settings(),
            good.consent(),
            good.competitors(),
            good.places());

    assertThat(codes(founder))
        .containsExactly("role-without-people calm/gift-2", "role-without-people calm/talk");
  }

  private static List<String> codes(Playbook playbook) {
    return new Linter()
        .check(playbook).stream().map(finding -> finding.code() + ' ' + finding.where()).toList();
  }

  private Playbook playbook(String yaml) throws IOException {
    return Playbooks.read(Files.writeString(folder.resolve("playbook.yaml"), yaml));
  }
}
