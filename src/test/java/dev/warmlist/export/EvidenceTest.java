package dev.warmlist.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmlist.match.Comparison;
import dev.warmlist.match.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

final class EvidenceTest {
  private static final List<String> WHAT = List.of("prior", "given name", "e-mail");
  private static final List<String> LEVELS = List.of("", "exact", "a digit differs");
  private static final List<String> VALUES =
      List.of("", "bob", "x; y +5.0", "\"", "a\" ~ \"b\" +1.0; z", "a: b", ";", "Müller -1.0");

  @Test
  void read_whatWasWritten_isTheSame() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
    for (int round = 0; round < 500; round++) {
      List<Comparison> parts = new ArrayList<>();
      for (int i = 0; i <= random.nextInt(6); i++) {
        parts.add(
            new Comparison(
                any(WHAT, random),
                any(VALUES, random),
                any(VALUES, random),
                any(LEVELS, random),
                random.nextInt(-200, 200) / 10.0));
      }
      assertThat(Evidence.read(Evidence.of(link(parts), value -> value))).isEqualTo(parts);
    }
  }

  @Test
  void read_withoutValues_isWhatIsLeft() {
    assertThat(Evidence.read("prior -17.2; given name: nickname +5.1"))
        .containsExactly(
            new Comparison("prior", "", "", "", -17.2),
            new Comparison("given name", "", "", "nickname", 5.1));
  }

  @Test
  void read_changedByHand_endsWhereItCantBeRead() {
    assertThat(Evidence.read("prior -17.2; I don't think so")).hasSize(1);
    assertThat(Evidence.read("")).isEmpty();
  }

  private static Link link(List<Comparison> parts) {
    return new Link(0, 1, 1, 0.5, parts);
  }

  private static String any(List<String> of, RandomGenerator random) {
    return of.get(random.nextInt(of.size()));
  }
}
