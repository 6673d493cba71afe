package dev.warmlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Do-not-contact lists, customers and the rules of contact, through the whole program. */
final class ConsentTest {
  @TempDir private Path dir;

  @BeforeEach
  void list() throws IOException {
    write(
        "l.csv",
        """
        Name,Company,Email,Phone,Country,State,Consent date,Unsubscribed on
        Ann Lee,Acme GmbH,ann@acme.example,+49 30 901820,DE,,,
        Bo Chu,Acme GmbH,bo@acme.example,,DE,,2026-01-02,
        Cy Dow,Cove Inc,cy@cove.example,+1 614 555 0103,US,OH,,
        Di Eng,Cove Inc.,di@cove.example,+1 614 555 0104,US,OH,,
        Ed Fox,Dune LLC,ed@dune.example,+1 614 555 0105,US,OH,2025-05-01,2025-03-01
        Fe Gil,Elm Inc,fe@elm.example,+1 614 555 0106,US,OH,2025-02-01,2025-03-01
        """);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(dir.resolve(name), text);
  }

  private Invocation plan(String... options) {
    var args = new ArrayList<>(List.of("plan", dir.resolve("l.csv").toString()));
    args.addAll(List.of("-o", dir.resolve("plan").toString(), "--as-of", "2026-11-23"));
    for (String option : options) {
      args.add(option.startsWith("@") ? dir.resolve(option.substring(1)).toString() : option);
    }
    return Invocation.of(args.toArray(String[]::new));
  }

  private List<String> outcomes() throws IOException {
    return Files.readAllLines(dir.resolve("plan/lineage.csv")).stream()
        .skip(1)
        .map(line -> line.split(",", 6)[4])
        .toList();
  }

  @Test
  void plan_answers_standInExplainJsonAndSummary() throws IOException {
    assertThat(plan("-q").err()).isEmpty();
    String plan = dir.resolve("plan").toString();
    assertThat(Invocation.of("explain", "l.csv:1", "--plan", plan).out())
        .contains("how they may be met")
        .contains("email    NEEDS-EVIDENCE  email to DE needs a recorded consent to e-mail")
        .contains("missing: email_consent (Consent, Double opt-in, Opt-in date) or disposition")
        .contains("no address known");
    assertThat(Invocation.of("explain", "l.csv:2", "--plan", plan).out())
        .contains("email    ALLOWED         by UWG section 7 (2) no. 2 and (3): consent to e-mail");
    assertThat(Invocation.of("explain", "l.csv:5", "--plan", plan).out())
        .contains("email    ALLOWED         by CAN-SPAM Act");
    assertThat(Invocation.of("explain", "l.csv:6", "--plan", plan).out())
        .contains("email    BLOCKED         \"2025-03-01\" in column do_not_email");
    JsonNode json = new ObjectMapper().readTree(dir.resolve("plan/plan.json").toFile());
    assertThat(json.findValuesAsText("answer")).contains("allowed", "needs-evidence", "blocked");
    JsonNode rules =
        new ObjectMapper().readTree(dir.resolve("plan/summary.json").toFile()).get("contact_rules");
    assertThat(rules.get("dated").asText()).isNotEmpty();
    assertThat(rules.at("/countries/DE/email/needs_evidence").asInt()).isOne();
    assertThat(rules.at("/countries/US/email/blocked").asInt()).isOne();
  }

  @Test
  void plan_rulesOlderThanAYear_saysSo() {
    assertThat(plan("--as-of", "2028-01-10").status()).isEqualTo(2);
    var late =
        Invocation.of("plan", dir.resolve("l.csv").toString(), "-n", "--as-of", "2028-01-10");
    assertThat(late.err()).contains("The contact rules are of").contains("more than a year ago");
  }

  @Test
  void plan_optOutOfOnePerson_reachesColleaguesOnlyWhereTheTeamSaysSo() throws IOException {
    write("never.csv", "email\ncy@cove.example\n");
    assertThat(plan("-q", "--do-not-contact", "@never.csv").status()).isZero();
    assertThat(outcomes().subList(2, 4)).containsExactly("suppressed", "planned");
    write("team.yaml", "consent: {opt-out-covers: company}\n");
    assertThat(plan("-q", "--do-not-contact", "@never.csv", "--playbook", "@team.yaml").err())
        .isEmpty();
    assertThat(outcomes().subList(2, 4)).containsExactly("suppressed", "suppressed");
    assertThat(Files.readString(dir.resolve("plan/lineage.csv")))
        .contains("somebody else at Cove Inc said no (c***@cove.e…")
        .contains("and opt-out-covers: company")
        .doesNotContain("cy@cove.example");
    write("never.csv", "email,channel\ncy@cove.example,email\n");
    plan("-q", "--do-not-contact", "@never.csv", "--playbook", "@team.yaml");
    assertThat(outcomes().subList(2, 4)).containsExactly("planned", "planned");
  }

