package dev.warmlist.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MasksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bob@jimenezfitness.com is on never.csv, line 3 | b***@jimenez… is on never.csv, line 3
          jo@gmx.de                                      | j***@gmx…
          +16147821278 said no                           | …1278 said no
          (614) 782-1278 x371                            | …1278 x371
          030 901820                                     | …1820
          https://linkedin.com/in/ada-l                  | https://linkedin.com/in/a…
          not before 2026-11-22, 4,640 of 7,211          | not before 2026-11-22, 4,640 of 7,211
          row 12345 of list-2023-11.csv                  | row 12345 of list-2023-11.csv
          """)
  void text_handles_masked(String text, String masked) {
    assertThat(Masks.text(text)).isEqualTo(masked);
    assertThat(Masks.text(masked)).isEqualTo(masked);
  }

  @Test
  void text_hugeForeignText_endsInTime() {
    String letters = "a".repeat(200_000);
    String digits = "1 ".repeat(100_000);
    assertThat(Masks.text(letters + " " + digits + " x@" + letters)).endsWith(" x***@aaaaaaa…");
  }
}
