package dev.warmlist.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Lists in many code pages, of one cell to twenty: a guess may be wrong, but must be called one.
 */
class EncodingJudgeTest {
  private static final Path TABLE = Path.of("src/test/resources/dev/warmlist/list/code-pages.txt");
  private static final int SAMPLES = 30;

  /** A list's cells in an encoding. */
  record Sample(Charset charset, List<String> cells) {
    @Override
    public String toString() {
      return charset.name() + " " + cells.get(0);
    }
  }

  static List<Sample> samples() throws IOException {
    var samples = new ArrayList<Sample>();
    for (String line : Files.readAllLines(TABLE)) {
      if (line.startsWith("#")) {
        continue;
      }
      String[] parts = line.split(" \\| ");
      List<String> cells = Pattern.compile(";").splitAsStream(parts[1]).toList();
      for (String name : parts[0].split(" ")) {
        samples.add(new Sample(Charset.forName(name), cells));
      }
    }
    return samples;
  }

  @ParameterizedTest
  @MethodSource("samples")
  void best_randomLists_areRightOrCalledAGuess(Sample sample) throws IOException {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1252);
    int right = 0;
    int likely = 0;
    for (int n = 0; n < SAMPLES; n++) {
      String text = text(sample.cells(), 1 + n / 3, random);
      byte[] bytes = text.getBytes(sample.charset());
      if (new String(bytes, sample.charset()).equals(text) && isBeyondAscii(bytes)) {
        Encoding found = found(bytes);
        boolean same = new String(bytes, found.charset()).equals(text);
        right += same ? 1 : 0;
        likely += same && found.confidence() == Confidence.LIKELY ? 1 : 0;
        assertThat(same || found.confidence() == Confidence.GUESS)
            .as("%s in %s: %s, %s", text, sample.charset(), found.why(), found.doubt())
            .isTrue();
      } else {
        right++;
        likely++;
      }
    }
    assertThat(right).as("right").isGreaterThanOrEqualTo(SAMPLES / 2);
    boolean sureAtAll = !sample.charset().name().equals("windows-1255"); // without capitals
    assertThat(likely).as("sure").isGreaterThanOrEqualTo(sureAtAll ? SAMPLES / 3 : 0);
  }

  private static String text(List<String> cells, int rows, RandomGenerator random) {
    var text = new StringBuilder("Name,Phone\n");
    for (int i = 0; i < rows; i++) {
      text.append(cells.get(random.nextInt(cells.size()))).append(",555-01").append(i).append('\n');
    }
    return text.toString();
  }

  private static boolean isBeyondAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return true;
      }
    }
    return false;
  }

  private static Encoding found(byte[] bytes) throws IOException {
    return new EncodingJudge(ByteWords.of(new ByteArrayInputStream(bytes))).best("not UTF-8");
  }
}
