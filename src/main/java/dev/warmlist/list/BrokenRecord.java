package dev.warmlist.list;

import java.io.IOException;

/** A record that can't be told from what follows. */
final class BrokenRecord extends IOException {
  private static final long serialVersionUID = 1L;

  private final long line;
  private final String remedy;

  private BrokenRecord(long line, String problem, String remedy) {
    super(problem);
    this.line = line;
    this.remedy = remedy;
  }

  /** A quote without an end. */
  static BrokenRecord unclosed(long line, long lines) {
    long follow = lines - line;
    String rest = follow == 1 ? "1 line follows" : follow + " lines follow";
    return new BrokenRecord(
        line,
        "a quote opens here and is never closed; "
            + (follow == 0 ? "it is the last line, so the list may have been cut off" : rest),
        "Close it, or double the quotes inside the cell (\"\").");
  }

  /** A quote that ends in the middle of a cell, lines later: rows between them would be lost. */
  static BrokenRecord closedByAnother(long line, long end) {
    return new BrokenRecord(
        line,
        "a quote opens here, and the next one, on line " + end + ", doesn't end a cell",
        "Close it, or double the quotes inside the cell (\"\").");
  }

  /** A record, or a quoted cell, that grows without end. */
  static BrokenRecord tooLong(long line, boolean quoted) {
    return new BrokenRecord(
        line,
        (quoted ? "a quote opens here and isn't closed within " : "the record is longer than ")
            + String.format(java.util.Locale.ROOT, "%,d characters", RecordCutter.CAP),
        quoted ? "Close it, or double the quotes inside the cell (\"\")." : "Split it.");
  }

  /** A text that ends behind a backslash. */
  static BrokenRecord cutOff(long line) {
    return new BrokenRecord(
        line, "the list ends behind a backslash; it was cut off", "Export it again.");
  }

  /** The physical line, from 1. */
  long line() {
    return line;
  }

  /** What is there. */
  String problem() {
    return String.valueOf(getMessage());
  }

  /** What to do. */
  String remedy() {
    return remedy;
  }
}
