package dev.warmlist.list;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * Cuts a text into records, by the grammar that Commons CSV follows: a quote opens at the start of
 * a cell only; two of them inside quotes are one character; whatever follows the closing one
 * belongs to the cell; CR, LF and CRLF each end a record outside quotes. A record without quotes is
 * cut into its cells right away.
 *
 * <p>It is stricter in one point: a quoted cell of several lines must end where its quote ends,
 * because rows would vanish into it otherwise.
 */
final class RecordCutter {
  /** The longest record, in characters. */
  static final int CAP = 1_000_000;

  private static final int BUFFER = 1 << 16;

  private final Reader in;
  private final Dialect dialect;
  private final boolean[] stops = new boolean[256];
  private char[] text = new char[BUFFER];
  private int limit;

  /** The record begins here; all other places in it are counted from here. */
  private int from;

  private int at;
  private int length;
  private int next;
  private int[] cuts = new int[64];
  private int count;
  private boolean plain;
  private long line;
  private long nextLine = 1;
  private long opened;

  RecordCutter(Reader in, Dialect dialect) throws IOException {
    this.in = in;
    this.dialect = dialect;
    for (char c : new char[] {'\n', '\r', dialect.delimiter(), dialect.quote()}) {
      stops[Math.min(c, 255)] = true;
    }
    stops['\\'] |= dialect.escaped();
    for (int i = 0; i < dialect.skip(); i++) {
      skipLine();
    }
  }

  private void skipLine() throws IOException {
    from = next;
    at = 0;
    while (has(at) && text[from + at] != '\n' && text[from + at] != '\r') {
      at++;
    }
    end();
  }

  /**
   * Goes to the next record; false behind the last one.
   *
   * @throws BrokenRecord when it has no end that could be trusted
   */
  boolean advance() throws IOException {
    from = next;
    line = nextLine;
    count = 0;
    plain = true;
    at = 0;
    if (!has(0)) {
      next = from;
      return false;
    }
    int cell = 0;
    while (stop()) {
      char c = text[from + at];
      if (c == dialect.delimiter()) {
        cut();
        cell = at;
      } else if (c == dialect.quote() && opens(cell)) {
        close();
        cell = -1;
      } else if (c == '\\' && dialect.escaped() && cell >= 0) {
        escape();
      } else if (c == '\n' || c == '\r') {
        break;
      } else {
        at++;
      }
    }
    end();
    return true;
  }

  /** Moves on to a character that may mean something; false at the end of the text. */
  private boolean stop() throws IOException {
    do {
      char[] chars = text;
      int i = from + at;
      while (i < limit && !stops[Math.min(chars[i], 255)]) {
        i++;
      }
      at = i - from;
      if (i < limit) {
        return true;
      }
    } while (has(at));
    return false;
  }

  private void cut() {
    if (count == cuts.length) {
      cuts = Arrays.copyOf(cuts, 2 * count);
    }
    cuts[count++] = at++;
  }

  /** Whether a quote here opens a cell that starts there. */
  private boolean opens(int cell) {
    for (int i = cell; i < at && i >= 0; i++) {
      if (!dialect.spaced() || !Character.isWhitespace(text[from + i])) {
        return false;
      }
    }
    return cell >= 0;
  }

  /** Goes behind the quote that closes the one here. */
  private void close() throws IOException {
    plain = false;
    opened = nextLine;
    at++;
    while (true) {
      if (!has(at)) {
        throw BrokenRecord.unclosed(opened, isLineEnd(at - 1) ? nextLine - 1 : nextLine);
      }
      char c = text[from + at];
      if (c == '\\' && dialect.escaped()) {
        escape();
      } else if (c != dialect.quote()) {
        pass();
      } else if (has(at + 1) && text[from + at + 1] == dialect.quote()) {
        at += 2;
      } else {
        break;
      }
    }
    at++;
    if (nextLine > opened && !endsCell()) {
      throw BrokenRecord.closedByAnother(opened, nextLine);
    }
    opened = 0;
  }

  private boolean endsCell() throws IOException {
    int i = at;
    while (has(i) && text[from + i] == ' ') {
      i++;
    }
    return !has(i) || isLineEnd(i) || text[from + i] == dialect.delimiter();
  }

  private void escape() throws IOException {
    plain = false;
    at++;
    if (!has(at)) {
      throw BrokenRecord.cutOff(nextLine);
    }
    pass();
  }

  /** Goes over one character that is part of a cell. */
  private void pass() {
    char c = text[from + at];
    if (c == '\r' || (c == '\n' && text[from + at - 1] != '\r')) {
      nextLine++;
    }
    at++;
  }

  private boolean isLineEnd(int i) {
    return text[from + i] == '\n' || text[from + i] == '\r';
  }

  private void end() throws IOException {
    length = at;
    int behind = at;
    if (has(at)) {
      boolean pair = text[from + at] == '\r' && has(at + 1) && text[from + at + 1] == '\n';
      boolean counted = at > 0 && text[from + at] == '\n' && text[from + at - 1] == '\r';
      behind += pair ? 2 : 1;
      nextLine += counted ? 0 : 1;
    }
    next = from + behind;
  }

  /** Whether the text goes that far; reads on where needed. */
  private boolean has(int i) throws IOException {
    while (from + i >= limit) {
      if (!fill()) {
        return false;
      }
    }
    return true;
  }

  private boolean fill() throws IOException {
    if (from > 0) {
      System.arraycopy(text, from, text, 0, limit - from);
      limit -= from;
      from = 0;
    }
    if (limit > CAP) {
      throw BrokenRecord.tooLong(opened > 0 ? opened : line, opened > 0);
    }
    if (limit == text.length) {
      text = Arrays.copyOf(text, 2 * limit);
    }
    int n = in.read(text, limit, text.length - limit);
    limit += Math.max(n, 0);
    return n > 0;
  }

  /** The physical line on which the record starts, from 1. */
  int line() {
    return Math.toIntExact(line);
  }

  /** Whether the record has neither quotes nor escapes, so that {@link #cells} are its cells. */
  boolean isPlain() {
    return plain;
  }

  /** How many characters the record has, without its line end. */
  int length() {
    return length;
  }

  /** Copies characters of the record from a place on; returns how many. */
  int copy(int start, char[] out, int offset, int room) {
    int n = Math.min(room, length - start);
    System.arraycopy(text, from + start, out, offset, n);
    return n;
  }

  /** The cells of a plain record. */
  String[] cells() {
    String[] cells = new String[count + 1];
    int start = 0;
    for (int i = 0; i <= count; i++) {
      int end = i < count ? cuts[i] : length;
      cells[i] = cell(start, end);
      start = end + 1;
    }
    return cells;
  }

  private String cell(int start, int end) {
    int a = from + start;
    int b = from + end;
    if (dialect.spaced()) {
      while (a < b && Character.isWhitespace(text[a])) {
        a++;
      }
      while (a < b && Character.isWhitespace(text[b - 1])) {
        b--;
      }
    }
    return a == b ? "" : new String(text, a, b - a);
  }
}
