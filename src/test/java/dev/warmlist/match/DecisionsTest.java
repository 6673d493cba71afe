package dev.warmlist.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.warmlist.Place;
import dev.warmlist.UserError;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DecisionsTest {
  private static final Pattern BLANK = Pattern.compile(" ");

  private static Values row(String name) {
    return Values.builder().add(Field.NAME, name).build();
  }

  /** Decisions as {@code A=B B=C A!C}, on the lines of a file from 2 on. */
  private static List<Decision> decisions(String text) {
    var decisions = new ArrayList<Decision>();
    for (String one : BLANK.splitAsStream(text).toList()) {
      String id = PairIds.of(row(one.substring(0, 1)), row(one.substring(2)));
      Place place = Place.of("r.csv", decisions.size() + 2);
      decisions.add(Decision.of(id, one.charAt(1) == '=', place));
    }
    return decisions;
  }

  @Test
  void of_eitherOrderAndLaterDisposition_isTheSameId() {
    Values called = Values.builder().addAll(row("A")).add(Field.DISPOSITION, "no-answer").build();
    assertThat(PairIds.of(row("A"), row("B"))).isEqualTo(PairIds.of(row("B"), called)).hasSize(25);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "A=B A!B,             r.csv:3 says r.csv:2",
    "A=B B=C A!C,         r.csv:4 says r.csv:2 r.csv:3",
    "A=B B=C C=D A=D B!D, r.csv:6 says r.csv:3 r.csv:4",
    "A=B A!B C=D D=E C!E, r.csv:3 says r.csv:2 r.csv:6 says r.csv:4 r.csv:5"
  })
  void of_contradictions_namesThemAll(String text, String named) {
    List<Decision> decisions = decisions(text);
    assertThatThrownBy(() -> Decisions.of(decisions))
        .isInstanceOfSatisfying(
            UserError.class,
            e -> {
              assertThat(e.status().code()).isEqualTo(65);
              assertThat(Pattern.compile("r\\.csv:\\d|says").matcher(e.remedy()).results())
                  .extracting(r -> r.group())
                  .hasToString("[" + named.replace(" ", ", ") + "]");
            });
  }

  @ParameterizedTest
  @CsvSource({"A=B B=C A=C", "A!B B=C", "A=B C!D A=B", "A!A A=B"})
  void of_decisionsThatAgree_areTaken(String text) {
    assertThat(Decisions.of(decisions(text)).all()).isNotEmpty();
  }

  @Test
  void of_textThatIsNoId_isRefusedWithItsPlace() {
    var decision = Decision.of("17", true, Place.of("r.csv", 9));
    assertThatThrownBy(() -> Decisions.of(List.of(decision)))
        .isInstanceOfSatisfying(
            UserError.class, e -> assertThat(e.text()).startsWith("r.csv:9: \"17\" is not"));
  }
}
