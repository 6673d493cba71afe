package dev.warmlist.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Lists as people have them, and what each of their columns is taken for. */
class MappingTableTest {
  private static final Path MAPPINGS = Path.of("src/test/resources/dev/warmlist/list/mappings");

  private static List<MappingCase> cases() throws IOException {
    var cases = new ArrayList<MappingCase>();
    try (Stream<Path> files = Files.list(MAPPINGS)) {
      for (Path file : files.sorted().toList()) {
        cases.addAll(MappingCase.read(file));
      }
    }
    return cases;
  }

  @TestFactory
  Stream<DynamicTest> map_listsAsTheyOccur_isAsTheTableSays() throws IOException {
    return cases().stream()
        .map(
            c ->
                DynamicTest.dynamicTest(
                    c.name(), () -> assertThat(c.actual()).isEqualTo(c.expected())));
  }

  @Test
  void cases_together_areMoreThanAHundredLists() throws IOException {
    assertThat(cases().stream().map(MappingCase::name)).doesNotHaveDuplicates();
    assertThat(cases()).hasSizeGreaterThan(100);
  }

  @Test
  void map_headersInOtherCaseBlanksAndMarks_isTheSame() throws IOException {
    var random = new Random(20261122);
    for (MappingCase one : cases()) {
      Columns columns = one.columns(one.order());
      if (columns.headers().stream().allMatch(h -> h.matches("column_\\d+"))) {
        continue;
      }
      List<String> varied = columns.headers().stream().map(h -> varied(h, random)).toList();
      Mapping mapping = MappingCase.map(new Columns(varied, columns.sample()));
      assertThat(MappingCase.roles(mapping))
          .as(one.name() + ": " + varied)
          .isEqualTo(one.columns().stream().map(MappingCase.Column::role).toList());
    }
  }

  private static String varied(String header, Random random) {
    String words = String.join(pick(random, " ", "_", "-", " - ", ". "), HeaderWords.words(header));
    String cased =
        switch (random.nextInt(3)) {
          case 0 -> words.toUpperCase(Locale.ROOT);
          case 1 ->
              words.isEmpty()
                  ? ""
                  : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
          default -> words;
        };
    return pick(random, "", " ", "*") + cased + pick(random, "", ":", "  ", "*", "?");
  }

  private static String pick(Random random, String... some) {
    return some[random.nextInt(some.length)];
  }

  /** Lists whose people are told apart by their order, and cells by their neighbours, are left. */
  @Test
  void map_columnsInAnotherOrder_isTheSame() throws IOException {
    var random = new Random(20261122);
    for (MappingCase one : cases()) {
      boolean headless = one.columns().stream().allMatch(c -> c.header().startsWith("column_"));
      if (headless || one.name().endsWith("(in order)")) {
        continue;
      }
      for (int turn = 0; turn < 3; turn++) {
        List<Integer> order = new ArrayList<>(one.order());
        Collections.shuffle(order, random);
        List<String> roles = MappingCase.roles(MappingCase.map(one.columns(order)));
        Map<Integer, String> back = new TreeMap<>();
        for (int i = 0; i < order.size(); i++) {
          back.put(order.get(i), roles.get(i));
        }
        assertThat(back.values())
            .as(one.name())
            .containsExactlyElementsOf(
                one.columns().stream().map(MappingCase.Column::role).toList());
      }
    }
  }

  @Test
  void table_everyAlias_belongsToOneFieldUnlessItsCellsChoose() {
    Map<String, List<Role>> several = new HashMap<>();
    Aliases.load()
        .table()
        .forEach(
            (key, roles) -> {
              boolean chosen = roles.stream().allMatch(Role::onlyByContent);
              if (roles.size() > 1 && !chosen) {
                several.put(key, roles);
              }
            });
    assertThat(several).isEmpty();
  }

  @Test
  void table_everyLine_hasAKeyForEachHeader() {
    String empty =
        Resource.lines("aliases.txt").stream()
            .flatMap(line -> Stream.of(line.substring(line.indexOf(':') + 1).split(",", -1)))
            .filter(alias -> HeaderWords.key(alias).isEmpty())
            .collect(Collectors.joining());
    assertThat(empty).isBlank();
  }
}
