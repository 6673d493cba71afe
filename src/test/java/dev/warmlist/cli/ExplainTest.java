package dev.warmlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExplainTest {
  private static final int MANY = 25;

  @TempDir private static Path dir = Path.of("");

  @BeforeAll
  static void plan() throws IOException {
    List<String> crm = new ArrayList<>();
    crm.add("First name,Last name,Company,Email,Phone");
    crm.add("Robert,Carroll,Jimenez Fitness,rcarroll@jimenezfitness.com,614-555-0112");
    crm.add(",,,,");
    crm.add("Marisol,Vega,Harbor Bakery,marisol@harborbakery.com,");
    crm.add("Nora,Berg,Berg Mills,nora@bergmills.com,212-555-0199");
    crm.add("N.,Berg,Berg Mills,nora@bergmills.com,212-555-0199");
    for (int i = 0; i < MANY; i++) {
      crm.add("Ada,Quill,Quill Pens,ada@quillpens.com,212-555-0142");
    }
    Files.write(dir.resolve("crm.csv"), crm);
    Files.writeString(
        dir.resolve("calls.csv"),
        """
        Name;Firm;E-mail;Telephone
        "Carroll, Bob";Jimenez Fitness Inc.;rcarroll@jimenezfitness.com;(614) 555-0112
        """);
    Files.writeString(dir.resolve("never.csv"), "email\nnora@bergmills.com\n");
    var run =
        Invocation.of(
            "plan",
            at("crm.csv"),
            at("calls.csv"),
            "--do-not-contact",
            at("never.csv"),
            "--region",
            "US",
            "--as-of",
            "2026-11-23",
            "-q",
            "-o",
            at("plan"));
    assertThat(run.err()).isEmpty();
  }

  @Test
  void explain_mergedRows_saysWhichRowsWhyAndWhichValuesWon() {
    String out = explain("crm.csv:1").out();
    assertThat(out).contains("Robert Carroll, Jimenez Fitness Inc.");
    assertThat(out).contains("crm.csv:1 (line 2)").contains("calls.csv:1 (line 2)");
    assertThat(out).contains("crm.csv:1 = calls.csv:1");
    assertThat(out).containsPattern("given name +nickname +\\S+ ~ \\S+ +[+]\\d");
    assertThat(out).containsPattern("together +[+][\\d.]+ bits +probability 0\\.\\d{4}");
    assertThat(out).contains("Robert  (from crm.csv:1, the full form of the name)");
    assertThat(out).contains("Jimenez Fitness Inc.  (from calls.csv:1, more complete)");
    assertThat(out).contains("Bob  (calls.csv:1)");
  }

  @Test
  void explain_anyRowOfAProspect_isTheSameAsItsId() {
    String out = explain("crm.csv:1").out();
    assertThat(explain(out.substring(0, 10)).out()).isEqualTo(out);
    assertThat(explain("calls.csv:1").out()).isEqualTo(out);
  }

  @Test
  void explain_rejectedRow_saysWhyAndShowsItsCells() {
    assertThat(explain("crm.csv:2").out()).contains("crm.csv:2 (line 3)").contains("rejected: ");
  }

  @Test
  void explain_suppressedRow_saysWhyAndWhoOfTheRowsSaidSo() {
    Invocation run = explain("crm.csv:5");
    assertThat(run.out()).contains("suppressed: ").contains("never.csv");
    assertThat(run.out()).contains("as it came, crm.csv:4").contains("first name: Nora");
  }

  @Test
  void explain_manyRows_showsTenUnlessAllAreWanted() {
    assertThat(explain("crm.csv:6").out()).contains("15 more rows: see --verbose");
    assertThat(explain("crm.csv:6", "--verbose").out())
        .doesNotContain("see --verbose")
        .contains("crm.csv:30");
  }

  @Test
  void explain_mistypedId_saysWhichOneIsNear() {
    String id = explain("crm.csv:1").out().substring(0, 10);
    Invocation run = explain(id.substring(0, 9) + "!");
    assertThat(run.status()).isEqualTo(65);
    assertThat(run.err()).contains("Did you mean " + id + "?");
  }

  @Test
  void explain_rowThatIsNotThere_isRefused() {
    assertThat(explain("crm.csv:4000").status()).isEqualTo(65);
    assertThat(explain("crm.csv:").status()).isEqualTo(65);
    assertThat(explain(":1").status()).isEqualTo(65);
  }

  /** What says no stays out of what explains merges: only suppressed.csv has their cells. */
  @Test
  void plan_suppressedPeople_areInNoFileThatExplainsMerges() throws IOException {
    for (String file : List.of("merges.csv", "duplicates.csv", "plan.json")) {
      assertThat(Files.readString(dir.resolve("plan").resolve(file))).doesNotContain("bergmills");
    }
  }

  @Test
  void dedupe_preferredList_winsAndOthersAreRefused() {
    String out = dedupe("calls.csv").out();
    assertThat(out).contains("Bob Carroll").doesNotContain("\nRobert Carroll");
    assertThat(dedupe("newest").out()).contains("Bob Carroll");
    assertThat(dedupe("other.csv").status()).isEqualTo(2);
    assertThat(dedupe("other.csv").err()).contains("--prefer other.csv is none of the lists");
  }

  private Invocation dedupe(String preferred) {
    return Invocation.of(
        "dedupe", at("crm.csv"), at("calls.csv"), "--region", "US", "-q", "--prefer", preferred);
  }

  private Invocation explain(String what, String... more) {
    List<String> args = new ArrayList<>(List.of("explain", what, "--plan", at("plan")));
    args.addAll(List.of(more));
    return Invocation.of(args.toArray(String[]::new));
  }

  private static String at(String name) {
    return dir.resolve(name).toString();
  }
}
