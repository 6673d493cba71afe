package dev.warmlist.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What cells of each kind are read as, held in tables beside this class: the cell, the country that
 * is assumed, the values it holds, and what must be known of the first one. A line break in a cell
 * is written as {@code ␊}, a zero-width space as {@code ␣}.
 */
class CasesTest {
  private static final Phones PHONES = new Phones();

  /** A value in its canonical form, and what is known of it. */
  private record Read(String value, Map<String, String> known) {}

  private static Stream<Arguments> cases() throws IOException {
    var cases = new ArrayList<Arguments>();
    for (String kind : List.of("phones", "emails", "sites", "profiles", "postcodes", "regions")) {
      for (String line : lines(kind + ".cases")) {
        List<String> cells = new ArrayList<>(List.of(line.split("\\s*\\|\\s*", -1)));
        while (cells.size() < 4) {
          cells.add("");
        }
        cases.add(Arguments.of(kind, cells.get(0), cells.get(1), cells.get(2), cells.get(3)));
      }
    }
    return cases.stream();
  }

  static List<String> lines(String name) throws IOException {
    try (InputStream in = CasesTest.class.getResourceAsStream(name)) {
      var lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
      return lines.stream().filter(line -> !line.isBlank() && !line.startsWith("# ")).toList();
    }
  }

  private static List<Read> read(String kind, String cell, String region) {
    return switch (kind) {
      case "phones" -> all(PHONES.read(cell, region), Phone::value, Phone::known);
      case "emails" -> all(Emails.read(cell), Email::address, Email::known);
      case "sites" -> all(Sites.read(cell).stream().toList(), Site::url, Site::known);
      case "profiles" ->
          all(Profiles.read(cell).stream().toList(), Profile::address, Profile::known);
      case "regions" ->
          all(
              Regions.read(cell, region).stream().toList(),
              r -> r.country() + "-" + r.code(),
              Region::known);
      default -> all(List.of(Postcodes.read(cell, region, "")), Postcode::value, Postcode::known);
    };
  }

  private static <T> List<Read> all(
      List<T> values, Function<T, String> value, Function<T, Map<String, String>> known) {
    return values.stream().map(v -> new Read(value.apply(v), known.apply(v))).toList();
  }

  @ParameterizedTest(name = "{0}: {1} in {2}")
  @MethodSource("cases")
  void read_cell_isWhatTheTableSays(
      String kind, String cell, String region, String values, String known) {
    List<Read> read = read(kind, cell.replace('␊', '\n').replace('␣', '\u200B'), region);

    assertThat(read.stream().map(Read::value).collect(Collectors.joining("; ")))
        .as("values")
        .isEqualTo(values);
    for (String fact : known.isEmpty() ? new String[0] : known.split(";\\s*")) {
      assertThat(read.get(0).known().entrySet().stream().map(Object::toString)).contains(fact);
    }
    if (kind.equals("regions")) {
      return;
    }
    for (Read value : read.stream().filter(r -> !r.value().isEmpty()).toList()) {
      assertThat(read(kind, value.value(), region).stream().map(Read::value))
          .as("read again")
          .containsExactly(value.value());
    }
  }
}
