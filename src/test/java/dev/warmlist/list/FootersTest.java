package dev.warmlist.list;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FootersTest {
  private static final Footers FOOTERS = new Footers();

  static Stream<Arguments> lines() throws IOException {
    try (var in = Objects.requireNonNull(FootersTest.class.getResourceAsStream("footers.tsv"))) {
      return new String(in.readAllBytes(), UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> Arguments.of((Object[]) line.split("\t", -1)))
              .toList()
              .stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lines")
  void kind_lineBelowAList_isToldFromAProspect(String line, Footers.Kind kind) {
    var row = new CsvRow(1, List.of(line, "", ""), false);
    assertThat(FOOTERS.kind(row, 1, 3)).isEqualTo(kind);
  }
}
