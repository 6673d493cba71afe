package dev.warmlist.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ListReaderTest {
  private static final Path CASES = Path.of("src/test/resources/dev/warmlist/list/cases");

  @TestFactory
  Stream<DynamicTest> open_listsWithQuirks_areReadAsTheirCaseSays() throws IOException {
    return Files.list(CASES)
        .sorted()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
  }

  private static void check(Path file) throws IOException {
    CaseFile aCase = CaseFile.read(file);
    assertThat(aCase.actual()).isEqualTo(aCase.out());
  }
}
