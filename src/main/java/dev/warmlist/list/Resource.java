package dev.warmlist.list;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/** The tables that lie beside the classes. */
final class Resource {
  private static final Pattern BLANKS = Pattern.compile(" +");

  private Resource() {}

  /** The lines of a table, stripped, without empty ones and comments. */
  static List<String> lines(String name) {
    try (InputStream in = Resource.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the jar");
      }
      return new BufferedReader(new InputStreamReader(in, UTF_8))
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("# "))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of a table, with blanks between them. */
  static List<String> words(String name) {
    return lines(name).stream().flatMap(line -> BLANKS.splitAsStream(line)).toList();
  }
}
