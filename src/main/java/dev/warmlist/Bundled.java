package dev.warmlist;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file that the program brings along beside a class, in UTF-8; read anew each time. One that is
 * missing or malformed is a fault of the build, and an {@link IllegalStateException}.
 *
 * @param beside a class of the package in which the file lies
 * @param name the file's name
 */
public record Bundled(Class<?> beside, String name) {

  /** All of it. */
  public String text() {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines of a table, in its order: neither blank ones, nor comments, which begin with #. */
  public List<String> lines() {
    return text().lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
  }

  /** The cells of a table's lines, parted by tabs. */
  public List<List<String>> rows() {
    return lines().stream().map(line -> List.of(line.split("\t", -1))).toList();
  }

  /** The same of a table of which every line has as many cells. */
  public List<List<String>> rows(int columns) {
    List<List<String>> rows = rows();
    for (List<String> row : rows) {
      if (row.size() != columns) {
        throw new IllegalStateException(name + ": a line without " + columns + " cells: " + row);
      }
    }
    return rows;
  }

  /** The second cells of a table by the first ones, in its order. */
  public Map<String, String> map() {
    var map = new LinkedHashMap<String, String>();
    for (List<String> row : rows()) {
      if (map.put(row.get(0), row.get(1)) != null) {
        throw new IllegalStateException(name + ": two lines for " + row.get(0));
      }
    }
    return Collections.unmodifiableMap(map);
  }
}
