package dev.warmlist.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Text on stdout that fails loudly when it can't be written; control characters are made harmless.
 */
final class Lines {
  private final StringBuilder text = new StringBuilder();
  private final OutputStream out;

  Lines(OutputStream out) {
    this.out = out;
  }

  void line(String line) {
    text.append(Screen.safe(line)).append('\n');
  }

  void flush() {
    try {
      out.write(text.toString().getBytes(StandardCharsets.UTF_8));
      out.flush();
      text.setLength(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
