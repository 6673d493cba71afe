package dev.warmlist.list;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Finds the quote that is never closed, by the grammar that the parser follows: a quote opens only
 * at the start of a cell, two of them are one character, whatever follows the closing one belongs
 * to the cell.
 *
 * @param opened the line on which the quote opens, 0 when every quote is closed in time
 * @param lines the number of lines altogether
 */
record QuoteScan(long opened, long lines) {

  static QuoteScan of(Reader text, Dialect dialect) throws IOException {
    var scan = new Scan(dialect);
    try (var in = new BufferedReader(text)) {
      for (int c = in.read(); c >= 0; c = in.read()) {
        scan.see((char) c);
      }
    }
    return scan.end();
  }

  private enum State {
    START,
    PLAIN,
    QUOTED,
    /** Behind a quote inside quotes: the end, or half of a doubled one. */
    AFTER
  }

  private static final class Scan {
    private final Dialect dialect;
    private State state = State.START;
    private long line = 1;
    private long openedAt;
    private long openedFor;
    private long tooLong;
    private char last;

    Scan(Dialect dialect) {
      this.dialect = dialect;
    }

    void see(char c) {
      switch (state) {
        case START, PLAIN -> outside(c);
        case QUOTED -> {
          state = c == '"' ? State.AFTER : State.QUOTED;
          openedFor++;
          if (openedFor > CappedReader.CAP && tooLong == 0) {
            tooLong = openedAt;
          }
        }
        case AFTER -> {
          state = c == '"' ? State.QUOTED : State.PLAIN;
          if (c != '"') {
            outside(c);
          }
        }
      }
      if (c == '\r' || (c == '\n' && last != '\r')) {
        line++;
      }
      last = c;
    }

    private void outside(char c) {
      if (c == dialect.delimiter() || c == '\n' || c == '\r') {
        state = State.START;
      } else if (state == State.START && c == '"') {
        state = State.QUOTED;
        openedAt = line;
        openedFor = 0;
      } else if (!(state == State.START && dialect.spaced() && c == ' ')) {
        state = State.PLAIN;
      }
    }

    QuoteScan end() {
      long lines = last == '\n' || last == '\r' ? line - 1 : line;
      return new QuoteScan(tooLong > 0 ? tooLong : state == State.QUOTED ? openedAt : 0, lines);
    }
  }
}
