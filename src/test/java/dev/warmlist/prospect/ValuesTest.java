package dev.warmlist.prospect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

final class ValuesTest {
  @Test
  void build_anyValues_holdsEachOnceInOrder() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
    for (int i = 0; i < 2000; i++) {
      var builder = Values.builder();
      Map<Field, Set<String>> expected = new EnumMap<>(Field.class);
      for (int n = random.nextInt(20); n > 0; n--) {
        Field field = Field.values()[random.nextInt(Field.values().length)];
        String value = "abc".substring(random.nextInt(4));
        builder.add(field, value);
        if (!value.isEmpty()) {
          expected.computeIfAbsent(field, f -> new LinkedHashSet<>()).add(value);
        }
      }
      assertHolds(builder.build(), expected);
    }
  }

  private static void assertHolds(Values values, Map<Field, Set<String>> expected) {
    assertThat(values.fields()).containsExactlyElementsOf(expected.keySet());
    assertThat(values.isEmpty()).isEqualTo(expected.isEmpty());
    assertThat(values).isEqualTo(Values.builder().addAll(values).build());
    for (Field field : Field.values()) {
      List<String> all = List.copyOf(expected.getOrDefault(field, Set.of()));
      assertThat(values.all(field)).isEqualTo(all);
      assertThat(values.has(field)).isEqualTo(!all.isEmpty());
      assertThat(values.first(field)).isEqualTo(all.isEmpty() ? "" : all.get(0));
      assertThat(values.fields().contains(field)).isEqualTo(!all.isEmpty());
    }
  }

  @Test
  void equals_otherFieldSameValue_differs() {
    var email = Values.builder().add(Field.EMAIL, "x").build();
    var phone = Values.builder().add(Field.PHONE, "x").build();
    assertThat(email).isNotEqualTo(phone);
    assertThat(email).hasToString("{EMAIL=[x]}");
  }

  @Test
  void that_noneOfAFieldPasses_leavesTheFieldOut() {
    var values = Values.builder().add(Field.EMAIL, "x").add(Field.CITY, "y").build();
    assertThat(values.that("y"::equals).fields()).containsExactly(Field.CITY);
  }
}
