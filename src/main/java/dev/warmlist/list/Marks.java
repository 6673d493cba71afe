package dev.warmlist.list;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Optional;

/** The encodings that show by single bytes: a byte order mark, or where the zeros stand. */
final class Marks {
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final String MARK = "byte order mark";

  private Marks() {}

  /** What a byte order mark says. */
  static Optional<Encoding> mark(byte[] head) {
    if (starts(head, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(Encoding.certain(UTF_8, 3, MARK));
    }
    if (starts(head, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(Encoding.certain(UTF_32LE, 4, MARK));
    }
    if (starts(head, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(Encoding.certain(UTF_32BE, 4, MARK));
    }
    if (starts(head, 0xFF, 0xFE)) {
      return Optional.of(Encoding.certain(UTF_16LE, 2, MARK));
    }
    if (starts(head, 0xFE, 0xFF)) {
      return Optional.of(Encoding.certain(UTF_16BE, 2, MARK));
    }
    return Optional.empty();
  }

  private static boolean starts(byte[] head, int... mark) {
    if (head.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((head[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** UTF-16 and UTF-32 without a mark: ASCII characters leave the other bytes of theirs zero. */
  static Optional<Encoding> zeros(byte[] head) {
    int[] zeros = new int[4];
    for (int i = 0; i < head.length; i++) {
      zeros[i % 4] += head[i] == 0 ? 1 : 0;
    }
    int many = Math.max(1, head.length / 10);
    int few = head.length / 100;
    if (zeros[2] >= many && zeros[3] >= many && zeros[1] >= many && zeros[0] <= few) {
      return likely(UTF_32LE, "three of four bytes are zero");
    }
    if (zeros[0] >= many && zeros[1] >= many && zeros[2] >= many && zeros[3] <= few) {
      return likely(UTF_32BE, "three of four bytes are zero");
    }
    int even = zeros[0] + zeros[2];
    int odd = zeros[1] + zeros[3];
    if ((odd >= 2 * many && even <= 2 * few) || lineEnds(head, even, odd, 0)) {
      return likely(UTF_16LE, "every other byte is zero");
    }
    if ((even >= 2 * many && odd <= 2 * few) || lineEnds(head, odd, even, 1)) {
      return likely(UTF_16BE, "every other byte is zero");
    }
    return Optional.empty();
  }

  private static Optional<Encoding> likely(Charset charset, String evidence) {
    return Optional.of(new Encoding(charset, 0, Confidence.LIKELY, evidence, ""));
  }

  /**
   * Alphabets other than the Latin one leave few zeros in UTF-16: then every line end, and nothing
   * else that is zero, must be a whole character.
   */
  private static boolean lineEnds(byte[] head, int wrong, int right, int place) {
    if (wrong > 0 || right < Math.max(4, head.length / 50)) {
      return false;
    }
    for (int i = 0; i + 1 < head.length; i += 2) {
      byte low = head[i + place];
      byte high = head[i + 1 - place];
      if ((low == '\n' && high != 0) || high == '\n' || (high == 0 && low < '\t' && low >= 0)) {
        return false;
      }
    }
    return true;
  }
}
