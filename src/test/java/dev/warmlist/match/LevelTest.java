package dev.warmlist.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.warmlist.match.Level.Item;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class LevelTest {

  @ParameterizedTest
  @EnumSource(
      value = Item.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"SHARED_MAIL", "SHARED_PHONE"})
  void m_levelsOfAnItem_sumToAboutOne(Item item) {
    double sum =
        Arrays.stream(Level.values())
            .filter(level -> level.item() == item)
            .mapToDouble(Level::m)
            .sum();
    assertThat(sum).isCloseTo(1, within(0.03));
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "19740311, 19740311, BIRTH_EXACT",
    "19740311, 19741103, BIRTH_TURNED",
    "19740311, 19740314, BIRTH_DIGIT",
    "19740311, 19640311, BIRTH_DIGIT",
    "19740311, 19740330, BIRTH_TWO_PARTS",
    "19740311, 19820311, BIRTH_TWO_PARTS",
    "19740311, 19741231, BIRTH_YEAR",
    "19740311, 19791231, BIRTH_DIFFERENT",
    "19740311, 20011231, BIRTH_DECADES",
    "19890101, 19740101, BIRTH_TWO_PARTS"
  })
  void birthDates_ofTwoRows_haveALevel(int a, int b, Level level) {
    assertThat(BirthDates.level(a, b)).isEqualTo(level);
    assertThat(BirthDates.level(b, a)).isEqualTo(level);
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "ada.lovelace@acme.com, ada.lovelcae@acme.com, MAIL_MISTYPED",
    "ada.lovelace@acme.com, ada.lovelace@acme.co, MAIL_MISTYPED",
    "ada.lovelace@acme.com, ada.lovelace@babbage.org, MAIL_SAME_LOCAL",
    "ada.lovelace@acme.com, ada.lovelace2@acme.com, MAILBOX_NUMBERED",
    "ada.lovelace@acme.com, c.babbage@acme.com, MAILBOX_OTHER",
    "ada.lovelace@acme.com, c.babbage@babbage.org, MAIL_DIFFERENT"
  })
  void mailboxes_ofTwoRows_haveALevel(String a, String b, Level level) {
    assertThat(Mailboxes.level(a, b, false)).isEqualTo(level);
    assertThat(Mailboxes.level(b, a, false)).isEqualTo(level);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "jwalker@acme.com, true",
    "jason.walker@acme.com, true",
    "walkerj@acme.com, true",
    "jason@acme.com, true",
    "jason.walker85@acme.com, false",
    "captain@acme.com, false"
  })
  void isName_mailboxOfJasonWalker_isWhatAnybodyOfThatNameWouldHave(String mail, boolean isName) {
    assertThat(Mailboxes.isName(mail, "jason", "walker")).isEqualTo(isName);
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "ssn:294669999, ssn:294669998, IDENTIFIER_MISTYPED",
    "ssn:294669999, ssn:521212123, IDENTIFIER_DIFFERENT",
    "passport:294669999, passport:521212123, IDENTIFIER_DIFFERENT",
    "tax-id:294669999, tax-id:521212123, ''",
    "ssn:294669999, passport:294669999, ''",
    "#0:17, #0:18, ''",
    "#0:17, #1:17, ''"
  })
  void identifiers_thatArentEqual_speakOfTwoOnlyWhereEverybodyHasOne(
      String a, String b, String level) {
    assertThat(Identifiers.level(a, b).map(Level::name).orElse("")).isEqualTo(level);
  }
}
