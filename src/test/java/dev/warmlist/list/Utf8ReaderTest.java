package dev.warmlist.list;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8ReaderTest {
  private static final String[] BITS = {"a", "bc", ",", "\n", "é", "ß", "名", "\uFFFD", "😀", "𝔸"};

  private static RandomGenerator random() {
    return RandomGeneratorFactory.of("L64X128MixRandom").create(8);
  }

  /** Hands bytes out in pieces of random length. */
  private static InputStream dripping(byte[] bytes, RandomGenerator random) {
    return new FilterInputStream(new ByteArrayInputStream(bytes)) {
      @Override
      public int read(byte[] to, int offset, int length) throws IOException {
        return super.read(to, offset, Math.min(length, 1 + random.nextInt(3)));
      }
    };
  }

  private static String read(InputStream in, RandomGenerator random) throws IOException {
    var text = new StringBuilder();
    try (var reader = new Utf8Reader(in)) {
      char[] chars = new char[8];
      int n = reader.read(chars, 1, 1 + random.nextInt(7));
      while (n >= 0) {
        text.append(chars, 1, n);
        n = reader.read(chars, 1, 1 + random.nextInt(7));
      }
    }
    return text.toString();
  }

  @Test
  void read_randomTexts_isWhatWasWritten() throws IOException {
    RandomGenerator random = random();
    for (int n = 0; n < 5_000; n++) {
      var text = new StringBuilder();
      for (int i = random.nextInt(30); i > 0; i--) {
        text.append(BITS[random.nextInt(BITS.length)]);
      }
      byte[] bytes = text.toString().getBytes(UTF_8);
      assertThat(read(dripping(bytes, random), random)).isEqualTo(text.toString());
    }
  }

  @Test
  void read_randomBytes_isAsStrictAsTheJdk() {
    RandomGenerator random = random();
    int bad = 0;
    for (int n = 0; n < 20_000; n++) {
      byte[] bytes = new byte[1 + random.nextInt(6)];
      for (int i = 0; i < bytes.length; i++) {
        int[] likely = {'a', 0xC3, 0xA9, 0xE0, 0xED, 0xF0, 0xF4, 0x80, 0x90, 0xBF, 0xC0, 0xFF};
        bytes[i] = (byte) likely[random.nextInt(likely.length)];
      }
      String theirs = theirs(bytes);
      assertThat(ours(bytes, random)).as(Arrays.toString(bytes)).isEqualTo(theirs);
      bad += theirs.equals("bad") ? 1 : 0;
    }
    assertThat(bad).isBetween(2_000, 19_900);
  }

  private static String ours(byte[] bytes, RandomGenerator random) {
    try {
      return read(dripping(bytes, random), random);
    } catch (IOException e) {
      return "bad";
    }
  }

  private static String theirs(byte[] bytes) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return "bad";
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void read_characterAcrossTheBuffersEnd_isWhole(int shift) throws IOException {
    String text = "x".repeat((1 << 16) - shift) + "😀é" + "y".repeat(1 << 16) + "名";
    var in = new ByteArrayInputStream(text.getBytes(UTF_8));
    assertThat(new java.io.BufferedReader(new Utf8Reader(in)).readLine()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void utf8Check_characterAcrossTheBuffersEnd_isNoFault(int shift) throws IOException {
    String text = "x".repeat((1 << 16) - shift) + "😀é" + "y".repeat(1 << 16) + "名";
    var check = Utf8Check.of(new ByteArrayInputStream(text.getBytes(UTF_8)), true);
    assertThat(check.clean()).isTrue();
    assertThat(check.special()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void textCheck_characterAcrossTheBuffersEnd_isNoFault(int shift) throws IOException {
    String text = "x".repeat((1 << 16) - shift) + "😀é" + "y".repeat(1 << 16) + "名";
    assertThat(TextCheck.of(new ByteArrayInputStream(text.getBytes(UTF_8)), UTF_8).clean())
        .isTrue();
  }
}
