package dev.warmlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Same lists, same bytes: on any machine, locale, time zone and number of cores, and wherever
 * objects happen to lie in memory.
 */
class DeterminismIT {
  private static final String PLAN =
      "warmlist plan examples/lists/*.csv --region DE --playbook examples/playbook.yaml"
          + " --do-not-contact examples/never.csv --as-of 2026-11-23 -q -o ";

  @TempDir private Path folder;

  @Test
  void plan_turkishInTokyoOnOneCore_sameBytes() throws IOException, InterruptedException {
    var shell = new JarShell(folder);
    assertThat(shell.run(PLAN + "here --briefs here-b").status()).isZero();
    var elsewhere =
        Map.of(
            "LC_ALL",
            "tr_TR.UTF-8",
            "TZ",
            "Asia/Tokyo",
            "JAVA_TOOL_OPTIONS",
            "-Duser.language=tr -Duser.country=TR -XX:ActiveProcessorCount=1"
                + " -XX:+UnlockExperimentalVMOptions -XX:hashCode=2");
    assertThat(shell.run(PLAN + "there --briefs there-b", elsewhere).status()).isZero();
    assertThat(shell.run("diff -r here there && diff -r here-b there-b && echo same").out())
        .isEqualTo("same\n");
  }

  @Test
  void plan_noLocaleAtAll_readsNamesBeyondAscii() throws IOException, InterruptedException {
    var shell = new JarShell(folder);
    var run =
        shell.run(
            "printf 'Name,Email\\nBj\\303\\270rn Dahl,bjorn@dahl.example\\n' > l.csv;"
                + " warmlist clean l.csv -q",
            Map.of("LC_ALL", "POSIX"));
    assertThat(run.out()).contains("Bjørn Dahl");
  }
}
