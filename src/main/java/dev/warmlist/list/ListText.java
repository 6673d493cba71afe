package dev.warmlist.list;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

/**
 * A list's characters, decoded strictly while it is read: no pass over the bytes is needed before.
 * NUL characters are dropped and counted.
 *
 * <p>Where a list that was ASCII so far turns out not to be UTF-8, the encoding is found anew by
 * all of its bytes, and reading goes on in it: what was handed out before is the same in both.
 *
 * <p><b>Errors:</b> bytes that are not in the encoding (65, with the line).
 */
final class ListText extends Reader {
  private final Spool bytes;
  private final Encodings encodings;
  private Encoding encoding;
  private final boolean open;
  private Reader current;
  private long nuls;

  /**
   * Opens a list's text.
   *
   * @param open whether another encoding may be found when this one doesn't hold
   */
  ListText(Spool bytes, Encodings encodings, Encoding encoding, boolean open) throws IOException {
    this.bytes = bytes;
    this.encodings = encodings;
    this.encoding = encoding;
    this.open = open;
    this.current = from(encoding.mark());
  }

  private Reader from(long offset) throws IOException {
    InputStream in = bytes.open();
    in.skipNBytes(offset);
    return encoding.charset().equals(UTF_8) ? new Utf8Reader(in) : strict(in, encoding.charset());
  }

  private static Reader strict(InputStream in, Charset charset) {
    return new InputStreamReader(
        in,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  @Override
  public int read(char[] out, int offset, int length) throws IOException {
    try {
      return counted(out, offset, current.read(out, offset, length));
    } catch (CharacterCodingException e) {
      if (!(open && current instanceof Utf8Reader utf8 && utf8.isAscii())) {
        throw encodings.badBytes(encoding);
      }
      encoding = encodings.unlikeUtf8();
      nuls = utf8.nuls();
      utf8.close();
      current = from(utf8.offset());
      return read(out, offset, length);
    }
  }

  /** Takes NUL characters out, which only damaged lists hold. */
  private int counted(char[] out, int offset, int n) throws IOException {
    if (current instanceof Utf8Reader || n <= 0) {
      return n;
    }
    int kept = 0;
    for (int i = 0; i < n; i++) {
      if (out[offset + i] != 0) {
        out[offset + kept++] = out[offset + i];
      }
    }
    nuls += n - kept;
    return kept == 0 ? read(out, offset, n) : kept;
  }

  /** The encoding, as far as is known by now. */
  Encoding encoding() {
    boolean more = current instanceof Utf8Reader utf8 && !utf8.isAscii();
    return more && encoding.evidence().equals(Encodings.ASCII)
        ? Encoding.certain(UTF_8, encoding.mark(), Encodings.VALID)
        : encoding;
  }

  /** How many NUL characters were dropped so far. */
  long nuls() {
    return current instanceof Utf8Reader utf8 ? utf8.nuls() : nuls;
  }

  /** Whether characters occurred that wrong decoding leaves behind. */
  boolean isOdd() {
    return current instanceof Utf8Reader utf8 && utf8.isOdd();
  }

  /** The line of the first NUL character. */
  long nulLine() {
    return encodings.nulLine(encoding);
  }

  @Override
  public void close() throws IOException {
    current.close();
  }
}
