package dev.warmlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluateCommandTest {
  private static final String ROWS =
      "Name,Company,Email\nAnn Lee,Acme,ann@acme.example\nAnn Lee,Acme,ann@acme.example\n";

  @TempDir private Path folder;

  @BeforeEach
  void lists() throws IOException {
    Files.writeString(Files.createDirectory(folder.resolve("a")).resolve("l.csv"), ROWS);
    Files.writeString(Files.createDirectory(folder.resolve("b")).resolve("l.csv"), ROWS);
  }

  private Invocation evaluate(String truth, String... more) throws IOException {
    Files.writeString(folder.resolve("truth.csv"), truth.replace("/", "\n").replace("|", "/"));
    var args = new String[more.length + 5];
    args[0] = "evaluate";
    args[1] = "--truth";
    args[2] = folder.resolve("truth.csv").toString();
    args[3] = folder.resolve("a/l.csv").toString();
    args[4] = folder.resolve("b/l.csv").toString();
    System.arraycopy(more, 0, args, 5, more.length);
    return Invocation.of(args);
  }

  /** In the truths, a slash is the end of a line, and a bar is a slash. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          list,row/a|l.csv,1                             ; 1    ; there is no column entity
          list,row,entity                                ; 0    ; holds no row
          list,row,entity/a|l.csv,1,x/a|l.csv,three,x    ; 3:row ; "three" is no row number
          list,row,entity/a|l.csv,1,x/a|l.csv,9,x        ; 3:row ; a/l.csv has no row 9
          list,row,entity/a|l.csv,0,x                    ; 2:row ; a/l.csv has no row 0
          list,row,entity/a|l.csv,1,x/deep|a|l.csv,1,y   ; 3:row ; a second line about this row
          list,row,entity/l.csv,1,x                      ; 2:list ; "l.csv" may be any of several lists
          row,entity/1,x                                 ; 2:list ; "" may be any of several lists
          list,row,entity/c.csv,1,x                      ; 2:list ; no list is called "c.csv"
          """)
  void evaluate_badTruth_saysWhereAndWhat(String truth, String place, String problem)
      throws IOException {
    Invocation run = evaluate(truth);
    assertThat(run.status()).isEqualTo(65);
    assertThat(run.err()).contains("truth.csv" + (place.equals("0") ? "" : ":" + place) + ": ");
    assertThat(run.err()).contains(problem);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void evaluate_listsOfOneName_areToldApartByTheirPaths() throws IOException {
    Invocation run =
        evaluate("list,row,entity/a|l.csv,1,x/a|l.csv,2,x/over|there|b|l.csv,1,x/b|l.csv,2,");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("rows 4  true pairs 3  found pairs 6  of them true 3\n")
        .contains("in a cluster of 4 rows of 2 entities");
  }

  @Test
  void evaluate_outputsThatAreInputsOrOneFile_areRefusedAndNothingIsLeft() throws IOException {
    String truth = "list,row,entity/a|l.csv,1,x";
    String list = folder.resolve("a/l.csv").toString();
    Invocation over = evaluate(truth, "--html", list);
    assertThat(over.status()).isEqualTo(73);
    assertThat(over.err()).contains("the output is also an input");
    String out = folder.resolve("out.csv").toString();
    Invocation twice = evaluate(truth, "--curve", out, "--calibration", out);
    assertThat(twice.status()).isEqualTo(73);
    assertThat(twice.err()).contains("two outputs are to go into this file");
    Invocation broken = evaluate("list,row,entity/a|l.csv,9,x", "--curve", out);
    assertThat(broken.status()).isEqualTo(65);
    assertThat(Files.readString(folder.resolve("a/l.csv"))).isEqualTo(ROWS);
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("a", "b", "truth.csv");
    }
  }

  @Test
  void evaluate_negativeErrors_isBadUsage() throws IOException {
    Invocation run = evaluate("list,row,entity/a|l.csv,1,x", "--errors", "-1");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--errors -1");
  }
}
