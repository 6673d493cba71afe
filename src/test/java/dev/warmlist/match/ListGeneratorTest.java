package dev.warmlist.match;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The generated lists are what their truth says, and the same for the same seed. */
final class ListGeneratorTest {
  @TempDir private Path dir;

  @ParameterizedTest
  @CsvSource({
    "business, 5",
    "contacts, 1",
    "people, 1",
    "firms, 1",
    "places, 1",
    "links, 2",
  })
  void write_anyKind_truthNamesEachRowOnce(String kind, int lists) throws IOException {
    ListGenerator.write(kind, 3000, 7, dir);

    Map<String, Long> rows = truth(dir).stream().collect(groupingBy(r -> r.get(0), counting()));
    assertThat(rows).hasSize(lists);
    assertThat(rows.values().stream().mapToLong(n -> n).sum()).isBetween(3000L, 3010L);
    for (String list : rows.keySet()) {
      String text = Files.readString(dir.resolve(list), UTF_8);
      assertThat(records(text, list).skip(1)).as(list).hasSize(rows.get(list).intValue());
    }
    assertThat(truth(dir).stream().map(r -> r.get(0) + r.get(1))).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({"business", "people", "firms", "places", "links"})
  void write_anyKind_someEntitiesHaveSeveralRows(String kind) throws IOException {
    ListGenerator.write(kind, 3000, 7, dir);

    long entities = truth(dir).stream().map(r -> r.get(2)).distinct().count();
    assertThat(entities).isBetween(500L, 2600L);
  }

  @ParameterizedTest
  @CsvSource({"business", "people", "firms", "places", "links"})
  void write_sameSeed_sameBytes(String kind) throws IOException {
    ListGenerator.write(kind, 500, 3, dir.resolve("a"));
    ListGenerator.write(kind, 500, 3, dir.resolve("b"));
    ListGenerator.write(kind, 500, 4, dir.resolve("c"));

    assertThat(texts(dir.resolve("a"))).isEqualTo(texts(dir.resolve("b")));
    assertThat(texts(dir.resolve("a"))).isNotEqualTo(texts(dir.resolve("c")));
  }

  @ParameterizedTest
  @CsvSource({"Email", "LinkedIn", "Mobile Phone"})
  void write_contacts_noPersonalHandleIsTwoPeoples(String column) throws IOException {
    ListGenerator.write("contacts", 3000, 7, dir);

    List<List<String>> truth = truth(dir);
    String text = Files.readString(dir.resolve("crm.csv"), UTF_8);
    List<List<String>> rows = records(text, "crm.csv").toList();
    int at = rows.get(0).indexOf(column);
    Map<String, String> owner = new TreeMap<>();
    for (int i = 1; i < rows.size(); i++) {
      String value = rows.get(i).get(at).toLowerCase(Locale.ROOT);
      if (value.length() > 9 && !value.matches("(info|office|contact|sales)@.*|.*000-0000.*")) {
        String entity = truth.get(i - 1).get(2);
        assertThat(owner.getOrDefault(value, entity)).as(value).isEqualTo(entity);
        owner.put(value, entity);
      }
    }
    assertThat(owner).hasSizeGreaterThan(300);
  }

  private static List<List<String>> truth(Path dir) throws IOException {
    String text = Files.readString(dir.resolve("truth.csv"), UTF_8);
    return records(text, "truth.csv").skip(1).toList();
  }

  /** The records with their header, without what stands above and below them. */
  private static Stream<List<String>> records(String text, String list) throws IOException {
    String csv =
        text.replaceFirst("(?s)^Notes:.*?\n\n", "").replaceFirst("(?s)\n\n\"Grand.*", "\n");
    var format = CSVFormat.RFC4180.builder().setDelimiter(list.startsWith("messe") ? ';' : ',');
    try (var parser = format.get().parse(new StringReader(csv))) {
      return parser.getRecords().stream().map(r -> List.of(r.values()));
    }
  }

  private static Map<String, String> texts(Path dir) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(dir)) {
      for (Path file : files.toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file, UTF_8));
      }
    }
    return texts;
  }
}
