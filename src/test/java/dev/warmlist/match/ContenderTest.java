package dev.warmlist.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Values;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContenderTest {
  private static final List<Criterion> CRITERIA =
      List.of(Criterion.PREFERRED, Criterion.RECENT, Criterion.FIRST);

  private final List<String> asked = new ArrayList<>();
  private final Contender a = Contender.of("a", 0);
  private final Contender b = Contender.of("b", 1);

  @Test
  void by_aCriterionThatDiffers_decidesAndNoneBehindItIsAskedFor() {
    score(a, Criterion.RECENT, 1);
    score(b, Criterion.RECENT, 0);
    score(a, Criterion.FIRST, 0);
    score(b, Criterion.FIRST, 1);
    assertThat(Contender.by(CRITERIA).compare(a, b)).isPositive();
    assertThat(b.decides(a, CRITERIA)).contains(Criterion.RECENT);
    assertThat(asked).containsExactly("a RECENT", "b RECENT");
  }

  @Test
  void by_criteriaThatAreAlike_decideNothing() {
    score(a, Criterion.RECENT, 0);
    assertThat(Contender.by(CRITERIA).compare(a, b)).isZero();
    assertThat(a.decides(b, CRITERIA)).isEmpty();
  }

  @Test
  void score_setAgain_isTheLaterOne() {
    score(a, Criterion.FREQUENT, 1);
    score(a, Criterion.FREQUENT, 2);
    assertThat(a.score(Criterion.FREQUENT)).isEqualTo(2);
  }

  @Test
  void parts_fieldsThatTheRowSays_areCounted() {
    var values = Values.builder().add(Field.CITY, "Köln").add(Field.STREET, "Ring 1").build();
    var fields = EnumSet.of(Field.CITY, Field.STREET, Field.POSTCODE);
    assertThat(Contender.of(values, 0).parts(fields)).isEqualTo(2);
  }

  private void score(Contender contender, Criterion criterion, int score) {
    contender.score(
        criterion,
        () -> {
          asked.add(contender.text() + " " + criterion);
          return score;
        });
  }
}
