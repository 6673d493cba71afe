package dev.warmlist.list;

import java.io.IOException;
import java.io.InputStream;

/**
 * How far bytes are UTF-8.
 *
 * @param special how many sequences are characters beyond ASCII
 * @param bad how many places are none
 * @param badLine the line of the first such place, 0 without any
 * @param badLines how many lines hold such places
 * @param goodLine the first line whose bytes beyond ASCII are all UTF-8, 0 without any
 * @param goodLines how many lines are like that
 * @param cutOff whether the only bad place is the very end, in the middle of a character
 * @param escapes whether there are escape characters, which switch alphabets in ISO 2022
 * @param controls how many control characters there are that no text holds
 * @param nuls how many NUL characters there are, without those at the very end
 * @param length the number of bytes
 */
record Utf8Check(
    long special,
    long bad,
    long badLine,
    long badLines,
    long goodLine,
    long goodLines,
    boolean cutOff,
    boolean escapes,
    long controls,
    long nuls,
    long length) {

  /** Whether all bytes are UTF-8. */
  boolean clean() {
    return bad == 0;
  }

  /**
   * Looks at all bytes of a stream.
   *
   * @param whole whether they are all of the list; else a character that is cut off at the end is
   *     no fault
   */
  static Utf8Check of(InputStream in, boolean whole) throws IOException {
    var pass = new Pass();
    byte[] chunk = new byte[1 << 16];
    int rest = 0;
    for (int n = in.read(chunk); n >= 0; n = in.read(chunk, rest, chunk.length - rest)) {
      int limit = rest + n;
      int at = pass.feed(chunk, limit, limit - 4);
      rest = limit - at;
      System.arraycopy(chunk, at, chunk, 0, rest);
    }
    return pass.end(chunk, rest, whole);
  }

  private static final class Pass {
    private long special;
    private long bad;
    private long badLine;
    private long badLines;
    private long goodLine;
    private long goodLines;
    private boolean escapes;
    private long controls;
    private long nuls;
    private long trailing;
    private long length;
    private long line = 1;
    private boolean good;
    private boolean wrong;
    private byte last;

    /** Goes on to a place, or a little beyond it; returns how far. */
    int feed(byte[] bytes, int limit, int until) {
      int at = 0;
      while (at < until) {
        at += bytes[at] >= 0 ? ascii(bytes[at]) : sequence(bytes, at, limit);
      }
      length += at;
      return at;
    }

    private int ascii(byte b) {
      if (b == '\n' || b == '\r') {
        endLine();
        line += b == '\n' && last == '\r' ? 0 : 1;
      } else if (b < ' ') {
        control(b);
      }
      nuls += b == 0 ? 0 : trailing;
      trailing = b == 0 ? trailing + 1 : 0;
      last = b;
      return 1;
    }

    private void control(byte b) {
      boolean typed = b == '\t' || b == 0x0B || b == '\f' || b == 1 || b >= 0x1A;
      escapes |= b == 0x1B;
      controls += b == 0 || typed ? 0 : 1;
    }

    private int sequence(byte[] bytes, int at, int limit) {
      int point = Utf8.decode(bytes, at, limit);
      nuls += trailing;
      trailing = 0;
      last = bytes[at];
      if (point < 0) {
        bad++;
        badLine = badLine == 0 ? line : badLine;
        wrong = true;
        return 1;
      }
      special++;
      good = true;
      return Utf8.length(point);
    }

    private void endLine() {
      badLines += wrong ? 1 : 0;
      if (good && !wrong) {
        goodLines++;
        goodLine = goodLine == 0 ? line : goodLine;
      }
      good = false;
      wrong = false;
    }

    Utf8Check end(byte[] bytes, int rest, boolean whole) {
      int at = 0;
      boolean cutOff = false;
      while (at < rest && !cutOff) {
        cutOff = bytes[at] < 0 && Utf8.isCutOff(bytes, at, rest);
        if (!cutOff) {
          at += bytes[at] >= 0 ? ascii(bytes[at]) : sequence(bytes, at, rest);
        } else if (whole) {
          sequence(bytes, at, rest);
        }
      }
      endLine();
      return new Utf8Check(
          special,
          bad,
          badLine,
          badLines,
          goodLine,
          goodLines,
          cutOff && bad == 1,
          escapes,
          controls,
          nuls,
          length + rest);
    }
  }
}
