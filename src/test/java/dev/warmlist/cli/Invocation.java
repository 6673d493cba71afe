package dev.warmlist.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * The program called from a test.
 *
 * @param status its exit status
 * @param out what it printed
 * @param err what it said
 */
record Invocation(int status, String out, String err) {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

  /** Runs a command line. */
  static Invocation of(String... args) {
    return withInput("", args);
  }

  /** Runs a command line with something on stdin. */
  static Invocation withInput(String in, String... args) {
    var out = new ByteArrayOutputStream();
    var err = new StringWriter();
    var streams =
        new Streams(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintWriter(err, true),
            CLOCK,
            Terminal.NONE);
    int status = new Main(streams).run(args);
    return new Invocation(status, out.toString(StandardCharsets.UTF_8), err.toString());
  }
}
