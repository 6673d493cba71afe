package dev.warmlist.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmlist.prospect.Channel;
import dev.warmlist.query.SearchFields;
import dev.warmlist.query.Subject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BuiltInTest {
  private static final Playbook BUILT_IN = Playbooks.builtIn();
  private static final Template BLANK = new Template("", new Draft("", ""), Map.of());

  static List<Sequence> sequences() {
    return BUILT_IN.sequences();
  }

  static List<Sequence> meetings() {
    return sequences().stream().filter(sequence -> !sequence.isResearch()).toList();
  }

  @ParameterizedTest
  @MethodSource("meetings")
  void sequence_ofTheBuiltIn_understandsGivesAndLeadsToATalkThatIsEarned(Sequence sequence) {
    List<Step> steps = sequence.steps();
    Step first = steps.get(0);
    assertThat(first.purpose()).isEqualTo(Purpose.UNDERSTAND);
    assertThat(first.channel()).isEqualTo(Channel.RESEARCH);
    Step last = steps.get(steps.size() - 1);
    assertThat(last.purpose()).isEqualTo(Purpose.TALK);
    assertThat(steps)
        .filteredOn(step -> step.purpose() == Purpose.TALK)
        .allSatisfy(step -> assertThat(step.unlockedBy()).isNotEmpty())
        .anySatisfy(step -> assertThat(step.channel()).isEqualTo(Channel.CALL));
    assertThat(steps.subList(1, steps.size()))
        .filteredOn(step -> step.purpose() != Purpose.TALK && step.channel() != Channel.RESEARCH)
        .allSatisfy(step -> assertThat(step.needs()).contains(Need.FACT));
    int firstAsk = Math.min(position(steps, Purpose.LISTEN), position(steps, Purpose.TALK));
    boolean invited = steps.get(firstAsk).unlockedBy().contains(Sign.ASKED);
    assertThat(position(steps, Purpose.GIVE) < firstAsk || invited).isTrue();
    assertThat(steps).anySatisfy(step -> assertThat(step.give()).isNotEmpty());
    assertThat(steps.stream().filter(s -> s.channel() == Channel.EMAIL).count())
        .isLessThanOrEqualTo(sequence.pace().emails());
    assertThat(sequence.stopsOn())
        .containsExactly(Sign.OPTED_OUT, Sign.CUSTOMER, Sign.NOT_INTERESTED);
  }

  private static int position(List<Step> steps, Purpose purpose) {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).purpose() == purpose) {
        return i;
      }
    }
    return steps.size();
  }

  /** Whatever channels somebody has, a quarter with them costs little more than half an hour. */
  @ParameterizedTest
  @MethodSource("sequences")
  void sequence_ofTheBuiltIn_takesAboutHalfAnHourOfAPersonsQuarter(Sequence sequence) {
    List<String> channels = List.of("social", "email", "letter", "call");
    for (int some = 0; some < 16; some++) {
      var reach = new ArrayList<>(List.of("research", "event"));
      for (int i = 0; i < channels.size(); i++) {
        if ((some >>> i & 1) == 1) {
          reach.add(channels.get(i));
        }
      }
      assertThat(minutes(sequence, reach)).as(sequence.name() + reach).isLessThanOrEqualTo(38);
    }
  }

  private static int minutes(Sequence sequence, List<String> reach) {
    Subject subject = field -> field.equals("reach") ? reach : List.of();
    return sequence.steps().stream()
        .filter(step -> !step.isTheirs() && !step.optional())
        .filter(step -> reach.contains(step.channel().key()))
        .filter(step -> step.unless().filter(query -> query.matches(subject)).isEmpty())
        .mapToInt(step -> BUILT_IN.minutes().getOrDefault(step.purpose(), 0))
        .sum();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind=person; reach=call; call_back=2026-03-01; tag=promised-call-back |"
            + " call-back-promised",
        "kind=person; reach=social; tag=connected | keep-in-touch",
        "kind=person; reach=email; tag=met-at-an-event | event-follow-up",
        "kind=person; reach=letter; tag=called-before | re-acquaintance",
        "kind=person; reach=call; tag=called-before | phone-only",
        "kind=company; reach=call; tag=called-before | find-the-right-person",
        "kind=person; reach=letter; tag=not-now | keep-in-touch",
        "kind=person; reach=email; tag=known-here | warm-introduction",
        "kind=person; reach=social | first-acquaintance",
        "kind=person; reach=call | phone-only",
        "kind=person; reach=letter | phone-only",
        "kind=person; reach=call; tag=wrong-number | -",
        "kind=person; reach=email; tag=burnt | -",
        "kind=person; tag=resting | still-there",
        "kind=person | -"
      })
  void sequences_oneProspect_firstThatSuits(String values, String expected) {
    Subject subject = subject(values);
    String chosen =
        BUILT_IN.sequences().stream()
            .filter(sequence -> sequence.suits().matches(subject))
            .map(Sequence::name)
            .findFirst()
            .orElse("-");
    assertThat(chosen).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "seniority=owner; title=CEO & Founder | runs-the-firm",
        "title=Vice President Sales | ",
        "title=Assistant to the CEO | ",
        "seniority=c-level; function=executive; title=Geschäftsführerin | runs-the-firm",
        "seniority=c-level; function=executive; title=Board Member | ",
        "title=Head of Procurement | buys",
        "title=Leiter Einkauf | buys",
        "title=Maintenance Engineer | technical",
        "disposition=hung-up | burnt",
        "promise=open | promised-call-back",
        "promise=lapsed | called-before",
        "lead_source=Hannover Messe 2025 | met-at-an-event",
        "lead_source=A fair price | met-at-an-event",
        "list=exhibitors-2025.csv | met-at-an-event",
        "kind=person; company=Acme | no-name",
        "kind=person; name=Ada | ",
        "list=Connections.csv; profile=linkedin.com/in/ada | connected",
        "list=exhibitors.csv; profile=linkedin.com/in/ada | met-at-an-event",
        "reach=call | phone-only",
        "lists=2 | on-several-lists",
        "lists=1 | "
      })
  void tags_oneProspect_thoseThatSuit(String values, String expected) {
    Subject subject = subject(values);
    var tags = new TreeSet<String>();
    BUILT_IN.tags().stream()
        .filter(rule -> rule.when().matches(subject))
        .forEach(rule -> tags.add(rule.tag()));
    assertThat(String.join(" ", tags)).isEqualTo(expected == null ? "" : expected);
  }

  private static Subject subject(String values) {
    Map<String, List<String>> fields = new HashMap<>();
    for (String pair : values.split("; ", -1)) {
      String[] parts = pair.split("=", 2);
      fields.put(parts[0], List.of(parts[1]));
    }
    return field -> fields.getOrDefault(field, List.of());
  }

  private static List<String> texts() {
    var texts = new ArrayList<String>();
    sequences().forEach(s -> s.steps().forEach(step -> texts.add(step.what())));
    BUILT_IN.gives().forEach(give -> texts.add(give.what()));
    for (Template template : BUILT_IN.templates().values()) {
      var drafts = new ArrayList<>(template.translations().values());
      drafts.add(template.draft());
      drafts.forEach(draft -> texts.add(draft.body()));
      drafts.stream().map(Draft::subject).filter(s -> !s.isEmpty()).forEach(texts::add);
    }
    return texts;
  }

  @Test
  void texts_withAndWithoutValues_leaveNothingUnfilled() {
    Function<String, String> full = name -> name.equals("fact") ? "You opened in Leeds." : "Ada";
    for (String text : texts()) {
      for (Function<String, String> fields : List.of(full, (Function<String, String>) n -> "")) {
        String filled = Templates.fill(text, fields);
        assertThat(filled).isNotBlank().doesNotContain("{{", "}}", "  ", " ,", " .", "null");
      }
    }
  }

  @Test
  void texts_mergeFields_areKnown() {
    var known = new ArrayList<>(SearchFields.ALL);
    known.addAll(List.of("fact", "sender"));
    assertThat(texts()).allSatisfy(text -> assertThat(known).containsAll(Templates.fields(text)));
  }

  @Test
  void invitation_longNames_staysUnderTwoHundredCharacters() {
    for (String name : List.of("invitation", "invitation-by-a-colleague")) {
      Template invitation = BUILT_IN.templates().getOrDefault(name, BLANK);
      for (String language : List.of("en", "de")) {
        String body = invitation.draft(language).body();
        String filled = Templates.fill(body, field -> "Bartholomew & Sons Ltd");
        assertThat(filled.strip()).isNotEmpty().hasSizeLessThan(200);
      }
    }
  }

  @Test
  void givesAndTemplates_ofTheBuiltIn_areAllUsed() {
    Set<String> used = new TreeSet<>();
    sequences().forEach(s -> s.steps().forEach(step -> used.add(step.give())));
    sequences().forEach(s -> s.steps().forEach(step -> used.add(step.template())));
    assertThat(BUILT_IN.gives()).allSatisfy(give -> assertThat(used).contains(give.name()));
    assertThat(used).containsAll(BUILT_IN.templates().keySet());
  }

  @Test
  void emailTemplates_ofTheBuiltIn_sayWhoWritesAndHowToStopIt() {
    for (Sequence sequence : sequences()) {
      for (Step step : sequence.steps()) {
        Template template = BUILT_IN.templates().get(step.template());
        if (step.channel() == Channel.EMAIL && template != null) {
          assertThat(template.subject()).isNotBlank();
          assertThat(template.body()).contains("{{sender}}", "I will not write again");
        }
      }
    }
  }

  @Test
  void read_theBuiltInText_isTheBuiltInPlaybook(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("playbook.yaml"), Playbooks.builtInText());
    assertThat(Playbooks.read(file)).isEqualTo(BUILT_IN);
    assertThat(BUILT_IN.digest()).matches("[0-9a-f]{64}");
  }

  @Test
  void team_ofTheBuiltIn_isOnePersonWithSixHours() {
    assertThat(BUILT_IN.teamAssumed()).isTrue();
    assertThat(BUILT_IN.team()).hasSize(1);
    assertThat(BUILT_IN.team().get(0).hours()).isEqualTo(6);
    Playbook more = BUILT_IN.withHours(8);
    assertThat(more.team().get(0).hours()).isEqualTo(8);
    assertThat(more.teamAssumed()).isFalse();
    assertThat(more.digest()).isNotEqualTo(BUILT_IN.digest());
  }
}
