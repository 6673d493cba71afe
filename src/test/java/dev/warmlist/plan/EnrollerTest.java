package dev.warmlist.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmlist.playbook.Give;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Playbooks;
import dev.warmlist.prospect.Channel;
import dev.warmlist.query.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnrollerTest {
  private static final String PLAYBOOK =
      """
      gives:
        - {name: gyms, what: For gyms, for: 'industry:fitness'}
        - {name: founders, what: For founders, for: 'title:founder'}
      sequences:
        - name: only-mail
          for: 'title:founder'
          steps:
            - {step: gift, purpose: give, channel: email, give: gyms}
        - name: all
          for: '-title:nobody'
          steps:
            - {step: look, purpose: understand, channel: research, what: x}
            - {step: gift, purpose: give, channel: email, give: any, unless: 'reach:letter'}
            - {step: letter, purpose: give, channel: letter, give: gyms}
        - name: look-up
          steps:
            - {step: look, purpose: understand, channel: research, what: x}
      """;

  @TempDir Path folder;

  private Playbook playbook() throws IOException {
    return Playbooks.read(Files.writeString(folder.resolve("p.yaml"), PLAYBOOK));
  }

  private static Subject subject(String title, String industry, Set<Channel> open) {
    return field ->
        switch (field) {
          case "title" -> List.of(title);
          case "industry" -> List.of(industry);
          case "reach" -> open.stream().map(Channel::key).toList();
          default -> List.of();
        };
  }

  @ParameterizedTest
  @CsvSource({
    "founder, fitness, email, only-mail, ''",
    "founder, law, email, all, letter",
    "clerk, fitness, email, all, ''",
    "clerk, fitness, email letter, all, gift",
    "clerk, law, email letter, -, ''",
    "clerk, law, email, -, ''",
    "clerk, fitness, letter, all, gift",
    "clerk, fitness, call, -, ''",
    "nobody, fitness, email, -, ''",
  })
  void choose_someone_firstPossibleSequenceWithoutStepsThatAreNotForThem(
      String title, String industry, String reach, String sequence, String skipped)
      throws IOException {
    Playbook playbook = playbook();
    var open = EnumSet.noneOf(Channel.class);
    for (String key : reach.split(" ", -1)) {
      Channel.of(key).ifPresent(open::add);
    }
    var choice = new Enroller(playbook).choose(subject(title, industry, open), open);
    assertThat(choice.map(c -> playbook.sequences().get(c.sequence()).name()).orElse("-"))
        .isEqualTo(sequence);
    String left =
        choice
            .map(
                c ->
                    String.join(
                        " ",
                        IntStream.range(0, 3)
                            .filter(i -> (c.skipped() >> i & 1) == 1)
                            .mapToObj(
                                i -> playbook.sequences().get(c.sequence()).steps().get(i).name())
                            .toList()))
            .orElse("");
    assertThat(left).isEqualTo(skipped);
  }

  @ParameterizedTest
  @CsvSource({
    "person, Ana, 0",
    "person, '', 2",
    "company, '', 0",
  })
  void choose_personWithoutName_hasNoTalk(String kind, String name, long skipped)
      throws IOException {
    String talks =
        """
        sequences:
          - name: talks
            steps:
              - {step: gift, purpose: give, channel: email, what: x}
              - {step: talk, purpose: talk, channel: call, unlocked-by: asked}
        """;
    var enroller =
        new Enroller(Playbooks.read(Files.writeString(folder.resolve("talks.yaml"), talks)));
    Subject subject =
        field ->
            switch (field) {
              case "kind" -> List.of(kind);
              case "name" -> name.isEmpty() ? List.of() : List.of(name);
              default -> List.of();
            };
    assertThat(enroller.choose(subject, Set.of(Channel.EMAIL)).orElseThrow().skipped())
        .isEqualTo(skipped);
    assertThat(enroller.choose(subject, Set.of(Channel.CALL)).isPresent()).isEqualTo(skipped == 0);
  }

  @Test
  void research_anybody_isTheSequenceThatMeetsNobody() throws IOException {
    Playbook playbook = playbook();
    var enroller = new Enroller(playbook);
    assertThat(enroller.research(field -> List.of()).map(Enroller.Choice::sequence)).contains(2);
    assertThat(enroller.choose("look-up", field -> List.of(), Set.of())).isEmpty();
  }

  @Test
  void of_anyGive_firstThatSuits() throws IOException {
    Playbook playbook = playbook();
    var gift = playbook.sequences().get(1).steps().get(1);
    Subject founder = subject("founder", "law", Set.of());
    assertThat(Gives.of(playbook, gift, founder).map(Give::name)).contains("founders");
    assertThat(Gives.of(playbook, gift, subject("clerk", "law", Set.of()))).isEmpty();
  }
}
