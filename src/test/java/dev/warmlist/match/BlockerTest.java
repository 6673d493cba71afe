package dev.warmlist.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Values;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How many pairs are worth weighing, by count and not by the clock. */
final class BlockerTest {
  private static final int ROWS = 3000;

  /** All with all would be five times as many. */
  private static final int MOST = 300;

  /** What all rows of a list may have in common. */
  enum Common {
    FIRM(row -> row.set(Field.COMPANY, "Acme Logistics")),
    NAME(row -> row.set(Field.GIVEN_NAME, "John").set(Field.FAMILY_NAME, "Smith")),
    NAME_AND_FIRM(row -> NAME.change.andThen(FIRM.change).apply(row)),
    SWITCHBOARD(row -> row.set(Field.PHONE, "+12125550100")),
    MAILBOX(row -> row.set(Field.EMAIL, "info@acme.com")),
    ADDRESS(row -> row.set(Field.STREET, "1 Main St").set(Field.CITY, "Boston"));

    private final Function<Row, Row> change;

    Common(Function<Row, Row> change) {
      this.change = change;
    }
  }

  /** Values that can be set over. */
  private record Row(Values values) {
    Row set(Field field, String value) {
      var changed = Values.builder();
      for (Field other : values.fields()) {
        if (other != field) {
          values.all(other).forEach(v -> changed.add(other, v));
        }
      }
      return new Row(changed.add(field, value).build());
    }
  }

  @ParameterizedTest
  @EnumSource(Common.class)
  void candidates_manyRowsOfOneBlock_fewPairsForEach(Common common) {
    var index = new MatchIndex();
    rows(common, ROWS).forEach(row -> index.add(row, 0));
    var count = new AtomicInteger();
    new Blocker(index).candidates((a, b) -> count.incrementAndGet());
    assertThat(count.get()).isBetween(ROWS, MOST * ROWS);
  }

  @ParameterizedTest
  @EnumSource(Common.class)
  void candidates_rowsOfOneBlock_equalOnesMeet(Common common) {
    var index = new MatchIndex();
    List<Values> rows = rows(common, ROWS);
    rows.forEach(row -> index.add(row, 0));
    rows.subList(0, 100).forEach(row -> index.add(row, 0));
    var met = new HashSet<Integer>();
    new Blocker(index)
        .candidates(
            (a, b) -> {
              if (Math.abs(a - b) == rows.size()) {
                met.add(Math.min(a, b));
              }
            });
    assertThat(met).hasSize(100);
  }

  @Test
  void match_manyRowsOfOneProfileUnderTwoNames_areOne() {
    var index = new MatchIndex();
    for (String name : List.of("Bob", "Robert")) {
      Values row =
          People.of("given_name=" + name + "; family_name=Smithers; profile=linkedin.com/in/rs77");
      for (int i = 0; i < 40; i++) {
        index.add(row, 0);
      }
    }
    Matching matching = new Matcher(MatchSettings.DEFAULT).match(index, Decisions.NONE);
    assertThat(IntStream.range(0, index.size()).map(matching::cluster)).containsOnly(0);
  }

  private static List<Values> rows(Common common, int rows) {
    List<Values> people = People.list(rows, 5);
    return IntStream.range(0, rows)
        .mapToObj(i -> common.change.apply(new Row(people.get(i))).values())
        .toList();
  }
}
