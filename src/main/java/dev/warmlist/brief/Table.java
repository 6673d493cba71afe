package dev.warmlist.brief;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A table among the resources: one row a line, values parted by tabs, lines beginning with {@code
 * #} are comments. A table that is missing or malformed is a fault of the build.
 */
final class Table {
  private Table() {}

  /** The rows, in order. */
  static List<List<String>> rows(String name, int columns) {
    try (InputStream in = Optional.ofNullable(Table.class.getResourceAsStream(name)).orElseThrow();
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(line -> row(line, name, columns))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> row(String line, String name, int columns) {
    List<String> row = List.of(line.split("\t", -1));
    if (row.size() != columns) {
      throw new IllegalStateException(name + " has a line without " + columns + " values: " + line);
    }
    return row;
  }
}
