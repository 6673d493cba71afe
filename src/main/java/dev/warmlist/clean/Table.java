package dev.warmlist.clean;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A bundled file of facts: one a line, cells parted by tabs, lines beginning with {@code #} are
 * comments. A file that is missing or malformed is a fault of the build.
 */
final class Table {
  private Table() {}

  /** The lines' cells, in the file's order. */
  static List<List<String>> rows(String name) {
    var rows = new ArrayList<List<String>>();
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(List.of(line.split("\t", -1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  /** The first cells. */
  static Set<String> set(String name) {
    var set = new LinkedHashSet<String>();
    rows(name).forEach(row -> set.add(row.get(0)));
    return Collections.unmodifiableSet(set);
  }

  /** All words of a file that holds many a line, parted by blanks. */
  static Set<String> words(String name) {
    var words = new LinkedHashSet<String>();
    for (List<String> row : rows(name)) {
      Collections.addAll(words, row.get(0).split(" ", -1));
    }
    return Collections.unmodifiableSet(words);
  }

  /** The second cells by the first ones. */
  static Map<String, String> map(String name) {
    var map = new LinkedHashMap<String, String>();
    for (List<String> row : rows(name)) {
      if (map.put(row.get(0), row.get(1)) != null) {
        throw new IllegalStateException(name + " has two lines for " + row.get(0));
      }
    }
    return Collections.unmodifiableMap(map);
  }
}
