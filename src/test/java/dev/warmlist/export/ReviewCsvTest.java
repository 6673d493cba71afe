package dev.warmlist.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.warmlist.UserError;
import dev.warmlist.export.ReviewDecision.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewCsvTest {
  @TempDir Path folder;

  private static String written(List<ReviewDecision> earlier) {
    return Csv.of(
        csv -> {
          try (var file = new ReviewCsv(csv, Sample.LISTS, earlier)) {
            file.write("pair-1", Sample.LINK, Sample.CRM_ROW, Sample.CALL_ROW);
          }
        });
  }

  private List<ReviewDecision> read(String text) throws Exception {
    return ReviewCsv.read(Files.writeString(folder.resolve("review.csv"), text));
  }

  @Test
  void write_pair_recordsSideBySide() {
    assertThat(written(List.of()))
        .startsWith("pair_id,probability,a_list,a_row,b_list,b_row,a_name,b_name,a_title,b_title,")
        .contains(",evidence,decision\n")
        .contains("pair-1,0.9835,crm.csv,16,calls.csv,88,Bob Carroll,Robert J. Carroll,,,,,bob@")
        .endsWith("mobile: missing +0.0,\n");
  }

  @Test
  void read_decisions_areCarriedOverAndThoseOfGonePairsKept() throws Exception {
    var decisions =
        read("pair_id,decision,a_name\npair-1, SAME ,x\npair-2,different,Zoë\npair-3,,\n");
    assertThat(decisions)
        .extracting(ReviewDecision::verdict)
        .containsExactly(Verdict.SAME, Verdict.DIFFERENT);
    String again = written(decisions);
    assertThat(again)
        .contains("+0.0,same\n")
        .contains("\npair-2,,,,,,Zoë,")
        .endsWith(",different\n");
    assertThat(written(read(again))).isEqualTo(again);
  }

  @Test
  void read_decisionNobodyUnderstands_isRefused() {
    assertThatThrownBy(() -> read("pair_id,decision\npair-1,same\npair-2,perhaps\n"))
        .isInstanceOfSatisfying(
            UserError.class,
            error ->
                assertThat(error.text())
                    .contains("review.csv:3:decision: \"perhaps\" is no decision"));
  }
}
