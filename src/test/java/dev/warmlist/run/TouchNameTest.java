package dev.warmlist.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TouchNameTest {
  @ParameterizedTest
  @CsvSource({
    "abc-keep-in-touch-look, look, keep-in-touch look 1",
    "abc-keep-in-touch-look-2, look, keep-in-touch look 2",
    "abc-first-gift-2, gift-2, first gift-2 1",
    "abc-first-gift-2-3, gift-2, first gift-2 3",
    "abc-look, look, ''",
    "xyz-first-look, look, ''",
    "abc-first-look-x, look, ''",
    "abc-first-look-0, look, ''",
  })
  void of_ids_areTakenApart(String id, String step, String expected) {
    assertThat(
            TouchName.of(id, "abc", step)
                .map(name -> name.sequence() + " " + name.step() + " " + name.round())
                .orElse(""))
        .isEqualTo(expected);
  }
}
