package dev.warmlist.list;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.warmlist.ExitStatus;
import dev.warmlist.UserError;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;

/**
 * Writes a list: UTF-8, commas, LF, quotes only where they are needed. {@link ListReader} reads it
 * back as it was.
 *
 * <p><b>Errors:</b> writing fails (74).
 */
public final class CsvFile implements AutoCloseable {
  private final Writer out;
  private final Guard guard;

  /** Writes to a stream, which is closed with this. */
  public CsvFile(OutputStream out, Guard guard) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8), 1 << 16);
    this.guard = guard;
  }

  /** Writes a record. */
  public void row(List<String> cells) {
    var line = new StringBuilder(256);
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        line.append(',');
      }
      append(line, cells.get(i), cells.size() == 1);
    }
    if (cells.isEmpty()) {
      line.append("\"\"");
    }
    try {
      out.append(line.append('\n'));
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private void append(StringBuilder line, String text, boolean alone) {
    String cell = guard == Guard.SPREADSHEET ? Armour.guarded(text) : text;
    if (needsQuotes(cell, alone)) {
      line.append('"').append(cell.replace("\"", "\"\"")).append('"');
    } else {
      line.append(cell);
    }
  }

  /** An empty line would be no record, so a lone empty cell needs quotes too. */
  private static boolean needsQuotes(String cell, boolean alone) {
    if (cell.isEmpty()) {
      return alone;
    }
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == ',' || c == '"' || c == '\n' || c == '\r') {
        return true;
      }
    }
    return isBlank(cell.charAt(0)) || isBlank(cell.charAt(cell.length() - 1));
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\uFEFF';
  }

  /** Hands everything written so far to the stream. */
  public void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private static UserError failed(IOException e) {
    return UserError.of(
        ExitStatus.WRITE_FAILED,
        "writing failed: " + e.getMessage(),
        "Make room, or write somewhere else, and run again.");
  }
}
