package dev.warmlist.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

final class PlaceholdersTest {
  private static final String LETTERS = "aAxXnN0019.-/()#! ";

  /** Told from placeholders by their case, which a blank in front hides. */
  private static final Set<String> NAMES = Set.of("Na", "Nan", "Nil");

  /** A blank in front says nothing, and keeps a cell from being told by its characters alone. */
  @Test
  void is_blankInFront_isTheSame() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(3);
    List<String> words = List.copyOf(Table.set("placeholders.txt"));
    var otherwise = new TreeSet<String>();
    for (int i = 0; i < 500_000; i++) {
      String text = i % 2 == 0 ? words.get(random.nextInt(words.size())) : letters(random);
      String cell = i % 3 == 0 ? text.toUpperCase(java.util.Locale.ROOT) : text;
      cell = i % 5 == 0 ? cell + LETTERS.charAt(random.nextInt(LETTERS.length())) : cell;
      if (!NAMES.contains(cell) && Placeholders.is(cell) != Placeholders.is(" " + cell)) {
        otherwise.add(cell);
      }
    }
    assertThat(otherwise).isEmpty();
  }

  private static String letters(RandomGenerator random) {
    var text = new StringBuilder();
    for (int n = random.nextInt(12); n > 0; n--) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }
}
