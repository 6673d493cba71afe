package dev.warmlist.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmlist.plan.Priority.Turn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PriorityTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private record Case(
      Turn turn, LocalDate due, boolean first, double fit, int reach, LocalDate sign) {
    long key() {
      return Priority.of(turn, due, first, fit, reach, sign, DAY);
    }
  }

  private static final Comparator<Case> PUBLISHED =
      Comparator.comparing(Case::turn)
          .thenComparing(c -> c.turn == Turn.PROMISED ? c.due : DAY)
          .thenComparing(c -> !c.first)
          .thenComparing(c -> -c.fit)
          .thenComparing(c -> -c.reach)
          .thenComparing(Comparator.comparing(Case::sign).reversed());

  @Test
  void of_randomPeople_comeInThePublishedOrder() {
    var random = new Random(11);
    var cases = new ArrayList<Case>();
    for (int i = 0; i < 500; i++) {
      cases.add(
          new Case(
              Turn.values()[random.nextInt(4)],
              DAY.plusDays(random.nextInt(400) - 60),
              random.nextBoolean(),
              random.nextInt(20_000) / 100.0 - 100,
              random.nextInt(7),
              random.nextInt(9) == 0 ? LocalDate.MIN : DAY.minusDays(random.nextInt(9_000))));
    }
    List<Case> expected = cases.stream().sorted(PUBLISHED).toList();
    List<Case> actual = cases.stream().sorted(Comparator.comparingLong(Case::key)).toList();
    assertThat(actual).isEqualTo(expected);
  }

  @Test
  void of_extremes_staysInOrder() {
    long best = Priority.of(Turn.PROMISED, DAY.minusYears(3), true, 1e12, 99, DAY, DAY);
    long worst = Priority.of(Turn.NEW, DAY, false, -1e12, 0, LocalDate.MIN, DAY);
    assertThat(best).isNotNegative().isLessThan(worst);
  }
}
