package dev.warmlist.lint;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A bundled table: lines of values parted by tabs; lines that begin with {@code #} are remarks. */
final class Table {
  private Table() {}

  /** The table's rows, each with as many values as given. */
  static List<List<String>> read(String name, int columns) {
    try (var in = Objects.requireNonNull(Table.class.getResourceAsStream(name), name);
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
