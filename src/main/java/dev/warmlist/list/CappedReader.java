package dev.warmlist.list;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Ends reading when a record grows without end, which is what an unclosed quote does. */
final class CappedReader extends FilterReader {
  /** The longest record, in characters. */
  static final int CAP = 1_000_000;

  /** What the parser may have read ahead. */
  private static final int AHEAD = 1 << 16;

  private long count;

  CappedReader(Reader in) {
    super(new BufferedReader(in, 1 << 16));
  }

  /** A new record begins. */
  void startRecord() {
    count = 0;
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    count(c < 0 ? 0 : 1);
    return c;
  }

  @Override
  public int read(char[] chars, int offset, int length) throws IOException {
    int n = super.read(chars, offset, length);
    count(Math.max(n, 0));
    return n;
  }

  private void count(int n) throws IOException {
    count += n;
    if (count > CAP + AHEAD) {
      throw new IOException("a record is longer than " + CAP + " characters");
    }
  }
}
