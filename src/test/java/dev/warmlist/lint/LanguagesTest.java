package dev.warmlist.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
  private final Languages languages = new Languages();

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | You have the list, and it is for your team
          de | Sie haben die Liste, und sie ist für Ihr Team
          fr | Vous avez la liste, et elle est pour votre équipe
          es | Usted tiene la lista, y es para su equipo
          '' | OK {{company}}
          '' | 4711
          """)
  void detect_text_byItsFrequentWords(String language, String text) {
    assertThat(languages.detect(text)).isEqualTo(language);
  }

  @Test
  void count_germanYou_isOnlyMeantWithACapital() {
    var you = languages.of("de").orElseThrow().you();

    assertThat(Languages.count(you, List.of("Sie", "sie", "Ihr", "ihr", "dein", "Dein")))
        .isEqualTo(4);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | table whole houses liked wanted water | 2 1 2 1 2 2
          de | Haus Bäume Region Quelle Gärtnerei   | 1 2 3 2 3
          """)
  void syllables_words_areCountedAsSpoken(String language, String words, String expected) {
    String[] counts = expected.split(" ", -1);
    String[] each = words.strip().split(" ", -1);
    for (int i = 0; i < each.length; i++) {
      assertThat(new ReadingEase(languages).syllables(each[i], language))
          .as(each[i])
          .isEqualTo(Integer.parseInt(counts[i]));
    }
  }

  @Test
  void readingEase_knownText_isFleschsFigure() {
    // 35 words in 4 sentences, 37 syllables: 206.835 - 1.015 * 35 / 4 - 84.6 * 37 / 35
    String text =
        "The cat sat on the mat and the dog lay by the door. They did not look up. We went out to"
            + " see the water and the summer sky. Then it was dark and cold.";
    var message = new Message("templates/cat", "en", "", text, List.of());

    assertThat(new ReadingEase(languages).of(message).orElseThrow().value())
        .isCloseTo(108.52, within(0.01));
  }

  @Test
  void readingEase_shortText_isNotJudged() {
    var message = new Message("templates/a", "en", "", "Incomprehensibilities.", List.of());

    assertThat(new ReadingEase(languages).of(message)).isEmpty();
  }

  @ParameterizedTest(name = "{0} in \"{1}\": {2}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          touch* base ; We are touching  base ; touching  base
          book a|your demo ; Book your, demo now ; Book your, demo
          had _? chance to ; had a chance to ; had a chance to
          had _? chance to ; had chance to ; had chance to
          don't wait ; Don’t wait ; Don’t wait
          asap ; asapp                 ;
          """)
  void find_phrase_isFoundAsItStands(String phrase, String text, String found) {
    assertThat(new Phrase(phrase.strip()).find(text).map(Phrase.Hit::words).orElse(null))
        .isEqualTo(found);
  }

  @Test
  void phrase_lastWordOptional_isRefused() {
    assertThatThrownBy(() -> new Phrase("call me maybe?"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
