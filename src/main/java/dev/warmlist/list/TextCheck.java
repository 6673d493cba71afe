package dev.warmlist.list;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * What a strict pass over all bytes found.
 *
 * @param badLine the line of the first bytes that are not in the encoding, 0 when there are none
 * @param bad how many places are not in the encoding
 * @param nulLine the line of the first NUL character, 0 when there is none
 */
record TextCheck(long badLine, long bad, long nulLine) {

  /** Whether all bytes are in the encoding. */
  boolean clean() {
    return bad == 0;
  }

  /** Decodes all of a stream, keeping nothing. */
  static TextCheck of(InputStream in, Charset charset) throws IOException {
    var pass = new Pass(charset);
    byte[] chunk = new byte[1 << 16];
    for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
      pass.feed(ByteBuffer.wrap(chunk, 0, n), false);
    }
    pass.feed(ByteBuffer.allocate(0), true);
    return new TextCheck(pass.badLine, pass.bad, pass.nulLine);
  }

  private static final class Pass {
    private final CharsetDecoder decoder;
    private final CharBuffer out = CharBuffer.allocate(1 << 16);
    private ByteBuffer rest = ByteBuffer.allocate(0);
    private long badLine;
    private long bad;
    private long nulLine;
    private long line = 1;
    private char last;

    Pass(Charset charset) {
      decoder =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    void feed(ByteBuffer bytes, boolean end) {
      ByteBuffer in = joined(bytes);
      while (true) {
        CoderResult result = decoder.decode(in, out, end);
        drain();
        if (result.isError()) {
          bad++;
          badLine = badLine == 0 ? line : badLine;
          in.position(Math.min(in.limit(), in.position() + result.length()));
        } else if (result.isUnderflow()) {
          break;
        }
      }
      rest = ByteBuffer.allocate(in.remaining()).put(in).flip(); // the chunk is used again
    }

    private ByteBuffer joined(ByteBuffer bytes) {
      if (!rest.hasRemaining()) {
        return bytes;
      }
      ByteBuffer all = ByteBuffer.allocate(rest.remaining() + bytes.remaining());
      return all.put(rest).put(bytes).flip();
    }

    private void drain() {
      out.flip();
      while (out.hasRemaining()) {
        count(out.get());
      }
      out.clear();
    }

    private void count(char c) {
      if (c == '\r' || (c == '\n' && last != '\r')) {
        line++;
      } else if (c == 0) {
        nulLine = nulLine == 0 ? line : nulLine;
      }
      last = c;
    }
  }
}
