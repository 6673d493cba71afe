package dev.warmlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Executes the README: in its {@code console} blocks each line that starts with {@code $ } is run
 * in one shell after the other, and what stands below it must be what appears.
 */
class ReadmeIT {
  private static final Pattern BLOCK = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);

  private record Example(String command, String shown) {}

  @TestFactory
  Stream<DynamicTest> examples() throws IOException {
    var shell = new JarShell(Files.createTempDirectory("warmlist-readme"));
    List<Example> examples = read(Files.readString(Path.of("README.md")));
    assertThat(examples).hasSizeGreaterThan(3);
    return examples.stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.command(),
                    () -> {
                      String command = "{ " + example.command() + "\n} 2>&1";
                      assertThat(shell.run(command).out()).isEqualTo(example.shown());
                    }));
  }

  private static List<Example> read(String readme) {
    var examples = new ArrayList<Example>();
    var blocks = BLOCK.matcher(readme);
    while (blocks.find()) {
      String command = "";
      var shown = new StringBuilder();
      for (String line : blocks.group(1).lines().toList()) {
        if (line.startsWith("$ ")) {
          if (!command.isEmpty()) {
            examples.add(new Example(command, shown.toString()));
          }
          command = line.substring(2);
          shown.setLength(0);
        } else if (command.endsWith("\\")) {
          command = command.substring(0, command.length() - 1) + line.strip();
        } else {
          shown.append(line).append('\n');
        }
      }
      examples.add(new Example(command, shown.toString()));
    }
    return examples;
  }
}
