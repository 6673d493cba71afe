package dev.warmlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the packaged jar on all {@code cases/<verb>/<case>}: {@code cmd} is a shell command, its
 * files lie beside it in {@code files/}, and {@code out}, {@code err} and {@code status} are what
 * it must print, say and end with. With {@code -Dgolden.update=true} they are written instead; read
 * the difference before you commit it.
 */
class GoldenIT {
  private static final Path CASES = Path.of("src", "test", "resources", "cases");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    List<Path> cases;
    try (Stream<Path> all = Files.walk(CASES)) {
      cases = all.filter(p -> p.endsWith("cmd")).map(Path::getParent).sorted().toList();
    }
    assertThat(cases).hasSizeGreaterThan(10);
    return cases.stream()
        .map(c -> DynamicTest.dynamicTest(CASES.relativize(c).toString(), () -> check(c)));
  }

  private static void check(Path golden) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("warmlist-case");
    if (Files.isDirectory(golden.resolve("files"))) {
      JarShell.copy(golden.resolve("files").toAbsolutePath(), folder);
    }
    var result = new JarShell(folder).run(Files.readString(golden.resolve("cmd")));
    String status = result.status() + "\n";
    if (UPDATE) {
      Files.writeString(golden.resolve("out"), result.out());
      Files.writeString(golden.resolve("err"), result.err());
      Files.writeString(golden.resolve("status"), status);
      return;
    }
    assertThat(result.err()).isEqualTo(Files.readString(golden.resolve("err")));
    assertThat(result.out()).isEqualTo(Files.readString(golden.resolve("out")));
    assertThat(status).isEqualTo(Files.readString(golden.resolve("status")));
  }
}
