package dev.warmlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmlist.list.CsvFile;
import dev.warmlist.list.Guard;
import dev.warmlist.list.WrittenCsv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Going on with an earlier plan, through the whole program. */
final class ContinuesTest {
  private static final String LIST =
      """
      Name,Company,Email,Phone,Profile,Country
      Ann Lee,Acme Inc,ann@acme.example,+1 614 555 0101,linkedin.com/in/annlee,US
      Bo Chu,Bolt Inc,bo@bolt.example,+1 614 555 0102,linkedin.com/in/bochu,US
      Cy Dow,Cove Inc,cy@cove.example,+1 614 555 0103,linkedin.com/in/cydow,US
      Di Eng,Dune Inc,di@dune.example,+1 614 555 0104,linkedin.com/in/dieng,US
      """;

  @TempDir private Path dir;

  @BeforeEach
  void first() throws IOException {
    Files.writeString(dir.resolve("l.csv"), LIST);
    assertThat(plan("2026-11-23", "one").err()).isEmpty();
  }

  private Invocation plan(String asOf, String folder, String... options) {
    var args = new ArrayList<>(List.of("plan", at("l.csv"), "-q", "--as-of", asOf));
    args.addAll(List.of("-o", at(folder)));
    args.addAll(List.of(options));
    return Invocation.of(args.toArray(String[]::new));
  }

  private void goOn(String asOf, String from, String to) {
    assertThat(plan(asOf, to, "--continues", at(from)).err()).isEmpty();
  }

  private String at(String name) {
    return dir.resolve(name).toString();
  }

  private List<Map<String, String>> read(String file) {
    var lines = new ArrayList<Map<String, String>>();
    try (WrittenCsv csv = WrittenCsv.open(dir.resolve(file))) {
      for (var line = csv.next(); line.isPresent(); line = csv.next()) {
        lines.add(line.get().cells());
      }
    }
    return lines;
  }

  private Map<String, String> prospect(String folder, String name) {
    return read(folder + "/prospects.csv").stream()
        .filter(line -> line.get("name").equals(name))
        .findFirst()
        .orElse(Map.of());
  }

  /** The touches of somebody that nothing is written behind, and their days. */
  private Map<String, String> ahead(String folder, String name) {
    var days = new LinkedHashMap<String, String>();
    read(folder + "/touches.csv").stream()
        .filter(line -> line.get("name").equals(name) && line.get("done").isEmpty())
        .forEach(line -> days.put(line.get("step"), line.get("date")));
    return days;
  }

  /** Writes behind a touch of the first plan. */
  private void report(String folder, String name, String step, String... cells) throws IOException {
    Path file = dir.resolve(folder).resolve("touches.csv");
    var text = new ArrayList<String>();
    for (String line : Files.readAllLines(file)) {
      boolean meant = line.contains("," + name + ",") && line.contains("-" + step + ",");
      text.add(
          meant && line.endsWith(",,,,")
              ? line.substring(0, line.length() - 3) + String.join(",", cells)
              : line);
    }
    assertThat(text).isNotEqualTo(Files.readAllLines(file));
    Files.write(file, text);
  }

  @Test
  void plan_nothingReported_keepsEveryDayAndId() throws IOException {
    goOn("2026-11-23", "one", "two");
    for (String file : List.of("touches.csv", "prospects.csv", "plan.json", "plan.ics")) {
      assertThat(dir.resolve("two").resolve(file))
          .hasSameTextualContentAs(dir.resolve("one").resolve(file));
    }
  }

  @Test
  void plan_newRows_joinAndLeaveTheOthersTheirDays() throws IOException {
    Map<String, String> before = ahead("one", "Cy Dow");
    Files.writeString(
        dir.resolve("l.csv"),
        LIST + "Ada Aal,Aal Inc,ada@aal.example,+1 614 555 0109,linkedin.com/in/ada,US\n");
    goOn("2026-11-23", "one", "two");
    assertThat(ahead("two", "Cy Dow")).isEqualTo(before);
    assertThat(prospect("two", "Ada Aal")).containsEntry("status", "planned");
  }

