package dev.warmlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  @TempDir private Path folder;

  /** A clock that fails as a plan does that breaks its own rules. */
  private static final class Broken extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      throw new IllegalStateException("the clock stands still");
    }
  }

  @Test
  void run_faultOfOurOwn_endsWith70AndWritesNothing() throws Exception {
    Path list = Files.writeString(folder.resolve("l.csv"), "Name,Email\nAna,ana@beta.example\n");
    var err = new StringWriter();
    var streams =
        new Streams(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintWriter(err, true),
            new Broken(),
            Terminal.NONE);
    Path plan = folder.resolve("plan");
    int status = new Main(streams).run("plan", list.toString(), "-o", plan.toString());
    assertThat(status).isEqualTo(70);
    assertThat(err.toString()).contains("a fault of warmlist's own", "the clock stands still");
    assertThat(plan).doesNotExist();
  }
}
