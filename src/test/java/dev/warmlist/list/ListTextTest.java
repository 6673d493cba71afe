package dev.warmlist.list;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lists that are longer than what is looked at before reading begins. */
class ListTextTest {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final int ROWS = 250_000;

  /** A list whose rows are plain ASCII for six megabytes, with others behind them. */
  private static byte[] list(String first, byte[] last) {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(("Name,Phone,Notes\n" + first + "\n").getBytes(UTF_8));
    bytes.writeBytes("Ada,020 7946 0000,padding\n".repeat(ROWS).getBytes(UTF_8));
    bytes.writeBytes(last);
    return bytes.toByteArray();
  }

  private static ListReader reader(byte[] list) {
    return ListReader.open(
        new ListInput("x.csv", "x.csv", false, true, () -> new ByteArrayInputStream(list)),
        ReadSettings.DETECT);
  }

  private static List<String> lastNames(ListReader reader) {
    var names = new ArrayList<String>();
    for (Optional<ListRecord> r = reader.next(); r.isPresent(); r = reader.next()) {
      if (!r.get().cells().get(0).equals("Ada")) {
        names.add(r.get().cells().get(0));
      }
    }
    return names;
  }

  @Test
  void next_firstAccentsLateInWindows1252_areReadInIt() {
    byte[] last = "Müller,1,\nJäger & Söhne,2,\n".getBytes(WESTERN);
    try (ListReader reader = reader(list("Bob,1,", last))) {
      assertThat(reader.profile().encodingWhy()).isEqualTo("plain ASCII");
      assertThat(lastNames(reader)).containsExactly("Bob", "Müller", "Jäger & Söhne");
      assertThat(reader.profile().encoding()).isEqualTo("windows-1252");
      assertThat(reader.profile().encodingConfidence()).isEqualTo(Confidence.LIKELY);
      assertThat(reader.profile().encodingWhy()).contains("line " + (ROWS + 3)).contains("Müller");
    }
  }

  @Test
  void next_firstAccentsLateInUtf8_areReadInIt() {
    try (ListReader reader = reader(list("Bob,1,", "Müller,1,\n".getBytes(UTF_8)))) {
      assertThat(lastNames(reader)).containsExactly("Bob", "Müller");
      assertThat(reader.profile().encodingWhy()).isEqualTo("all of it is valid UTF-8");
    }
  }

  @Test
  void next_utf8ThatTurnsIntoSomethingElse_isABadListWithTheLine() {
    byte[] last = "Müller,1,\nJäger,2,\n".getBytes(WESTERN);
    try (ListReader reader = reader(list("Zoë,1,", last))) {
      assertThatThrownBy(() -> lastNames(reader))
          .hasMessage(
              "two encodings in one list: of the lines beyond ASCII, 1 are UTF-8 (first line 2) and"
                  + " 2 are not (first line "
                  + (ROWS + 3)
                  + ")");
    }
  }

  @Test
  void next_guessThatComesLate_isSaidInTheRemarks() {
    byte[] last = {'P', (byte) 0xF5, ',', '1', ',', '\n'};
    try (ListReader reader = reader(list("Bob,1,", last))) {
      assertThat(reader.profile().remarks()).isEmpty();
      assertThat(lastNames(reader)).hasSize(2);
      assertThat(reader.profile().remarks()).anyMatch(r -> r.startsWith("The encoding is a guess"));
    }
  }
}
