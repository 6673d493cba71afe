package dev.warmlist.list;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
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
 * <p>Empty lines come out as records of their own: the parser would skip them and lose count.
 */
final class CsvRecords implements AutoCloseable {
  private final CappedReader text;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private final int above;

  CsvRecords(Reader reader, Dialect dialect) throws IOException {
    text = new CappedReader(reader);
    for (int i = 0; i < dialect.skip(); i++) {
      skipLine();
    }
    above = dialect.skip();
    parser = CSVParser.builder().setReader(text).setFormat(format(dialect)).get();
    records = parser.iterator();
  }

  /** Reading starts anew behind the skipped line; a CR there may have an LF to follow. */
  private void skipLine() throws IOException {
    text.startRecord();
    int c = text.read();
    while (c >= 0 && c != '\n' && c != '\r') {
      c = text.read();
    }
    if (c == '\r') {
      text.mark(1);
      if (text.read() != '\n') {
        text.reset();
      }
    }
  }

  /** The quote mode makes the parser tell an empty line (null) from an empty, quoted cell. */
  private static CSVFormat format(Dialect dialect) {
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(dialect.delimiter())
        .setIgnoreEmptyLines(false)
        .setIgnoreSurroundingSpaces(dialect.spaced())
        .setTrailingData(true)
        .setQuoteMode(QuoteMode.ALL_NON_NULL)
        .get();
  }

  /**
   * The next record, or nothing at the end.
   *
   * @throws IOException when a quote is never closed, or the bytes can't be read
   */
  Optional<CsvRow> next() throws IOException {
    text.startRecord();
    int line = above + Math.toIntExact(parser.getCurrentLineNumber()) + 1;
    try {
      return records.hasNext() ? Optional.of(row(line, records.next())) : Optional.empty();
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static CsvRow row(int line, CSVRecord record) {
    int size = record.size();
    boolean blank = size == 0 || (size == 1 && isBlank(record.get(0)));
    List<String> cells = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      String cell = text(record.get(i));
      cells.add(Armour.off(cell));
    }
    return new CsvRow(line, cells, blank);
  }

  private static boolean isBlank(@org.jspecify.annotations.Nullable String cell) {
    return cell == null;
  }

  private static String text(@org.jspecify.annotations.Nullable String cell) {
    return cell == null ? "" : cell;
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
