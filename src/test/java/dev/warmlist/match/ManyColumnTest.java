package dev.warmlist.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Any number of codes for each row. */
final class ManyColumnTest {

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource(
      nullValues = "none",
      value = {
        "none, none, 0",
        "none, 7, 0",
        "7, 7, 7",
        "7, 8, 0",
        "5, 5, 0",
        "7, 8 7, 7",
        "8 7, 7 8, 8",
        "5 7, 7 5, 7",
        "1 2 3, 4 6, 0"
      })
  void common_codesOfTwoRows_firstOneThatPasses(String a, String b, int common) {
    var column = new RowTable().codes();
    column.add(codes(a));
    column.add(codes(b));
    assertThat(column.common(0, 1, code -> code != 5)).isEqualTo(common);
  }

  @Test
  void get_manyRows_codesAsTheyWereAdded() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    var table = new RowTable();
    var before = table.numbers();
    var column = table.codes();
    var wide = table.wideNumbers();
    List<int[]> added = new ArrayList<>();
    for (int row = 0; row < 10_000; row++) {
      int[] codes = random.ints(random.nextInt(4), 1, 1000).toArray();
      added.add(codes);
      before.add(row);
      column.add(codes);
      wide.add(row * 0x123456789ABCDEFL);
    }
    for (int row = 0; row < added.size(); row++) {
      int[] codes = added.get(row);
      assertThat(column.get(row)).containsExactly(codes);
      assertThat(column.has(row)).isEqualTo(codes.length > 0);
      assertThat(column.first(row)).isEqualTo(codes.length > 0 ? codes[0] : 0);
      assertThat(before.get(row)).isEqualTo(row);
      assertThat(wide.get(row)).isEqualTo(row * 0x123456789ABCDEFL);
    }
  }

  private static int[] codes(String text) {
    return text == null
        ? new int[0]
        : Words.of(text).stream().mapToInt(Integer::parseInt).toArray();
  }
}
