package dev.warmlist.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Row;
import dev.warmlist.prospect.RowRef;
import dev.warmlist.prospect.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RowStoreTest {
  private static final List<String> TEXTS =
      List.of("", "a", "Zoë Ångström", "\u0000\n", "😀", "x".repeat(300), "y".repeat(70_000));

  @ParameterizedTest(name = "{0} bytes of memory")
  @ValueSource(longs = {0, 1 << 20, 2 << 20, 1 << 30})
  void get_anyRow_givesWhatWasAdded(long memoryBytes) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    List<Row> rows = new ArrayList<>();
    try (var store = new RowStore(memoryBytes)) {
      for (int i = 0; i < 1000; i++) {
        rows.add(row(random, i));
        assertThat(store.add(rows.get(i))).isEqualTo(i);
        int before = random.nextInt(i + 1);
        assertThat(store.get(before)).isEqualTo(rows.get(before));
      }
      assertThat(store.size()).isEqualTo(1000);
      for (int i = 999; i >= 0; i--) {
        assertThat(store.get(i)).isEqualTo(rows.get(i));
        assertThat(store.ref(i)).isEqualTo(rows.get(i).ref());
      }
    }
  }

  @Test
  void get_rowLongerThanASegment_survives() {
    var row = new Row(new RowRef(0, 1, 2), List.of("z".repeat(3 << 20)), Values.NONE);
    try (var store = new RowStore(8 << 20)) {
      store.add(row);
      assertThat(store.get(0)).isEqualTo(row);
    }
  }

  @Test
  void get_unknownOrdinal_isRefused() {
    try (var store = new RowStore(0)) {
      assertThatThrownBy(() -> store.get(0)).isInstanceOf(IndexOutOfBoundsException.class);
    }
  }

  private static Row row(RandomGenerator random, int i) {
    List<String> cells = new ArrayList<>();
    for (int c = random.nextInt(4); c >= 0; c--) {
      cells.add(TEXTS.get(random.nextInt(TEXTS.size())));
    }
    var values = Values.builder();
    for (int v = random.nextInt(6); v > 0; v--) {
      Field field = Field.values()[random.nextInt(Field.values().length)];
      values.add(field, TEXTS.get(random.nextInt(TEXTS.size())));
    }
    return new Row(new RowRef(i % 3, i + 1, i * 1000), cells, values.build());
  }
}
