package dev.warmlist.whereabouts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A bundled table: lines of values parted by tabs; lines that begin with {@code #} are remarks. */
final class Table {
  private Table() {}

  /** The table's rows; a value that a row lacks at its end is empty. */
  static List<List<String>> read(String name, int columns) {
    var rows = new ArrayList<List<String>>();
    try (var in = Objects.requireNonNull(Table.class.getResourceAsStream(name), name);
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      reader
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .forEach(line -> rows.add(row(line, columns)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  private static List<String> row(String line, int columns) {
    var values = new ArrayList<>(List.of(line.split("\t", -1)));
    while (values.size() < columns) {
      values.add("");
    }
    return List.copyOf(values);
  }
}