  @Test
  void plan_changedRow_keepsTheIdOfThePerson() throws IOException {
    String id = prospect("one", "Ann Lee").get("prospect_id");
    Files.writeString(dir.resolve("l.csv"), LIST.replace("Ann Lee,Acme Inc", "Ann Lee,Acme Group"));
    goOn("2026-11-23", "one", "two");
    assertThat(prospect("two", "Ann Lee"))
        .containsEntry("prospect_id", id)
        .containsEntry("company", "Acme Group");
  }

  @Test
  void plan_stepDone_staysDoneAndTheFactIsKnown() throws IOException {
    report("one", "Ann Lee", "look", "2026-11-24", "", "opened a second hall", "their site");
    goOn("2026-11-25", "one", "two");
    assertThat(ahead("two", "Ann Lee")).doesNotContainKey("look").containsKey("hello");
    Map<String, String> hello =
        read("two/touches.csv").stream()
            .filter(l -> l.get("name").equals("Ann Lee") && l.get("step").equals("hello"))
            .findFirst()
            .orElseThrow();
    assertThat(hello.get("needs")).isEmpty();
    assertThat(hello.get("date")).isGreaterThan("2026-11-30");
    assertThat(read("two/touches.csv"))
        .anySatisfy(
            line ->
                assertThat(line)
                    .containsEntry("done", "2026-11-24")
                    .containsEntry("fact", "opened a second hall"));
  }

  @Test
  void plan_reply_opensTheTalkAtOnceAndFirst() throws IOException {
    report("one", "Ann Lee", "look", "x", "", "", "");
    report("one", "Ann Lee", "hello", "2026-12-01", "accepted and replied", "", "");
    goOn("2026-12-02", "one", "two");
    assertThat(ahead("two", "Ann Lee"))
        .containsEntry("talk", "2026-12-02")
        .doesNotContainKey("gift");
  }

  @Test
  void plan_notNow_restsUntilTheNamedDayAndGoesOnThen() throws IOException {
    report("one", "Ann Lee", "look", "x", "", "", "");
    report("one", "Ann Lee", "hello", "2026-12-01", "not now: 2027-02-15", "", "");
    goOn("2026-12-02", "one", "two");
    assertThat(prospect("two", "Ann Lee"))
        .containsEntry("status", "resting")
        .containsEntry("status_reason", "asked to be met later: 2027-02-15");
    goOn("2027-02-15", "two", "three");
    assertThat(prospect("three", "Ann Lee"))
        .containsEntry("status", "planned")
        .containsEntry("sequence", "keep-in-touch");
  }

  @Test
  void plan_optOut_stopsForGoodWhateverChanges() throws IOException {
    report("one", "Ann Lee", "look", "x", "", "", "");
    report("one", "Ann Lee", "hello", "2026-12-01", "please unsubscribe me", "", "");
    goOn("2026-12-02", "one", "two");
    assertThat(prospect("two", "Ann Lee")).isEmpty();
    assertThat(dir.resolve("two/opted-out.csv")).content().doesNotContain("ann@acme");
    // Another name, another firm, another number, and no word of continuing.
    Files.writeString(
        dir.resolve("l.csv"),
        "Name,Company,Email\nAnna Li,New Inc,ann@acme.example\nZed,,z@z.example\n");
    assertThat(plan("2027-06-01", "two").err()).isEmpty();
    assertThat(read("two/lineage.csv").get(0)).containsEntry("outcome", "suppressed");
  }

  @Test
  void plan_optOutInTheFolderThatIsReplaced_countsWithoutContinuing() throws IOException {
    report("one", "Ann Lee", "look", "x", "opted out", "", "");
    assertThat(plan("2026-12-02", "one").err()).isEmpty();
    assertThat(prospect("one", "Ann Lee")).isEmpty();
  }

