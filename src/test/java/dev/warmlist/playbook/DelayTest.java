package dev.warmlist.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelayTest {
  @ParameterizedTest
  @CsvSource({
    "10 business days, 10 business days, 14",
    "1  business day, 1 business day, 2",
    "3 days, 3 days, 3",
    "2 weeks, 2 weeks, 14",
    "season, 1 season, 91",
    "2 seasons, 2 seasons, 182",
    "104 weeks, 104 weeks, 728",
    "105 weeks, -, 0",
    "0 days, -, 0",
    "-3 days, -, 0",
    "3, -, 0",
    "3 months, -, 0",
  })
  void parse_text_isSoLongOrNothing(String text, String words, int days) {
    assertThat(Delay.parse(text).map(Delay::toString).orElse("-")).isEqualTo(words);
    assertThat(Delay.parse(text).map(Delay::inDays).orElse(0)).isEqualTo(days);
  }
}
