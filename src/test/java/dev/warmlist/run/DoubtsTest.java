package dev.warmlist.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmlist.match.Link;
import dev.warmlist.match.Matching;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DoubtsTest {
  private static final List<Link> PAIR = List.of(new Link(1, 3, 3, 0.9, List.of()));

  @Test
  void waitsFor_bothMightBeMet_theLaterOneWaits() {
    Doubts doubts = doubts(set(), set(1, 3));
    assertThat(doubts.waitsFor(1)).isEmpty();
    assertThat(doubts.waitsFor(3)).contains(1);
  }

  @Test
  void waitsFor_oneSaidNo_theOtherWaitsWhicheverCameFirst() {
    assertThat(doubts(set(1), set(3)).waitsFor(3)).contains(1);
    assertThat(doubts(set(3), set(1)).waitsFor(1)).contains(3);
  }

  @Test
  void waitsFor_theOtherIsNotToBeMetAnyway_nobodyWaits() {
    assertThat(doubts(set(), set(3)).waitsFor(3)).isEmpty();
    assertThat(doubts(set(), set(1)).waitsFor(1)).isEmpty();
  }

  private static Doubts doubts(BitSet saidNo, BitSet toMeet) {
    var alone = new Matching(IntStream.range(0, 4).toArray(), List.of(), List.of());
    return new Doubts(PAIR, new Clusters(alone), saidNo, toMeet);
  }

  private static BitSet set(int... members) {
    var set = new BitSet();
    IntStream.of(members).forEach(set::set);
    return set;
  }
}
