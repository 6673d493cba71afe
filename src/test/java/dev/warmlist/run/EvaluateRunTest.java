package dev.warmlist.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmlist.export.Agreement;
import dev.warmlist.export.Calibration;
import dev.warmlist.export.CurvePoint;
import dev.warmlist.export.Evaluation;
import dev.warmlist.export.Evaluation.Lost;
import dev.warmlist.list.ReadSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateRunTest {
  private static final List<String> GIVEN = List.of("Ann", "Bob", "Clara", "David", "Elena");
  private static final List<String> FAMILY =
      List.of("Lovelace", "Babbage", "Hopper", "Turing", "Noether", "Curie", "Meitner");

  @TempDir private Path folder;

  /** A row and whom it speaks of; an empty entity is left out of the truth. */
  private record Labelled(String cells, String entity) {}

  @Test
  void run_listWithAllKindsOfMistakes_sumsClose() throws IOException {
    Evaluation e = evaluate(people(300));
    Agreement a = e.inUse().agreement();
    Lost lost = e.lost();
    assertThat(
            lost.rejected() + lost.neverCompared() + lost.below() + lost.between() + lost.apart())
        .isEqualTo(a.missed());
    assertThat(lost.rejected()).isPositive();
    assertThat(lost.neverCompared()).isPositive();
    assertThat(lost.below()).isPositive();
    assertThat(a.wrong()).isPositive();
    assertThat(e.wrong()).hasSize(e.mixed());
    assertThat(e.wrong().stream().mapToLong(m -> m.pairs()).sum()).isEqualTo(a.wrong());
    assertThat(e.wrong()).allSatisfy(m -> assertThat(m.probability()).isGreaterThan(0.5));
    assertThat(e.unlabelled()).isPositive();
    assertThat(a.rows() + e.unlabelled()).isEqualTo(300);
  }

  @Test
  void run_curve_risesInItsLinesAndFallsInItsPairs() throws IOException {
    Evaluation e = evaluate(people(300));
    List<CurvePoint> curve = e.curve();
    assertThat(curve).extracting(CurvePoint::mergeAt).isSorted().doesNotHaveDuplicates();
    assertThat(curve)
        .extracting(p -> p.agreement().foundPairs())
        .isSortedAccordingTo(Collections.reverseOrder());
    assertThat(curve).allSatisfy(p -> assertThat(p.agreement().f1()).isLessThanOrEqualTo(best(e)));
    Calibration calibration = e.calibration();
    assertThat(calibration.pairs())
        .isGreaterThanOrEqualTo(curve.get(0).merged().pairs())
        .isEqualTo(calibration.bins().stream().mapToLong(b -> b.weighed().pairs()).sum());
    assertThat(calibration.bins())
        .filteredOn(bin -> bin.weighed().pairs() > 0)
        .isNotEmpty()
        .allSatisfy(bin -> assertThat(bin.weighed().predicted()).isBetween(bin.from(), bin.to()));
  }

  @Test
  void run_shuffledRows_sameFigures() throws IOException {
    List<Labelled> rows = new ArrayList<>(people(300));
    Evaluation expected = evaluate(rows);
    Collections.shuffle(rows, new Random(3));
    Evaluation shuffled = evaluate(rows);
    assertThat(shuffled.lost()).isEqualTo(expected.lost());
    assertThat(shuffled.inUse().agreement().hits()).isEqualTo(expected.inUse().agreement().hits());
    assertThat(shuffled.inUse().agreement().foundPairs())
        .isEqualTo(expected.inUse().agreement().foundPairs());
  }

  private static double best(Evaluation e) {
    return e.best().agreement().f1();
  }

  /** Every third row repeats the one before it, and every fifth label is wrong. */
  private static List<Labelled> people(int rows) {
    var list = new ArrayList<Labelled>();
    var random = new Random(7);
    for (int i = 0; i < rows; i++) {
      String name = GIVEN.get(random.nextInt(5)) + "," + FAMILY.get(random.nextInt(7));
      String mail = "p" + i + "@" + name.replace(',', '.') + ".example";
      String entity = i % 5 == 0 ? "odd" + i / 40 : "e" + i;
      if (i % 3 == 2 && i % 50 != 8) {
        Labelled before = list.get(i - 1);
        list.add(new Labelled(before.cells(), i % 5 == 0 ? entity : before.entity()));
      } else if (i % 50 == 8) {
        list.add(new Labelled("cells,that,are,too,many,by,far", list.get(i - 1).entity()));
      } else {
        list.add(new Labelled(name + "," + mail + "," + "Works " + i, i % 11 == 0 ? "" : entity));
      }
    }
    return list;
  }

  private Evaluation evaluate(List<Labelled> rows) throws IOException {
    var list = new StringBuilder("First name,Last name,Email,Company\n");
    var truth = new StringBuilder("row,entity\n");
    for (int i = 0; i < rows.size(); i++) {
      list.append(rows.get(i).cells()).append('\n');
      if (!rows.get(i).entity().isEmpty()) {
        truth.append(i + 1).append(',').append(rows.get(i).entity()).append('\n');
      }
    }
    Path listFile = Files.writeString(folder.resolve("list.csv"), list);
    Path truthFile = Files.writeString(folder.resolve("truth.csv"), truth);
    var settings =
        new EvaluateSettings(
            new ListSettings(
                List.of(listFile.toString()),
                ReadSettings.DETECT,
                "",
                List.of(),
                OptionalInt.empty()),
            truthFile,
            MatchingSettings.DEFAULT,
            Integer.MAX_VALUE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "test");
    return new EvaluateRun(settings).run(InputStream.nullInputStream(), Progress.NONE);
  }
}