  @Test
  void plan_outcomeThatNobodyUnderstands_waitsForALook() throws IOException {
    report("one", "Ann Lee", "look", "x", "hmpf grmbl", "", "");
    goOn("2026-12-02", "one", "two");
    assertThat(prospect("two", "Ann Lee"))
        .containsEntry("status", "waiting")
        .containsEntry(
            "status_reason", "\"hmpf grmbl\" is written behind look, and isn't understood");
  }

  @Test
  void plan_allDoneWithoutASign_restsAndGoesOnWithWhatFollows() throws IOException {
    report("one", "Ann Lee", "look", "2026-11-23", "", "a fact", "");
    report("one", "Ann Lee", "hello", "2026-12-01", "", "", "");
    report("one", "Ann Lee", "gift", "2026-12-10", "no reply", "", "");
    goOn("2026-12-15", "one", "two");
    assertThat(prospect("two", "Ann Lee"))
        .containsEntry("status_reason", "no sign of theirs; rests until 2027-03-11");
    goOn("2027-03-15", "two", "three");
    assertThat(prospect("three", "Ann Lee")).containsEntry("sequence", "keep-in-touch");
    assertThat(read("three/touches.csv"))
        .filteredOn(line -> line.get("name").equals("Ann Lee") && !line.get("done").isEmpty())
        .hasSize(3);
  }

  @Test
  void plan_resultsOfSomebodyGone_areKeptAndSaid() throws IOException {
    report("one", "Ann Lee", "look", "x", "", "a fact", "");
    Files.writeString(dir.resolve("l.csv"), LIST.replaceAll("Ann.*\n", ""));
    goOn("2026-12-02", "one", "two");
    assertThat(read("two/touches.csv"))
        .anySatisfy(l -> assertThat(l).containsEntry("fact", "a fact"));
    assertThat(dir.resolve("two/summary.json")).content().contains("1 prospect of the plan before");
  }

  /**
   * Each run is held to the rules of plans; here nothing may be lost, and nobody met who said no.
   */
  @Test
  void plan_randomResultsOverMonths_losesNothingAndMeetsNobodyWhoSaidNo() throws IOException {
    List<String> outcomes =
        List.of(
            "replied",
            "accepted",
            "no reply",
            "",
            "not now",
            "please unsubscribe",
            "bounced",
            "not interested",
            "not now 2027-03-01",
            "asked for a call",
            "still there",
            "grmbl");
    for (int seed = 0; seed < 3; seed++) {
      var random = new Random(seed);
      var day = LocalDate.of(2026, 11, 23);
      assertThat(examples(day, seed).err()).isEmpty();
      var saidNo = new HashSet<String>();
      for (int round = 0; round < 5; round++) {
        day = day.plusDays(1 + random.nextInt(40));
        List<Map<String, String>> touches = fill(seed, day, outcomes, random);
        touches.stream()
            .filter(touch -> touch.get("outcome").startsWith("please"))
            .forEach(touch -> saidNo.add(touch.get("prospect_id")));
        assertThat(examples(day, seed, "--continues", at("p" + seed)).err()).isEmpty();
        List<Map<String, String>> after = read("p" + seed + "/touches.csv");
        assertThat(after.stream().filter(touch -> !touch.get("done").isEmpty()))
            .hasSize((int) touches.stream().filter(t -> !t.get("done").isEmpty()).count());
        assertThat(after)
            .filteredOn(touch -> touch.get("done").isEmpty())
            .noneMatch(touch -> saidNo.contains(touch.get("prospect_id")));
      }
      assertThat(saidNo).isNotEmpty();
    }
  }

