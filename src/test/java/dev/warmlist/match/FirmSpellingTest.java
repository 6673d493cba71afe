package dev.warmlist.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirmSpellingTest {
  @ParameterizedTest
  @CsvSource({
    "Müller Maschinenbau GmbH, muller maschinenbau, 5",
    "Mueller Maschinenbau, muller maschinenbau, 4",
    "'', '', 0",
    "GmbH, gmbh, 2",
  })
  void of_table_keyWithoutTheFormAndHowMuchIsSaid(String company, String key, int fullness) {
    assertThat(FirmSpelling.of(company)).isEqualTo(new FirmSpelling(key, fullness));
  }
}
