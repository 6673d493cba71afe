package dev.warmlist.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.warmlist.prospect.Kind;
import dev.warmlist.prospect.Values;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class LearnerTest {

  @Test
  void learned_shortList_staysNearWhatWasShipped() {
    Model model = model(People.list(20, 3));
    for (Level level : Level.values()) {
      assertThat(model.m(Kind.PERSON, level))
          .as(level.name())
          .isCloseTo(Model.shipped().m(Kind.PERSON, level), within(0.35));
    }
  }

  @Test
  void learned_listOfUnreliableBirthDates_trustsThemLess() {
    Model model = model(unreliable());
    assertThat(model.bits(Kind.PERSON, Level.BIRTH_DECADES))
        .isGreaterThan(Model.shipped().bits(Kind.PERSON, Level.BIRTH_DECADES) + 4);
  }

  @Test
  void learned_shuffledRows_isTheSameModel() {
    List<Values> rows = People.list(600, 9);
    Model expected = model(rows);
    Collections.shuffle(rows, new Random(4));
    Model shuffled = model(rows);
    for (Level level : Level.values()) {
      assertThat(shuffled.m(Kind.PERSON, level))
          .as(level.name())
          .isCloseTo(expected.m(Kind.PERSON, level), within(1e-9));
    }
  }

  /** Two rows each of people whose mailbox is theirs, and whose birth dates are made up. */
  private static List<Values> unreliable() {
    var rows = new ArrayList<Values>();
    for (int i = 0; i < 300; i++) {
      String who =
          "given_name=Ada; family_name=Family"
              + (char) ('a' + i % 26)
              + i
              + "; email=box"
              + i
              + "@example.org; birth_date=";
      rows.add(People.of(who + (1930 + i % 20) + "-03-0" + (1 + i % 9)));
      rows.add(People.of(who + (1975 + i % 20) + "-11-1" + i % 9));
    }
    return rows;
  }

  private static Model model(List<Values> rows) {
    var index = new MatchIndex();
    rows.forEach(row -> index.add(row, 0));
    return new Matcher(MatchSettings.DEFAULT).score(index, Decisions.NONE).model();
  }
}
