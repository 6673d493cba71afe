package dev.warmlist.clean;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/**
 * Tables of cases: one a line, cells parted by tabs, lines beginning with {@code #} are comments.
 */
final class Cases {
  private Cases() {}

  /** The cells of each line; cells missing at its end are empty. */
  static Stream<Arguments> of(String table, int columns) {
    return lines(table).map(line -> arguments(line, columns));
  }

  static Stream<String> lines(String table) {
    var in = Objects.requireNonNull(Cases.class.getResourceAsStream(table), table);
    try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(l -> !l.isBlank() && !l.startsWith("# ")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Arguments arguments(String line, int columns) {
    String[] cells = line.split("\t", -1);
    var all = new Object[columns];
    for (int i = 0; i < columns; i++) {
      all[i] = i < cells.length ? cells[i] : "";
    }
    return Arguments.of(all);
  }

  /** Facts as tables write them: {@code given=Ann, family=Lee}. */
  static String text(Map<String, String> facts) {
    return facts.entrySet().stream()
        .map(fact -> fact.getKey() + "=" + fact.getValue())
        .collect(Collectors.joining(", "));
  }
}
