package dev.warmlist.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
  @Test
  void tidy_blanksAndInvisibles_becomeSingleBlanksOrNothing() {
    assertThat(Texts.tidy("\uFEFF  Ada\u00A0\u2003Love\u00ADlace\u200B\r\n(mobile)\u0000\t"))
        .isEqualTo("Ada Lovelace (mobile)");
  }

  @Test
  void tidy_decomposedLetters_areComposed() {
    assertThat(Texts.tidy("Mu\u0308ller")).isEqualTo("Müller");
  }

  @Test
  void tidy_joinersInPersian_stayAndBehindLatinGo() {
    assertThat(Texts.tidy("می\u200Cخواهم")).isEqualTo("می\u200Cخواهم");
    assertThat(Texts.tidy("Ad\u200Ca")).isEqualTo("Ada");
  }

  @Test
  void fold_latinLetter_isTheSameAmongOtherScripts() {
    for (char c = 0xC0; c < 0x250; c++) {
      String word = "a" + c + "b";
      assertThat(Texts.tidy(word)).isEqualTo(word);
      assertThat(Texts.fold(word + "Ж")).isEqualTo(Texts.fold(word) + "ж");
    }
  }

  @Test
  void tidy_loneSurrogate_becomesReplacementCharacter() {
    assertThat(Texts.tidy("a\uD800b")).isEqualTo("a\uFFFDb");
  }

  @ParameterizedTest
  @CsvSource({
    "Großmann, grossmann",
    "ÉMILE, emile",
    "Łukasz Żółć, lukasz zolc",
    "Bjørn Ærø, bjorn aero",
    "İstanbul, istanbul",
    "IŞIK, isik",
    "O’Neill, o'neill",
    "ﬁnance, finance",
    "ガス, ガス"
  })
  void fold_lettersOfManyLanguages_areComparable(String text, String folded) {
    assertThat(Texts.fold(text)).isEqualTo(folded);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "--",
        "N/A",
        "n.a.",
        "k.A.",
        "Unknown",
        "000-0000",
        "(000) 000-0000",
        "00/00/0000",
        "999-999-9999",
        "XXX",
        "test",
        "None",
        "?",
        "Néant"
      })
  void placeholder_saysNothing_isRecognised(String text) {
    assertThat(Placeholders.is(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "00", "Nina", "Naomi", "NONE of the above Ltd", "333", "7-7-7", "X"})
  void placeholder_couldBeAValue_isNot(String text) {
    assertThat(Placeholders.is(text)).isFalse();
  }
}
