package dev.warmlist.list;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.warmlist.ExitStatus;
import dev.warmlist.UserError;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListInputsTest {
  private static final String LIST = "Name,Phone\nAda,020 7946 0000\n";

  @TempDir private Path folder;

  private String file(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes).toString();
  }

  private static void assertReads(ListInput input) {
    try (ListReader reader = ListReader.open(input, ReadSettings.DETECT)) {
      assertThat(reader.next().orElseThrow().cells()).containsExactly("Ada", "020 7946 0000");
      assertThat(reader.next()).isEmpty();
    }
  }

  @Test
  void of_sameNamesInDifferentFolders_labelsTellThemApart() throws IOException {
    String a = file("may/leads.csv", LIST.getBytes(UTF_8));
    String b = file("june/leads.csv", LIST.getBytes(UTF_8));
    String c = file("june/other.csv", LIST.getBytes(UTF_8));
    assertThat(ListInputs.of(List.of(a, b, c, "-"), InputStream.nullInputStream()))
        .extracting(ListInput::label)
        .containsExactly("may/leads.csv", "june/leads.csv", "other.csv", "-");
  }

  @Test
  void of_missingFileOrFolder_isMissingInput() {
    for (String arg : List.of(folder.resolve("no.csv").toString(), folder.toString(), "")) {
      assertThatThrownBy(() -> ListInputs.of(List.of(arg), InputStream.nullInputStream()))
          .isInstanceOfSatisfying(
              UserError.class, e -> assertThat(e.status()).isEqualTo(ExitStatus.MISSING_INPUT));
    }
  }

  @Test
  void open_stdin_isReadThroughACopy() {
    var stdin = new ByteArrayInputStream(LIST.getBytes(UTF_8));
    assertReads(ListInputs.of(List.of("-"), stdin).get(0));
  }

  @Test
  void open_gzip_isUnpacked() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(LIST.getBytes(UTF_8));
    }
    String name = file("leads.csv.gz", packed.toByteArray());
    assertReads(ListInputs.of(List.of(name), InputStream.nullInputStream()).get(0));
  }

  @Test
  void open_brokenGzip_isABadList() throws IOException {
    String name = file("leads.csv.gz", new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0});
    ListInput input = ListInputs.of(List.of(name), InputStream.nullInputStream()).get(0);
    assertThatThrownBy(() -> ListReader.open(input, ReadSettings.DETECT))
        .isInstanceOfSatisfying(
            UserError.class, e -> assertThat(e.status()).isEqualTo(ExitStatus.BAD_LIST));
  }

  @Test
  void open_workbook_isABadList() throws IOException {
    String name = file("leads.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0, 1, 2});
    ListInput input = ListInputs.of(List.of(name), InputStream.nullInputStream()).get(0);
    assertThatThrownBy(() -> ListReader.open(input, ReadSettings.DETECT))
        .hasMessageContaining("workbook");
  }

  private static byte[] gzip(String text) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(text.getBytes(UTF_8));
    }
    return packed.toByteArray();
  }

  @Test
  void open_gzipOfSeveralMembers_isReadToItsEnd() throws IOException {
    var both = new ByteArrayOutputStream();
    both.writeBytes(gzip("Name,Phone\n"));
    both.writeBytes(gzip("Ada,020 7946 0000\n"));
    String name = file("leads.txt", both.toByteArray());
    assertReads(ListInputs.of(List.of(name), InputStream.nullInputStream()).get(0));
  }

  @Test
  void next_gzipCutOffBehindItsBeginning_isABadList() throws IOException {
    var text = new StringBuilder("Name,Phone\n");
    var random = new java.util.Random(7);
    for (int i = 0; i < 400_000; i++) {
      text.append("Ada ").append(Long.toString(random.nextLong(), 36)).append(",020 7946 0000\n");
    }
    byte[] packed = gzip(text.toString());
    String name = file("leads.csv.gz", java.util.Arrays.copyOf(packed, packed.length - 1000));
    ListInput input = ListInputs.of(List.of(name), InputStream.nullInputStream()).get(0);
    try (ListReader reader = ListReader.open(input, ReadSettings.DETECT)) {
      assertThatThrownBy(
              () -> {
                while (reader.next().isPresent()) {}
              })
          .isInstanceOfSatisfying(
              UserError.class, e -> assertThat(e.status()).isEqualTo(ExitStatus.BAD_LIST))
          .hasMessageContaining("gzip");
    }
  }

  @Test
  void of_patternThatTheShellLeft_isExpandedInOrder() throws IOException {
    for (String name : List.of("b.csv", "a.csv", "c.txt", ".hidden.csv")) {
      file("lists/" + name, LIST.getBytes(UTF_8));
    }
    Files.createDirectories(folder.resolve("lists/folder.csv"));
    String pattern = folder.resolve("l*s").resolve("*.csv").toString();
    assertThat(ListInputs.of(List.of(pattern), InputStream.nullInputStream()))
        .extracting(ListInput::label)
        .containsExactly("a.csv", "b.csv");
  }

  @Test
  void of_patternThatNothingMatches_isMissingInput() {
    String pattern = folder.resolve("*.csv").toString();
    assertThatThrownBy(() -> ListInputs.of(List.of(pattern), InputStream.nullInputStream()))
        .isInstanceOfSatisfying(
            UserError.class, e -> assertThat(e.status()).isEqualTo(ExitStatus.MISSING_INPUT))
        .hasMessageContaining("pattern");
  }

  @Test
  void of_fileWithStarInItsName_isThatFile() throws IOException {
    String name = file("odd*[1].csv", LIST.getBytes(UTF_8));
    assertReads(ListInputs.of(List.of(name), InputStream.nullInputStream()).get(0));
  }

  @Test
  void remarks_sameListTwice_isSaid() throws IOException {
    String a = file("a.csv", LIST.getBytes(UTF_8));
    String b = file("b.csv", LIST.getBytes(UTF_8));
    String c = file("c.csv", LIST.replace("Ada", "Bob").getBytes(UTF_8));
    List<ListInput> inputs = ListInputs.of(List.of(a, b, c, a), InputStream.nullInputStream());
    assertThat(inputs)
        .extracting(ListInput::sameAs)
        .containsExactly(
            "",
            "This is the same list as a.csv, byte for byte; its rows come twice.",
            "",
            "This is the same file as a.csv; its rows come twice.");
    try (ListReader reader = ListReader.open(inputs.get(1), ReadSettings.DETECT)) {
      assertThat(reader.profile().remarks()).contains(inputs.get(1).sameAs());
    }
  }
}
