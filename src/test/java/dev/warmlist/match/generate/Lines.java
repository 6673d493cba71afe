package dev.warmlist.match.generate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Tables of words from a resource: lines {@code name: value, value}, more lines add up. */
final class Lines {
  private final Map<String, List<String>> tables = new LinkedHashMap<>();

  private Lines() {}

  /** The tables of {@code NAME.txt} beside this class. */
  static Lines of(String name) {
    var lines = new Lines();
    try (InputStream in = Lines.class.getResourceAsStream(name + ".txt")) {
      new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(lines::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  private void add(String line) {
    int colon = line.indexOf(':');
    List<String> values =
        tables.computeIfAbsent(line.substring(0, colon).strip(), k -> new ArrayList<>());
    for (String value : line.substring(colon + 1).split(", ", -1)) {
      values.add(value.strip());
    }
  }

  /** A table, which must exist. */
  List<String> get(String table) {
    return Objects.requireNonNull(tables.get(table), table);
  }

  /** The parts of a value of several, as {@code a=b=c}. */
  static List<String> parts(String value) {
    return value.indexOf('=') < 0 ? List.of(value) : List.of(value.split("=", -1));
  }
}
