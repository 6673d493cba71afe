package dev.warmlist.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmlist.playbook.Member;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Purpose;
import dev.warmlist.prospect.Channel;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GoalsTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private static Playbook playbook(int perWeek, Member... team) {
    return Samples.playbook(
        List.of(team), Map.of("week", Map.of(Purpose.UNDERSTAND, perWeek, Purpose.TALK, 2)));
  }

  private static Touch touch(Purpose purpose, String by, LocalDate day, boolean dated) {
    return new Touch(
        "id",
        dated ? Optional.of(day) : Optional.empty(),
        day,
        LocalTime.NOON,
        LocalTime.NOON,
        ZoneId.of("UTC"),
        by,
        "p",
        "",
        "",
        Channel.RESEARCH,
        "research",
        purpose,
        "step",
        "",
        "",
        "",
        "",
        "");
  }

  private static String words(Goal goal) {
    return goal.purpose().key()
        + " "
        + goal.who()
        + " "
        + goal.planned()
        + "/"
        + goal.acts()
        + " "
        + goal.why();
  }

  @Test
  void goals_team_areDividedByHoursAndFilledByWhoActs() {
    var goals =
        new Goals(
            playbook(10, Samples.member("Ana", "a", "UTC", 6), Samples.member("Jo", "b", "UTC", 3)),
            MONDAY);
    for (int i = 0; i < 8; i++) {
      goals.touch(touch(Purpose.UNDERSTAND, i < 7 ? "Ana" : "Jo", MONDAY.plusDays(i % 5), true));
    }
    goals.touch(touch(Purpose.UNDERSTAND, "Jo", MONDAY.plusDays(7), true));
    goals.touch(touch(Purpose.TALK, "Ana", MONDAY.plusDays(1), false));
    assertThat(goals.goals(true).stream().filter(g -> g.purpose() == Purpose.UNDERSTAND))
        .extracting(GoalsTest::words)
        .containsExactly(
            "understand  8/10 the hours are full",
            "understand Ana 7/7 ",
            "understand Jo 1/3 the hours are full");
    assertThat(goals.goals(true).stream().filter(g -> g.purpose() == Purpose.TALK))
        .extracting(GoalsTest::words)
        .containsExactly(
            "talk  0/2 1 more may open with a sign of theirs",
            "talk Ana 0/1 1 more may open with a sign of theirs",
            "talk Jo 0/1 none may open with a sign of theirs");
  }

  @Test
  void goals_weekThatBeginsOnASunday_isTheNextOne() {
    var goals = new Goals(playbook(1, Samples.member("Ana", "a", "UTC", 6)), MONDAY.minusDays(1));
    goals.touch(touch(Purpose.UNDERSTAND, "Ana", MONDAY.plusDays(4), true));
    assertThat(goals.goals(false).stream().filter(g -> g.purpose() == Purpose.UNDERSTAND))
        .extracting(GoalsTest::words)
        .containsExactly("understand  1/1 ");
  }
}
