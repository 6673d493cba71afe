package dev.warmlist.list;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.warmlist.ExitStatus;
import dev.warmlist.UserError;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CsvFileTest {
  private static final String[] BITS = {
    "a", "Zoë", "\"", "\"\"", ",", ";", "\n", "\r", "\r\n", "'", "=", "+", "-", "@", "#", " ", "\t",
    "1", "😀", "\u00a0", "\\", "|", "sep", "名"
  };

  private static String written(Guard guard, List<List<String>> rows) {
    var out = new ByteArrayOutputStream();
    try (var file = new CsvFile(out, guard)) {
      rows.forEach(file::row);
    }
    return out.toString(UTF_8);
  }

  private static List<List<String>> read(String text) {
    var rows = new ArrayList<List<String>>();
    var bytes = new ByteArrayInputStream(text.getBytes(UTF_8));
    var input = new ListInput("x", "x", false, true, () -> bytes);
    try (Spool spool = Spool.of(input);
        var records =
            new CsvRecords(new java.io.InputStreamReader(spool.open(), UTF_8), Dialect.of(','))) {
      Optional<CsvRow> row = records.next();
      while (row.isPresent()) {
        assertThat(row.get().blank()).isFalse();
        rows.add(row.get().cells());
        row = records.next();
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return rows;
  }

  private static String cell(RandomGenerator random) {
    var text = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      text.append(BITS[random.nextInt(BITS.length)]);
    }
    return text.toString();
  }

  @ParameterizedTest
  @EnumSource(Guard.class)
  void row_randomCells_areReadBackAsTheyWere(Guard guard) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20261122);
    for (int n = 0; n < 300; n++) {
      var rows = new ArrayList<List<String>>();
      int width = 1 + random.nextInt(4);
      for (int i = 0; i < 5; i++) {
        var row = new ArrayList<String>();
        for (int j = 0; j < width; j++) {
          String cell = cell(random);
          boolean armoured = guard == Guard.NONE && !Armour.off(cell).equals(cell);
          row.add(armoured ? "" : cell);
        }
        rows.add(row);
      }
      assertThat(read(written(guard, rows))).isEqualTo(rows);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "=1+1|'=1+1",
        "@SUM(A1)|'@SUM(A1)",
        "-2+cmd|'-2+cmd",
        "'=x|''=x",
        "+14155552671|+14155552671",
        "+49 30 (0) 1-2|+49 30 (0) 1-2",
        "-5.2|-5.2",
        "'tis|'tis",
        "plain|plain"
      })
  void row_spreadsheetGuard_disarmsFormulasAndLeavesNumbers(String cell, String expected) {
    assertThat(written(Guard.SPREADSHEET, List.of(List.of(cell, "b"))))
        .isEqualTo(expected + ",b\n");
  }

  @Test
  void row_anyCells_areQuotedOnlyWhereNeeded() {
    assertThat(written(Guard.NONE, List.of(List.of("a b", "", " c", "d,e", "f\"g", "=h"))))
        .isEqualTo("a b,,\" c\",\"d,e\",\"f\"\"g\",=h\n");
    assertThat(written(Guard.NONE, List.of(List.of("")))).isEqualTo("\"\"\n");
  }

  @Test
  void flush_fullDisk_endsWithItsStatus() {
    var full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    var file = new CsvFile(full, Guard.NONE);
    file.row(List.of("a"));
    assertThatThrownBy(file::flush)
        .isInstanceOfSatisfying(
            UserError.class, e -> assertThat(e.status()).isEqualTo(ExitStatus.WRITE_FAILED))
        .hasMessageContaining("No space left");
  }
}
