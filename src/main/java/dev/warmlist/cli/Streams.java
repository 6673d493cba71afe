package dev.warmlist.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/**
 * What the program is connected to, so that a test can connect it to something else.
 *
 * @param in where a list comes from that is named {@code -}
 * @param out where results go; raw, since a {@link java.io.PrintStream} would swallow a full disk
 * @param err where all that is said to a person goes
 * @param clock what day it is when {@code --as-of} doesn't say
 * @param terminal which of the three are a terminal
 */
record Streams(InputStream in, OutputStream out, PrintWriter err, Clock clock, Terminal terminal) {

  /** The process's own streams. */
  static Streams ofProcess() {
    return new Streams(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new PrintWriter(
            new OutputStreamWriter(
                new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8),
            true),
        Clock.systemUTC(),
        Terminal.ofProcess());
  }
}
