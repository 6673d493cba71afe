package dev.warmlist.list;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.MalformedInputException;

/**
 * Decodes UTF-8 strictly (Unicode 15, table 3-7). Runs of ASCII, which most lists are nearly all
 * of, take a short way. NUL characters are dropped and counted.
 *
 * <p><b>Errors:</b> {@link MalformedInputException} at the first bytes that are not UTF-8; all
 * characters before them have been handed out by then.
 */
final class Utf8Reader extends Reader {
  private final InputStream in;
  private final byte[] bytes = new byte[1 << 16];
  private int at;
  private int limit;
  private long before;
  private long nuls;
  private boolean ascii = true;
  private char pending;
  private char last;
  private boolean odd;

  Utf8Reader(InputStream in) {
    this.in = in;
  }

  /** The number of bytes that are decoded. */
  long offset() {
    return before + at;
  }

  /** Whether every character so far is ASCII. */
  boolean isAscii() {
    return ascii;
  }

  /** Whether there was a replacement character, or a letter that UTF-8 read twice begins with. */
  boolean isOdd() {
    return odd;
  }

  /** How many NUL characters were dropped. */
  long nuls() {
    return nuls;
  }

  @Override
  public int read(char[] out, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    int n = 0;
    if (pending != 0) {
      out[offset] = pending;
      pending = 0;
      n = 1;
    }
    while (n < length) {
      if (at == limit && (n > 0 || !fill())) {
        break;
      }
      int run = ascii(out, offset + n, length - n);
      n += run;
      if (run == 0 && !special(out, offset + n, length - n > 1, n == 0)) {
        break;
      }
      n += run == 0 ? taken : 0;
    }
    return n == 0 ? -1 : n;
  }

  /** How many characters the last special sequence became: 0 for a NUL, 2 for a pair. */
  private int taken;

  private int ascii(char[] out, int offset, int room) {
    int run = Math.min(room, limit - at);
    byte[] from = bytes;
    int start = at;
    int i = 0;
    while (i < run && from[start + i] > 0) {
      out[offset + i] = (char) from[start + i];
      i++;
    }
    at += i;
    return i;
  }

  /** Decodes one NUL or sequence; false when what was decoded before must be handed out first. */
  private boolean special(char[] out, int offset, boolean pair, boolean first) throws IOException {
    taken = 0;
    if (bytes[at] == 0) {
      at++;
      nuls++;
      return true;
    }
    if (limit - at < 4) {
      compact();
    }
    int point = Utf8.decode(bytes, at, limit);
    if (point < 0) {
      if (first) {
        throw new MalformedInputException(1);
      }
      return false;
    }
    at += Utf8.length(point);
    ascii = false;
    taken = 1;
    odd |= point == 0xFFFD || (last >= 'Â' && last <= 'ô' && point < 0xC0) || isWindows(point);
    last = (char) point;
    if (point < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
      out[offset] = (char) point;
    } else {
      out[offset] = Character.highSurrogate(point);
      if (pair) {
        out[offset + 1] = Character.lowSurrogate(point);
        taken = 2;
      } else {
        pending = Character.lowSurrogate(point);
      }
    }
    return true;
  }

  /** Whether a byte from 0x80 to 0x9F of windows-1252 became this, behind an accented letter. */
  private boolean isWindows(int point) {
    return last >= 'Â' && last <= 'ô' && (point >= 0x2013 || (point >= 0x152 && point < 0x300));
  }

  /** Fetches bytes behind an incomplete sequence, as far as there are any. */
  private void compact() throws IOException {
    int rest = limit - at;
    System.arraycopy(bytes, at, bytes, 0, rest);
    before += at;
    at = 0;
    limit = rest + Math.max(0, in.readNBytes(bytes, rest, bytes.length - rest));
  }

  private boolean fill() throws IOException {
    before += limit;
    at = 0;
    limit = 0;
    int n = in.read(bytes, 0, bytes.length);
    limit = Math.max(n, 0);
    return n > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
