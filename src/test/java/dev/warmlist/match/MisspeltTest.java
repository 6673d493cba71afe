package dev.warmlist.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MisspeltTest {
  @Test
  void is_ofTwoRows_neitherLooksMistyped() {
    List<Contender> two = List.of(said("hannover", 1), said("hanover", 1));
    assertThat(misspelt(two)).containsExactly(false, false);
  }

  @Test
  void is_ofThreeRowsThatEachSayAnother_noneLooksMistyped() {
    List<Contender> three = List.of(said("hanover", 1), said("hannover", 1), said("bremen", 1));
    assertThat(misspelt(three)).containsExactly(false, false, false);
  }

  @Test
  void is_almostWhatMoreRowsSay_looksMistyped() {
    List<Contender> all = List.of(said("hanover", 1), said("hannover", 2), said("bremen", 1));
    assertThat(misspelt(all)).containsExactly(true, false, false);
  }

  @Test
  void is_rowsOfOneKey_countTogether() {
    List<Contender> all = List.of(said("hanover", 1), said("Hannover", 1), said("hannover", 1));
    assertThat(misspelt(all)).containsExactly(true, false, false);
  }

  @Test
  void rows_nothingSaid_isNone() {
    List<Contender> all = List.of(said("", 3), said("bremen", 2));
    var misspelt = new Misspelt(all, c -> Spelling.key(c.text()));
    assertThat(all).extracting(misspelt::rows).containsExactly(0, 2);
  }

  private static List<Boolean> misspelt(List<Contender> all) {
    var misspelt = new Misspelt(all, c -> Spelling.key(c.text()));
    return all.stream().map(misspelt::is).toList();
  }

  private static Contender said(String text, int rows) {
    var said = Contender.of(text, 0);
    for (int row = 1; row < rows; row++) {
      said.also(row);
    }
    return said;
  }
}
