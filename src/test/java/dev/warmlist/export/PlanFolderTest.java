package dev.warmlist.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.warmlist.UserError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanFolderTest {
  @TempDir Path around;
  private Path target;

  @BeforeEach
  void nameTarget() {
    target = around.resolve("plan");
  }

  private void write(String lineage) throws IOException {
    try (var folder = PlanFolder.create(target, List.of())) {
      try (var out = folder.open("lineage.csv")) {
        out.write(lineage.getBytes(StandardCharsets.UTF_8));
      }
      SummaryJson.write(folder.open("summary.json"), Sample.story());
      folder.commit();
    }
  }

  private List<String> inside(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private void assertRefused(int status, String words, Path... inputs) {
    assertThatThrownBy(() -> PlanFolder.create(target, List.of(inputs)))
        .isInstanceOfSatisfying(
            UserError.class,
            error -> {
              assertThat(error.status().code()).isEqualTo(status);
              assertThat(error.text()).contains(words);
            });
  }

  @Test
  void commit_nothingThere_wholeFolderAppears() throws IOException {
    write("one");
    assertThat(inside(around)).containsExactly("plan");
    assertThat(target.resolve("lineage.csv")).hasContent("one");
  }

  @Test
  void commit_earlierPlan_isReplacedAndForeignFilesSurvive() throws IOException {
    write("one");
    Files.writeString(target.resolve("my notes.txt"), "mine");
    Files.writeString(target.resolve("touches.csv"), "ours, and gone");
    Files.createDirectories(target.resolve("letters/sent"));
    write("two");
    assertThat(inside(around)).containsExactly("plan");
    assertThat(inside(target))
        .containsExactly("letters", "lineage.csv", "my notes.txt", "summary.json");
    assertThat(target.resolve("lineage.csv")).hasContent("two");
    assertThat(target.resolve("letters/sent")).isDirectory();
  }

  @Test
  void close_withoutCommit_leavesEverythingAsItWas() throws IOException {
    write("one");
    try (var folder = PlanFolder.create(target, List.of())) {
      var out = folder.open("lineage.csv");
      out.write(new byte[100_000]);
    }
    assertThat(inside(around)).containsExactly("plan");
    assertThat(target.resolve("lineage.csv")).hasContent("one");
  }

  @Test
  void commit_targetIsLink_planBehindItIsReplaced() throws IOException {
    Path real = Files.createDirectories(around.resolve("elsewhere/real"));
    Files.createSymbolicLink(target, real);
    write("one");
    write("two");
    assertThat(target).isSymbolicLink();
    assertThat(real.resolve("lineage.csv")).hasContent("two");
    assertThat(inside(around.resolve("elsewhere"))).containsExactly("real");
  }

  @Test
  void commit_emptyFolderThere_isTaken() throws IOException {
    Files.createDirectory(target);
    write("one");
    assertThat(inside(target)).containsExactly("lineage.csv", "summary.json");
  }

  @Test
  void create_foreignFolder_isRefused() throws IOException {
    Files.createDirectory(target);
    Files.writeString(target.resolve("summary.json"), "{\"schema\": \"of somebody else\"}");
    assertRefused(73, "not a plan of warmlist's");
    assertThat(inside(target)).containsExactly("summary.json");
  }

  @Test
  void create_fileOrNoParent_isRefused() throws IOException {
    Files.writeString(target, "a file");
    assertRefused(73, "not a folder");
    target = around.resolve("no/such/plan");
    assertRefused(73, "the folder around it doesn't exist");
  }

  @Test
  void create_inputInside_isRefused() throws IOException {
    write("one");
    Path list = Files.writeString(target.resolve("leads.csv"), "a list");
    Path link = Files.createSymbolicLink(around.resolve("leads.csv"), list);
    assertRefused(73, "this would replace an input", link);
    assertRefused(73, "this would replace an input", target);
    PlanFolder.check(target, List.of(around.resolve("other.csv")));
  }

  @Test
  void open_fullDevice_failsLoudly() throws IOException {
    var out = new PlanFile(Path.of("/dev/full"), Path.of("plan/touches.csv"), false);
    out.write(new byte[10]);
    assertThatThrownBy(out::close)
        .isInstanceOfSatisfying(
            UserError.class,
            error -> {
              assertThat(error.status().code()).isEqualTo(74);
              assertThat(error.text()).startsWith("plan/touches.csv: writing failed: No space");
            });
  }

  @Test
  void reader_writtenFolder_findsOneProspect() throws IOException {
    write("list,row,line,prospect_id,outcome,reason\na,1,2,x,planned,\na,2,3,y,waiting,\n");
    var plan = PlanReader.open(target);
    assertThat(plan.rows("y")).extracting(LineageCsv.Entry::row).containsExactly(2);
    assertThat(plan.touches("y")).isEmpty();
    assertThat(plan.prospect("y")).isEmpty();
    assertThat(plan.decisions()).isEmpty();
    assertThat(PlanReader.of(around)).isEmpty();
    assertThatThrownBy(() -> PlanReader.open(around)).hasMessageContaining("not a plan");
  }
}
