package dev.warmlist.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmlist.match.Comparison;
import dev.warmlist.match.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource({
    "5.14, +5.1",
    "-17.25, -17.3",
    "0.05, +0.1",
    "-0.04, +0.0",
    "-0.0, +0.0",
    "123.96, +124.0"
  })
  void bits_anyWeight_hasASignAndOneDecimal(double bits, String text) {
    assertThat(Evidence.bits(bits)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"0.5, 0.5000", "0.12345, 0.1235", "0.99999, 0.9999", "1, 0.9999", "1e-9, 0.0000"})
  void probability_any_isNeverCertainty(double probability, String text) {
    assertThat(Evidence.probability(probability)).isEqualTo(text);
  }

  private static Link link(List<Comparison> parts) {
    return new Link(0, 1, 1, 0.5, parts);
  }

  private static String any(List<String> of, RandomGenerator random) {
    return of.get(random.nextInt(of.size()));
  }
}