  @Test
  void tag_optOutOfOnePerson_reachesColleaguesOnlyWhereTheTeamSaysSo() throws IOException {
    write("never.csv", "email\ncy@cove.example\n");
    write("team.yaml", "consent: {lists: [never.csv], opt-out-covers: company}\n");
    var run =
        Invocation.of(
            "tag",
            dir.resolve("l.csv").toString(),
            "--playbook",
            dir.resolve("team.yaml").toString());
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).doesNotContain("Cy Dow").doesNotContain("Di Eng").contains("Ann Lee");
  }

  @Test
  void plan_listOfThePlaybook_countsAndFailsClosed() throws IOException {
    write("team.yaml", "consent:\n  max-age: 31 days\n  lists:\n  - {file: never.csv}\n");
    Invocation missing = plan("--playbook", "@team.yaml");
    assertThat(missing.status()).isEqualTo(66);
    assertThat(missing.err()).contains("never.csv: there is no such file").contains("team.yaml:4");
    write("never.csv", "email\ncy@cove.example\n");
    assertThat(plan("--playbook", "@team.yaml").status()).isEqualTo(65);
    write(
        "team.yaml",
        "consent: {max-age: 31 days, lists: [{file: never.csv, dated: 2026-11-20}]}\n");
    assertThat(plan("-q", "--playbook", "@team.yaml").err()).isEmpty();
    assertThat(outcomes().get(2)).isEqualTo("suppressed");
    Invocation strict = plan("--playbook", "@team.yaml", "--max-age", "2");
    assertThat(strict.status()).isEqualTo(65);
    assertThat(strict.err()).contains("3 days before 2026-11-23; it may be 2 days old");
  }

  @Test
  void plan_listThatShrank_stopsUnlessItIsMeant() throws IOException {
    write("never.csv", "email\n" + "x%d@y.example\n".repeat(20).formatted(numbers(20)));
    assertThat(plan("-q", "--do-not-contact", "@never.csv").status()).isZero();
    write("never.csv", "email\n" + "x%d@y.example\n".repeat(18).formatted(numbers(18)));
    assertThat(plan("-q", "--do-not-contact", "@never.csv").status()).isZero();
    byte[] before = Files.readAllBytes(dir.resolve("plan/summary.json"));
    write("never.csv", "email\n" + "x%d@y.example\n".repeat(15).formatted(numbers(15)));
    Invocation shrunk = plan("--do-not-contact", "@never.csv");
    assertThat(shrunk.status()).isEqualTo(65);
    assertThat(shrunk.err()).contains("15 entries").contains("knew 18").contains("--accept-shrunk");
    assertThat(Files.readAllBytes(dir.resolve("plan/summary.json"))).isEqualTo(before);
    write("team.yaml", "consent: {max-shrink: 20 %}\n");
    assertThat(plan("-q", "--do-not-contact", "@never.csv", "--playbook", "@team.yaml").status())
        .isZero();
    write("never.csv", "email\nx1@y.example\n");
    assertThat(plan("-q", "--do-not-contact", "@never.csv", "--accept-shrunk").status()).isZero();
    assertThat(plan().err()).contains("The plan before this one heeded the do-not-contact list");
  }

  private static Object[] numbers(int count) {
    return java.util.stream.IntStream.range(0, count).boxed().toArray();
  }

  @Test
  void plan_customers_areCountedApartAndGetNoSequence() throws IOException {
    write("crm.csv", "Company,Email\nCove LLC,\n,ed@dune.example\n");
    Invocation run = plan("--customers", "@crm.csv");
    assertThat(run.err())
        .contains("3 customers counted apart, with no sequence: 3 people, 0 firms");
    assertThat(outcomes())
        .containsExactly("planned", "planned", "resting", "resting", "resting", "planned");
    JsonNode summary = new ObjectMapper().readTree(dir.resolve("plan/summary.json").toFile());
    assertThat(summary.at("/customers/people").asInt()).isEqualTo(3);
    List<String> prospects = Files.readAllLines(dir.resolve("plan/prospects.csv"));
    assertThat(prospects.stream().filter(line -> line.contains(",resting,")))
        .hasSize(3)
        .allMatch(line -> line.contains("a customer: "));
    assertThat(Files.readString(dir.resolve("plan/touches.csv"))).doesNotContain("Cy Dow");
  }
}
