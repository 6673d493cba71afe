package dev.warmlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Executes the README: in its {@code console} blocks each line that starts with {@code $ } is run,
 * all in one folder, and what stands below it must be what appears. With {@code
 * -Dgolden.update=true} it is written instead.
 */
class ReadmeIT {
  private static final Path README = Path.of("README.md");
  private static final Pattern BLOCK =
      Pattern.compile("(?<=```console\n).*?(?=```)", Pattern.DOTALL);

  /** A command as it stands in the README, and as a shell takes it. */
  private record Example(String written, String command) {}

  @Test
  void readme_everyExample_printsWhatStandsThere() throws IOException, InterruptedException {
    var shell = new JarShell(Files.createTempDirectory("warmlist-readme"));
    String readme = Files.readString(README);
    var truth = new StringBuilder();
    int end = 0;
    var blocks = BLOCK.matcher(readme);
    while (blocks.find()) {
      truth.append(readme, end, blocks.start());
      for (Example example : examples(blocks.group())) {
        String shown = shell.run("{ " + example.command() + "\n} 2>&1").out();
        truth.append(example.written()).append(shown);
      }
      end = blocks.end();
    }
    truth.append(readme, end, readme.length());
    assertThat(end).as("no example in the README").isPositive();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(README, truth);
    } else {
      assertThat(readme).isEqualTo(truth.toString());
    }
  }

  private static List<Example> examples(String block) {
    var examples = new ArrayList<Example>();
    var written = new StringBuilder();
    boolean goesOn = false;
    for (String line : block.lines().toList()) {
      if (line.startsWith("$ ") || goesOn) {
        written.append(line).append('\n');
        goesOn = line.endsWith("\\");
        if (!goesOn) {
          examples.add(new Example(written.toString(), written.substring(2)));
          written.setLength(0);
        }
      }
    }
    return examples;
  }
}