  private Invocation examples(LocalDate asOf, int seed, String... options) {
    var args = new ArrayList<>(List.of("plan", "examples/lists/crm-export.csv"));
    args.addAll(List.of("examples/lists/Connections.csv", "--region", "US", "-q"));
    args.addAll(List.of("--as-of", asOf.toString(), "-o", at("p" + seed)));
    args.addAll(List.of(options));
    return Invocation.of(args.toArray(String[]::new));
  }

  /** Writes something behind most of what was due, and returns all lines. */
  private List<Map<String, String>> fill(
      int seed, LocalDate day, List<String> outcomes, Random random) throws IOException {
    List<Map<String, String>> touches = new ArrayList<>();
    for (Map<String, String> line : read("p" + seed + "/touches.csv")) {
      var touch = new LinkedHashMap<>(line);
      boolean due = !touch.get("date").isEmpty() && touch.get("date").compareTo(day.toString()) < 0;
      if (touch.get("done").isEmpty() && due && random.nextInt(4) > 0) {
        touch.put("done", touch.get("date"));
        touch.put("outcome", outcomes.get(random.nextInt(outcomes.size())));
        touch.put("fact", random.nextBoolean() ? "a fact" : "");
      }
      touches.add(touch);
    }
    var out = Files.newOutputStream(dir.resolve("p" + seed + "/touches.csv"));
    try (var csv = new CsvFile(out, Guard.SPREADSHEET)) {
      csv.row(List.copyOf(touches.get(0).keySet()));
      touches.forEach(touch -> csv.row(List.copyOf(touch.values())));
    }
    return touches;
  }

  @Test
  void plan_lastStepDoneAndNothingFollows_waitsForASign() throws IOException {
    Path playbook =
        Files.writeString(
            dir.resolve("short.yaml"),
            """
            sequences:
              - name: short
                steps:
                  - {step: look, purpose: understand, channel: research, what: x}
                  - {step: note, purpose: give, channel: email, needs: fact, what: y}
            """);
    plan("2026-11-23", "one", "--playbook", playbook.toString());
    report("one", "Ann Lee", "look", "2026-11-24", "", "a fact", "");
    report("one", "Ann Lee", "note", "2026-12-01", "thanked me", "", "");
    assertThat(
            plan("2026-12-02", "two", "--playbook", playbook.toString(), "--continues", at("one"))
                .err())
        .isEmpty();
    assertThat(prospect("two", "Ann Lee"))
        .containsEntry("status_reason", "nothing more to do without a sign of theirs");
  }

  @Test
  void plan_thoseLookedUp_keepTheirDaysToo() throws IOException {
    Files.writeString(
        dir.resolve("l.csv"),
        LIST.replaceAll("(?m)$", ",2019-05-01").replaceFirst("2019-05-01", "Last Contact"));
    plan("2026-11-23", "old");
    goOn("2026-11-24", "old", "later");
    assertThat(ahead("old", "Di Eng")).isNotEmpty();
    goOn("2026-11-23", "old", "again");
    assertThat(dir.resolve("again/touches.csv"))
        .hasSameTextualContentAs(dir.resolve("old/touches.csv"));
  }

  @Test
  void plan_resultWithoutATouch_isKeptAndSaid() throws IOException {
    report("one", "Ann Lee", "look", "x", "", "a fact", "");
    Path file = dir.resolve("one/touches.csv");
    Files.writeString(file, Files.readString(file).replaceAll("[0-9a-z]{10}-[a-z-]*-look,", ","));
    goOn("2026-12-02", "one", "two");
    goOn("2026-12-02", "two", "three");
    assertThat(read("three/touches.csv"))
        .filteredOn(line -> line.get("fact").equals("a fact"))
        .hasSize(1);
    assertThat(dir.resolve("three/summary.json")).content().contains("1 result fits no touch");
  }

  @Test
  void plan_folderThatIsNone_isRefused() {
    Invocation run = plan("2026-12-02", "two", "--continues", at("nowhere"));
    assertThat(run.status()).isEqualTo(66);
    assertThat(run.err()).contains("there is no such folder");
  }
}
