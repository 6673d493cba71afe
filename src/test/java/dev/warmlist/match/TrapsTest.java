package dev.warmlist.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmlist.clean.Phones;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rows that are easily mistaken, in {@code traps/*.trap}: each trap alone among three hundred rows
 * of a list of its country, and all of them together in one list of people and one of places, which
 * are the lists of a golden case.
 *
 * <p>Those in {@code traps/pending.txt} are known to be judged wrongly, and are not in the golden
 * case. One that turns out right fails here until its title is taken out there; {@code
 * -Dgolden.update=true} then writes the golden case's lists anew.
 */
final class TrapsTest {
  private static final Path GOLDEN =
      Path.of("src", "test", "resources", "cases", "dedupe", "traps", "files");
  private static final int FILLER = 300;

  /** Whose people fill the list of a country for which there are no words. */
  private static final String ELSEWHERE = "DE";

  private static final Phones PHONES = new Phones();

  private static List<Trap> pending = List.of();
  private static Map<String, Map<String, List<String>>> words = Map.of();
  private static TrapLists right = TrapLists.of(List.of(), PHONES);
  private static TrapLists all = TrapLists.of(List.of(), PHONES);

  @BeforeAll
  static void read() throws IOException {
    List<Trap> traps = TrapReader.all();
    List<String> wrong = TrapReader.pending();
    pending = traps.stream().filter(trap -> wrong.contains(trap.title())).toList();
    words = Filler.words();
    right = TrapLists.of(judgedRightly().toList(), PHONES);
    all = TrapLists.of(traps, PHONES);
  }

  static Stream<Trap> judgedRightly() throws IOException {
    List<String> wrong = TrapReader.pending();
    return TrapReader.all().stream().filter(trap -> !wrong.contains(trap.title()));
  }

  @Test
  void traps_all_areMoreThanAHundredWithTitlesOfTheirOwn() throws IOException {
    List<String> titles = all.traps().stream().map(Trap::title).toList();
    assertThat(titles).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    assertThat(titles).containsAll(TrapReader.pending());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("judgedRightly")
  void match_trapInAList_isJudgedRightly(Trap trap) {
    assertThat(alone(trap)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("judgedRightly")
  void match_trapAmongTraps_isJudgedRightly(Trap trap) {
    assertThat(right.faults(trap)).isEmpty();
  }

  @Test
  void match_pendingTraps_areStillJudgedWrongly() {
    List<String> nowRight =
        pending.stream()
            .filter(trap -> all.faults(trap).isEmpty() && alone(trap).isEmpty())
            .map(Trap::title)
            .toList();
    assertThat(nowRight).as("judged rightly now: take them out of pending.txt").isEmpty();
  }

  @Test
  void match_allTraps_joinsNoTwoOfThem() {
    assertThat(all.clusters()).allSatisfy(titles -> assertThat(titles).hasSize(1));
  }

  @Test
  void goldenCase_lists_holdTheTraps() throws IOException {
    List<String> names = List.of("people.csv", "places.csv");
    for (int i = 0; i < names.size(); i++) {
      Path file = GOLDEN.resolve(names.get(i));
      byte[] csv = right.lists().get(i).csv();
      if (Boolean.getBoolean("golden.update")) {
        Files.write(file, csv);
      }
      assertThat(file).hasBinaryContent(csv);
    }
  }

  private static List<String> alone(Trap trap) {
    String country = words.containsKey(trap.country()) ? trap.country() : ELSEWHERE;
    List<Map<String, String>> filler =
        Filler.rows(words.get(country), country, trap.kind(), FILLER, trap.title().hashCode());
    var list = new TrapList(Trap.ordered(Stream.of(trap)));
    list.add(filler.subList(0, FILLER / 2));
    int first = list.add(trap);
    list.add(filler.subList(FILLER / 2, FILLER));
    var judgement = new Judgement(TrapList.index(List.of(list), PHONES));
    List<String> faults = new ArrayList<>(judgement.faults(trap, first));
    int end = first + trap.rows().size();
    for (int row = first; row < end; row++) {
      for (int other = 0; other < list.size(); other++) {
        boolean unrelated = other < first || other >= end;
        if (unrelated && judgement.cluster(other) == judgement.cluster(row)) {
          faults.add((row - first + 1) + " is merged with an unrelated row");
        }
      }
    }
    return faults;
  }
}
