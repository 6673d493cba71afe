package dev.warmlist.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ExhaustiveTest {
  @Test
  void plan_tinyInstances_equalAnExhaustiveSearch() {
    int waiting = 0;
    int planned = 0;
    for (int seed = 0; seed < 400; seed++) {
      Schedule schedule = new ExhaustiveSearch(new Random(seed)).compare(seed);
      waiting += schedule.queue().size();
      planned += schedule.planned().size();
    }
    assertThat(planned).isGreaterThan(800);
    assertThat(waiting).isGreaterThan(200);
  }
}
