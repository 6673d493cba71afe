package dev.warmlist.list;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The tables that lie beside the classes. */
final class Resource {
  private static final Pattern BLANKS = Pattern.compile(" +");

  private Resource() {}

  /** The lines of a table, stripped and put together, without empty ones and comments. */
  static List<String> lines(String name) {
    var joined = new ArrayList<String>();
    try (InputStream in = Resource.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the jar");
      }
      new BufferedReader(new InputStreamReader(in, UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("# "))
          .forEach(line -> join(joined, line));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return joined;
  }

  /** A line that begins with a blank continues the one before it. */
  private static void join(List<String> lines, String line) {
    int last = lines.size() - 1;
    if (line.startsWith(" ") && last >= 0) {
      lines.set(last, lines.get(last) + " " + line.strip());
    } else {
      lines.add(line.strip());
    }
  }

  /** The words of a table, with blanks between them. */
  static List<String> words(String name) {
    return lines(name).stream().flatMap(line -> BLANKS.splitAsStream(line)).toList();
  }
}
