package dev.warmlist.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmlist.prospect.Values;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RecognitionTest {
  private static final Values ANN =
      People.of("given_name=Ann; family_name=Lee; company=Acme; email=ann@acme.com; city=Bonn");
  private static final Values ANNA =
      People.of("given_name=Anna; family_name=Lee; company=Acme; phone=+12125550100");

  private static Recognition recognition(List<Decision> decisions, List<Values> rows) {
    var index = new MatchIndex();
    rows.forEach(row -> index.add(row, 0));
    var recognition = new Recognition(Decisions.of(decisions), index);
    if (recognition.isNeeded()) {
      rows.forEach(recognition::look);
    }
    return recognition;
  }

  private static boolean holds(Decision decision, Values a, Values b, Values... others) {
    var rows = new java.util.ArrayList<>(List.of(a, b));
    rows.addAll(List.of(others));
    Decisions found = recognition(List.of(decision), rows).decisions();
    var fingerprints = new Fingerprints();
    return found.same(fingerprints.of(a), fingerprints.of(b));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a phone was added      | given_name=Ann; family_name=Lee; company=Acme; email=ann@acme.com; city=Bonn; phone=+12125550111 | true
          another job and place  | given_name=Ann; family_name=Lee; company=Bolt; email=ann@acme.com; city=Rome | true
          another name           | given_name=Bea; family_name=Lee; company=Acme; email=ann@acme.com; city=Bonn | false
          another address        | given_name=Ann; family_name=Lee; company=Acme; email=a.lee@acme.com; city=Bonn | false
          """)
  void decisions_oneRowChanged_holdWhereItIsKnownAgain(String story, String now, boolean holds) {
    Values changed = People.of(now);
    assertThat(holds(People.decided(ANN, ANNA, true), changed, ANNA)).isEqualTo(holds);
    assertThat(holds(People.decided(ANNA, ANN, true), ANNA, changed)).isEqualTo(holds);
  }

  @Test
  void decisions_bothRowsChanged_hold() {
    Values ann = Values.builder().addAll(ANN).addAll(People.of("phone=+12125550111")).build();
    Values anna = Values.builder().addAll(ANNA).addAll(People.of("city=Rome")).build();
    assertThat(holds(People.decided(ANN, ANNA, true), ann, anna)).isTrue();
  }

  @Test
  void decisions_twoRowsAreEquallyNear_nothingIsGuessed() {
    Values one = Values.builder().addAll(ANN).addAll(People.of("phone=+12125550111")).build();
    Values two = Values.builder().addAll(ANN).addAll(People.of("phone=+12125550122")).build();
    Decision decision = People.decided(ANN, ANNA, true);
    assertThat(holds(decision, one, ANNA, two)).isFalse();
    Recognition recognition = recognition(List.of(decision), List.of(one, two, ANNA));
    recognition.decisions();
    assertThat(recognition.lost()).containsExactly(decision);
  }

  @Test
  void decisions_rowsThatAreThere_needNoLook() {
    Recognition recognition =
        recognition(List.of(People.decided(ANN, ANNA, false)), List.of(ANN, ANNA));
    assertThat(recognition.isNeeded()).isFalse();
    assertThat(recognition.decisions().all()).hasSize(1);
    assertThat(recognition.again()).isEmpty();
    assertThat(recognition.lost()).isEmpty();
  }
}
