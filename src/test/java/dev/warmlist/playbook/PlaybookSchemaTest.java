package dev.warmlist.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.warmlist.export.JsonSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaybookSchemaTest {
  private static final YAMLMapper YAML = new YAMLMapper();

  private static JsonSchema schema() throws IOException {
    JsonNode root = new ObjectMapper().readTree(PlaybookSchema.text());
    return new JsonSchema(root);
  }

  @Test
  void text_ourOwnPlaybooks_keepIt() throws IOException {
    assertThat(schema().findings(YAML.readTree(Playbooks.builtInText()))).isEmpty();
    String example = Files.readString(Path.of("examples/playbook.yaml"));
    assertThat(schema().findings(YAML.readTree(example))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "nam: x | $.nam",
        "settings: {weeks: 99} | $.settings.weeks",
        "settings: {weeks: 1.5} | $.settings.weeks",
        "team: [{name: A}] | $.team[].hours",
        "team: {name: A} | $.team",
        "tags: [{tag: A b, when: x}] | $.tags[].tag",
        "calendar: {quiet: [12-20, {days: 08-01..08-25}]} | $.calendar.quiet[]",
        "sequences: [{name: s, steps: [{step: a, purpose: understand, channel: E Mail}]}] |"
            + " $.sequences[].steps[].channel",
        "sequences: [{name: s, stops-on: never, steps: []}] | $.sequences[].stops-on",
        "templates: {Note: {body: x}} | $.templates.Note",
      })
  void text_aMistake_isFoundWhereItIs(String yaml, String place) throws IOException {
    assertThat(schema().findings(YAML.readTree(yaml)))
        .anySatisfy(f -> assertThat(f).startsWith(place));
  }

  @Test
  void lines_everyKey_isTold() {
    assertThat(PlaybookHelp.lines())
        .anyMatch(line -> line.matches(" +unlocked-by +signs that open it.*replied.*"))
        .anyMatch(line -> line.matches(" +weeks +how far a plan reaches \\(1 to 52\\)"))
        .noneMatch(line -> line.contains("null"));
  }
}
