package dev.warmlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LintCommandTest {
  private static final String WITH_A_WARNING =
      """
      sequences:
        - name: presents
          for: 'kind:person'
          steps:
            - {step: look, purpose: understand, channel: research, what: "What are they making?"}
            - {step: note, purpose: give, channel: letter, template: note, what: "A note for the {{title}}"}
      templates:
        note:
          body: "Good day, {{title}}, your street will be dug up in May. The plan is enclosed."
      """;

  private static final String LIST =
      """
      Name,Title,Street,City,Country
      Ann Lee,Owner,1 High Street,Leeds,GB
      Bo Chan,Owner,2 High Street,Leeds,GB
      Cy Dunn,,3 High Street,Leeds,GB
      """;

  @TempDir Path folder;
  private Path playbook;

  @BeforeEach
  void writePlaybook() throws IOException {
    playbook = Files.writeString(folder.resolve("pb.yaml"), WITH_A_WARNING);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"note,1", "warning,1", "error,0", "never,0"})
  void lint_failOn_decidesTheStatus(String severity, int status) {
    Invocation run = lint("", "--fail-on", severity);

    assertThat(run.status()).isEqualTo(status);
    assertThat(run.out())
        .isEqualTo(
            playbook
                + ":2: warning no-talk: it meets people and never leads to a prepared"
                + " conversation\n"
                + "  End with a step of purpose talk that a sign of theirs opens.\n");
    assertThat(run.err()).isEqualToIgnoringNewLines("1 finding: 1 warning.");
  }

  @Test
  void lint_listWithoutTitles_saysForHowMany() {
    Invocation run = lint(LIST, "-", "--fail-on", "warning");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains(playbook + ":6: warning empty-merge-field: {{title}} is empty for 33 % of the 3")
        .contains(playbook + ":8: warning empty-merge-field: {{title}} is empty for 33 % of the 3");
    assertThat(run.err()).contains("3 people on the lists; 3 would be met.");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"json,{", "sarif,{", "text,/"})
  void lint_format_isWhatWasAskedFor(String format, String begins) {
    assertThat(lint("", "--format", format).out()).startsWith(begins);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"--fail-on,fatal", "--format,xml"})
  void lint_valueThatCantBe_isAUsageError(String option, String value) {
    Invocation run = lint("", option, value);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(option + " " + value + " is not known", "It takes: ");
  }

  @Test
  void lint_codes_saysWhatEachMeans() {
    Invocation run = Invocation.of("lint", "--codes");

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("ask-before-give (error)\n  It asks before anything was given.");
  }

  @Test
  void plan_playbookWithFindings_saysHowManyAndGoesOn() throws IOException {
    Path list = Files.writeString(folder.resolve("list.csv"), LIST);
    Invocation run =
        Invocation.of("plan", list.toString(), "--playbook", playbook.toString(), "-n");

    assertThat(run.status()).isZero();
    assertThat(run.err())
        .contains("1 finding: 1 warning; see: warmlist lint --playbook " + playbook);
  }

  private Invocation lint(String stdin, String... options) {
    var args = new ArrayList<>(List.of("lint", "--playbook", playbook.toString()));
    args.addAll(List.of(options));
    return Invocation.withInput(stdin, args.toArray(String[]::new));
  }
}
