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

final class ModelOptionTest {
  private static final String HEADER = "Name,Company,Email,Phone\n";

  @TempDir private Path folder;
  private Path list;
  private Path model;

  @BeforeEach
  void list() throws IOException {
    list = Files.writeString(folder.resolve("l.csv"), HEADER + rows("Lee", 40));
    model = folder.resolve("m.json");
  }

  /** People of whom every second one stands there twice. */
  private static String rows(String family, int people) {
    var rows = new StringBuilder();
    for (int i = 0; i < people; i++) {
      String row = "Ann " + family + (char) ('a' + i % 26) + "x,Firm " + i + ",a" + i + family;
      rows.append(row).append("@acme.example,\n");
      rows.append(i % 2 == 0 ? row + "@acme.example,+1702555" + (1000 + i) + "\n" : "");
    }
    return rows.toString();
  }

  private Invocation run(String verb, String... more) {
    var args = new ArrayList<>(List.of(verb, list.toString(), "--model", model.toString()));
    args.addAll(List.of(more));
    return Invocation.of(args.toArray(String[]::new));
  }

  @Test
  void dedupe_noSuchFile_writesItAndTheNextRunReadsIt() throws IOException {
    Invocation first = run("dedupe");
    String written = Files.readString(model);
    Invocation second = run("dedupe");
    assertThat(first.err()).contains("was written to " + model);
    assertThat(second.err()).contains("Decided by the model " + model + " of a list of 60 rows");
    assertThat(second.out()).isEqualTo(first.out());
    assertThat(Files.readString(model)).isEqualTo(written);
    assertThat(run("dedupe", "-q").err()).isEmpty();
    Files.writeString(model, written.replace("warmlist development", "warmlist 0.1"));
    assertThat(run("dedupe").err()).contains("was written by warmlist 0.1, and this is warmlist d");
  }

  @Test
  void dedupe_shuffledRows_writesTheSameBytes() throws IOException {
    run("dedupe");
    String written = Files.readString(model);
    Files.delete(model);
    List<String> lines = Files.readAllLines(list);
    var turned = new ArrayList<>(lines.subList(0, 1));
    for (int i = lines.size() - 1; i > 0; i--) {
      turned.add(lines.get(i));
    }
    Files.write(list, turned);
    run("dedupe");
    assertThat(Files.readString(model)).isEqualTo(written);
  }

  @Test
  void plan_modelOfAShorterList_explainsTheSameBits() throws IOException {
    run("plan", "-o", folder.resolve("a").toString());
    String before = bits(folder.resolve("a"));
    Files.writeString(list, Files.readString(list) + rows("Chu", 300));
    run("plan", "-o", folder.resolve("b").toString());
    assertThat(bits(folder.resolve("b"))).isEqualTo(before).contains("+");
    assertThat(Files.readString(folder.resolve("b/summary.json"))).contains("\"model\"");
    Files.delete(model);
    run("plan", "-o", folder.resolve("c").toString());
    assertThat(bits(folder.resolve("c"))).isNotEqualTo(before);
  }

  private static String bits(Path plan) {
    String text = Invocation.of("explain", "l.csv:1", "--plan", plan.toString()).out();
    return text.lines().filter(line -> line.matches(".*[-+]\\d+\\.\\d.*")).toList().toString();
  }

  @Test
  void plan_fileInItsOwnFolder_isRefusedBeforeAnythingIsWritten() {
    model = folder.resolve("plan/m.json");
    assertThat(run("plan", "-o", folder.resolve("plan").toString()).status()).isEqualTo(73);
    assertThat(folder.resolve("plan")).doesNotExist();
  }

  @Test
  void dedupe_dryRunOrNoRow_writesNothingAndSaysSo() throws IOException {
    assertThat(run("dedupe", "-n").err()).contains("There is no model " + model + " yet");
    Files.writeString(list, HEADER);
    assertThat(run("dedupe").err()).contains("no model was written");
    assertThat(model).doesNotExist();
  }

  @Test
  void dedupe_linesOfTheModel_holdUnlessOthersAreAskedFor() throws IOException {
    run("dedupe", "--merge-at", "1", "--review-at", "0.25");
    assertThat(Files.readString(model)).contains("\"merge_at\": 1,", "\"review_at\": 0.25,");
    assertThat(run("dedupe").err()).doesNotContain("merged");
    assertThat(run("dedupe", "--merge-at", "0.6").err()).contains("merged");
    assertThat(run("dedupe", "--merge-at", "0.6", "--review-at", "0.7").status()).isEqualTo(2);
  }

  @Test
  void dedupe_modelThatIsAnotherOutputOrNoModel_isRefusedAndLeftAlone() throws IOException {
    assertThat(run("dedupe", "-o", model.toString()).status()).isEqualTo(73);
    assertThat(model).doesNotExist();
    Files.writeString(model, "{}");
    assertThat(run("dedupe", "-o", model.toString()).status()).isEqualTo(65);
    assertThat(Files.readString(model)).isEqualTo("{}");
    assertThat(run("dedupe", "--lineage", model.toString()).status()).isEqualTo(65);
  }

  @Test
  void evaluate_measuresTheModelAndWritesNone() throws IOException {
    Path truth = Files.writeString(folder.resolve("t.csv"), "row,entity\n1,a\n2,a\n3,b\n");
    Invocation missing = run("evaluate", "--truth", truth.toString());
    assertThat(missing.status()).isEqualTo(66);
    assertThat(model).doesNotExist();
    run("dedupe", "--merge-at", "1");
    Invocation measured = run("evaluate", "--truth", truth.toString());
    assertThat(measured.err()).contains("Decided by the model");
    assertThat(measured.out()).contains("found pairs 0 ");
  }
}
