package dev.warmlist.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.warmlist.plan.Standing;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The two JSON files, read by another part of Jackson. */
class JsonTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static String plan(Standing... standings) {
    var out = new ByteArrayOutputStream();
    try (var json = new PlanJson(out, Sample.LISTS, "0.1.0", Sample.DAY, "built-in")) {
      for (Standing standing : standings) {
        json.write(standing);
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void plan_prospects_oneLineEach() throws Exception {
    String text = plan(Sample.standing(), Sample.standing(Sample.stopping("+16147821278")));
    assertThat(text.lines()).hasSize(3);
    JsonNode plan = MAPPER.readTree(text);
    assertThat(plan.at("/prospects/0/fields/email/1").asText()).isEqualTo("robert@example.org");
    assertThat(plan.at("/prospects/0/fields/phone/0").asText()).isEqualTo("+16147821278");
    assertThat(plan.at("/prospects/1/fields").has("phone")).isFalse();
    assertThat(plan.at("/prospects/0/touches/1").has("date")).isFalse();
  }

  @Test
  void plan_sample_keepsItsPublishedSchema() throws Exception {
    JsonNode schema;
    try (var in = PlanJson.class.getResourceAsStream("plan.schema.json")) {
      schema = MAPPER.readTree(in);
    }
    assertThat(new JsonSchema(schema).findings(MAPPER.readTree(plan(Sample.standing())))).isEmpty();
  }

  @Test
  void summary_story_countsPerListAndInTotal() throws Exception {
    var out = new ByteArrayOutputStream();
    SummaryJson.write(out, Sample.story());
    JsonNode summary = MAPPER.readTree(out.toByteArray());
    assertThat(summary.at("/schema").asText()).isEqualTo("warmlist-summary");
    assertThat(summary.at("/total/read").asInt()).isEqualTo(7211);
    assertThat(summary.at("/lists/1/rows/left_out").asInt()).isZero();
    assertThat(summary.at("/lists/1/rows/merged").asInt()).isEqualTo(1071);
    assertThat(summary.at("/reach/email").asInt()).isEqualTo(3310);
    assertThat(summary.at("/load/more_with_one_more_hour").asInt()).isEqualTo(22);
    assertThat(summary.at("/load/weeks_with_one_more_hour").asInt()).isEqualTo(410);
    assertThat(summary.at("/goals/0/why").asText()).isEqualTo("the hours are full");
    assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("bob@", "782 1278", "\r");
  }
}
