package dev.warmlist.list;

import dev.warmlist.Place;
import dev.warmlist.UserError;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads back a CSV file that warmlist wrote itself and that people may have filled in with a
 * spreadsheet: the header is on line 1, columns are found by name, and a byte order mark, another
 * delimiter or the encoding of an office program do no harm. Lists from elsewhere need far more and
 * are another reader's matter.
 *
 * <p>Errors: a missing file 66; a broken quote or an empty file 65, with the line.
 */
public final class WrittenCsv implements AutoCloseable {

  /**
   * One record.
   *
   * @param line the physical line it starts on, from 1
   * @param cells its cells by header, lower case; spreadsheet guards are taken off
   */
  public record Line(int line, Map<String, String> cells) {

    /** Keeps the order of the columns. */
    public Line {
      cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /** The cell of a column without blanks around it; empty when there is no such column. */
    public String get(String column) {
      return cells.getOrDefault(column, "").strip();
    }
  }

  private static final char[] DELIMITERS = {',', ';', '\t'};

  private final ListInput input;
  private final Spool bytes;
  private final CsvRecords records;
  private final List<String> header;

  private WrittenCsv(ListInput input, Spool bytes) throws IOException {
    this.input = input;
    this.bytes = bytes;
    var encodings = new Encodings(bytes, input.name());
    Encoding encoding = encodings.find(Optional.empty());
    Dialect dialect;
    try (var beginning = new ListText(bytes, encodings, encoding, true)) {
      dialect = Dialect.of(delimiter(beginning));
    }
    this.records = new CsvRecords(new ListText(bytes, encodings, encoding, true), dialect);
    this.header = readHeader();
  }

  /** Opens a file and reads its header. */
  public static WrittenCsv open(Path file) {
    ListInput input = ListInputs.of(List.of(file.toString()), InputStream.nullInputStream()).get(0);
    Spool bytes = Spool.of(input);
    try {
      return new WrittenCsv(input, bytes);
    } catch (IOException e) {
      bytes.close();
      throw bytes.unreadable(e);
    } catch (UserError e) {
      bytes.close();
      throw e;
    }
  }

  /** The headers, lower case and without blanks around them, in their order. */
  public List<String> header() {
    return header;
  }

  /** The next record, or nothing at the end; records without any content are passed over. */
  public Optional<Line> next() {
    Optional<CsvRow> row = record();
    while (row.isPresent() && row.get().isEmpty()) {
      row = record();
    }
    return row.map(full -> new Line(full.line(), cells(full)));
  }

  @Override
  public void close() {
    try {
      records.close();
    } catch (IOException e) {
      throw bytes.unreadable(e);
    } finally {
      bytes.close();
    }
  }

  private Optional<CsvRow> record() {
    try {
      return records.next();
    } catch (BrokenRecord e) {
      throw UserError.badList(Place.of(input.name(), e.line()), e.problem(), e.remedy());
    } catch (IOException e) {
      throw bytes.unreadable(e);
    }
  }

  private List<String> readHeader() {
    CsvRow first =
        record()
            .orElseThrow(
                () ->
                    UserError.badList(
                        Place.of(input.name()), "is empty", "A line of headers is needed."));
    var names = new ArrayList<String>();
    first.cells().forEach(name -> names.add(name.strip().toLowerCase(Locale.ROOT)));
    return List.copyOf(names);
  }

  private Map<String, String> cells(CsvRow row) {
    var cells = new LinkedHashMap<String, String>();
    for (int i = 0; i < header.size(); i++) {
      cells.putIfAbsent(header.get(i), i < row.cells().size() ? row.cells().get(i) : "");
    }
    return cells;
  }

  /** The delimiter that is most frequent in the header, whose names hold none themselves. */
  private static char delimiter(Reader text) throws IOException {
    try (var lines = new BufferedReader(text)) {
      String line = Optional.ofNullable(lines.readLine()).orElse("");
      char best = ',';
      for (char c : DELIMITERS) {
        best = count(line, c) > count(line, best) ? c : best;
      }
      return best;
    }
  }

  private static long count(String text, char c) {
    return text.chars().filter(each -> each == c).count();
  }
}
