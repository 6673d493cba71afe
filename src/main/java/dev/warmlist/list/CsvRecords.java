package dev.warmlist.list;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;

/**
 * The records of a text, each with the physical line it starts on. CR, LF and CRLF each end a line.
 * Text behind a closing quote belongs to the cell.
 *
 * <p>Records are cut first; Commons CSV then parses those that hold a quote. Empty lines come out
 * as records of their own.
 */
final class CsvRecords implements AutoCloseable {
  private final Reader text;
  private final Dialect dialect;
  private final CSVFormat format;
  private final RecordCutter cutter;
  private final Feed feed = new Feed();
  private final CSVParser parser;
  private final Iterator<CSVRecord> parsed;
  private int unwrapped;

  CsvRecords(Reader text, Dialect dialect) throws IOException {
    this.text = text;
    this.dialect = dialect;
    format = format(dialect);
    cutter = new RecordCutter(text, dialect);
    parser = CSVParser.builder().setReader(feed).setFormat(format).get();
    parsed = parser.iterator();
  }

  private static CSVFormat format(Dialect dialect) {
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(dialect.delimiter())
        .setQuote(dialect.quote())
        .setEscape(dialect.escaped() ? '\\' : null)
        .setIgnoreEmptyLines(false)
        .setIgnoreSurroundingSpaces(dialect.spaced())
        .setTrailingData(true)
        .setQuoteMode(QuoteMode.ALL_NON_NULL)
        .get();
  }

  /**
   * The next record, or nothing at the end.
   *
   * @throws BrokenRecord when a quote is never closed, or a record never ends
   */
  Optional<CsvRow> next() throws IOException {
    if (!cutter.advance()) {
      return Optional.empty();
    }
    boolean plain = cutter.isPlain();
    String[] cells = plain ? cutter.cells() : parsed();
    boolean blank = plain && cells.length == 1 && cells[0].isEmpty();
    if (dialect.wrapped() > 0 && cells.length == 1) {
      cells = inner(cells[0]);
    }
    for (int i = 0; i < cells.length; i++) {
      cells[i] = Armour.off(cells[i]);
    }
    return Optional.of(new CsvRow(cutter.line(), List.of(cells), blank));
  }

  /** How many of the records so far stood in quotes as a whole. */
  int unwrapped() {
    return unwrapped;
  }

  private String[] parsed() throws IOException {
    feed.at = 0;
    try {
      return texts(parsed.next());
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** The cells of a record that stood in quotes as a whole. */
  private String[] inner(String record) throws IOException {
    if (record.indexOf(dialect.delimiter()) < 0) {
      return new String[] {record};
    }
    try (CSVParser inside =
        CSVParser.builder().setReader(new StringReader(record)).setFormat(format).get()) {
      List<CSVRecord> records = inside.getRecords();
      boolean fits = records.size() == 1 && records.get(0).size() == dialect.wrapped();
      unwrapped += fits ? 1 : 0;
      return fits ? texts(records.get(0)) : new String[] {record};
    } catch (IOException | UncheckedIOException e) {
      return new String[] {record}; // its quotes are its own
    }
  }

  /** An empty cell without quotes comes as null. */
  private static String[] texts(CSVRecord record) {
    String[] cells = record.values();
    for (int i = 0; i < cells.length; i++) {
      @org.jspecify.annotations.Nullable String cell = cells[i];
      cells[i] = cell == null ? "" : cell;
    }
    return cells;
  }

  /** Hands the parser one record at a time, each with a line end. */
  private final class Feed extends Reader {
    private int at;

    @Override
    public int read(char[] out, int offset, int room) {
      int n = 0;
      if (at < cutter.length()) {
        n = cutter.copy(at, out, offset, room);
      }
      if (n < room && at + n == cutter.length()) {
        out[offset + n++] = '\n';
      }
      at += n;
      return n == 0 ? -1 : n;
    }

    @Override
    public void close() {}
  }

  @Override
  public void close() throws IOException {
    parser.close();
    text.close();
  }
}
