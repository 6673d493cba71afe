package dev.warmlist.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.warmlist.Place;
import dev.warmlist.lint.Code;
import dev.warmlist.lint.Finding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class LintOutputTest {
  private static final List<Finding> FINDINGS =
      List.of(
          new Finding(
              Code.NO_TALK,
              "sequences/calm",
              Place.of("teams/süd ost/pb.yaml", 12),
              "it never talks",
              "End with a talk."),
          new Finding(
              Code.UNUSED_GIVE,
              "gives/\"list\"",
              Place.of("pb.yaml"),
              "no step brings it",
              "Name it."));

  @Test
  void json_findings_haveTheirPlacesAndCounts() throws IOException {
    JsonNode json = json(out -> LintJson.write(out, "1.0", "ours", FINDINGS));

    assertThat(json.get("schema").asText()).isEqualTo("warmlist-lint");
    assertThat(json.get("schema_version").asInt()).isEqualTo(1);
    assertThat(json.get("counts").toString()).isEqualTo("{\"error\":0,\"warning\":1,\"note\":1}");
    assertThat(json.get("findings").get(0).toString())
        .isEqualTo(
            "{\"code\":\"no-talk\",\"severity\":\"warning\",\"file\":\"teams/süd ost/pb.yaml\","
                + "\"line\":12,\"path\":\"sequences/calm\",\"reason\":\"it never talks\","
                + "\"instead\":\"End with a talk.\"}");
  }

  @Test
  void sarif_findings_nameTheirRulesAndLines() throws IOException {
    JsonNode sarif = json(out -> LintSarif.write(out, "1.0", FINDINGS));
    JsonNode run = sarif.get("runs").get(0);
    JsonNode rules = run.get("tool").get("driver").get("rules");

    assertThat(sarif.get("version").asText()).isEqualTo("2.1.0");
    assertThat(rules).hasSize(Code.values().length);
    for (JsonNode result : run.get("results")) {
      JsonNode rule = rules.get(result.get("ruleIndex").asInt());
      assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
      assertThat(rule.get("help").get("text").asText()).isNotBlank();
    }
    assertThat(run.get("results").get(0).get("message").get("text").asText())
        .isEqualTo("It never talks. End with a talk.");
    assertThat(location(run, 0).toString())
        .isEqualTo(
            "{\"artifactLocation\":{\"uri\":\"teams/s%C3%BCd%20ost/pb.yaml\"},"
                + "\"region\":{\"startLine\":12}}");
    assertThat(location(run, 1).has("region")).isFalse();
  }

  private static JsonNode location(JsonNode run, int result) {
    return run.get("results").get(result).get("locations").get(0).get("physicalLocation");
  }

  @Test
  void text_findings_sayWhereWhatAndInstead() {
    assertThat(LintText.lines(FINDINGS))
        .containsExactly(
            "teams/süd ost/pb.yaml:12: warning no-talk: it never talks",
            "  End with a talk.",
            "pb.yaml: note unused-give: no step brings it",
            "  Name it.");
    assertThat(LintText.sum(FINDINGS)).isEqualTo("2 findings: 1 warning, 1 note");
    assertThat(LintText.sum(List.of())).isEqualTo("no findings");
  }

  @Test
  void codes_all_areExplained() {
    assertThat(LintText.codes()).hasSize(3 * Code.values().length);
  }

  private interface Written {
    void to(ByteArrayOutputStream out);
  }

  private static JsonNode json(Written written) throws IOException {
    var out = new ByteArrayOutputStream();
    written.to(out);
    return new ObjectMapper().readTree(out.toByteArray());
  }
}
