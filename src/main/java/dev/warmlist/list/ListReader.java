package dev.warmlist.list;

import dev.warmlist.Place;
import dev.warmlist.Reason;
import dev.warmlist.ReasonCode;
import dev.warmlist.UserError;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Reads a list as it really is, record by record. The first rows are looked at ahead to find out
 * what the columns hold; the rest streams.
 *
 * <p><b>Errors:</b> an empty list, bytes that are not in the encoding, a quote that is never
 * closed, no usable column, an opt-out column that isn't understood (65); an unreadable file (66);
 * {@code --map} names that don't exist (2).
 */
public final class ListReader implements AutoCloseable {
  private final ListInput input;
  private final Spool bytes;
  private final Opening opening;
  private final Deque<CsvRow> ahead;
  private int rows;
  private int mended;

  private ListReader(ListInput input, Spool bytes, Opening opening) {
    this.input = input;
    this.bytes = bytes;
    this.opening = opening;
    this.ahead = new ArrayDeque<>(opening.ahead());
  }

  /** Opens a list of people or companies, which needs a column by which they are known. */
  public static ListReader open(ListInput input, ReadSettings settings) {
    ListReader reader = openAny(input, settings);
    try {
      reader.requireUsable();
      return reader;
    } catch (UserError e) {
      reader.close();
      throw e;
    }
  }

  /** Opens a list whatever its columns hold. */
  public static ListReader openAny(ListInput input, ReadSettings settings) {
    Spool bytes = Spool.of(input);
    try {
      return new ListReader(input, bytes, Opening.of(input, settings, bytes));
    } catch (UserError e) {
      bytes.close();
      throw e;
    }
  }

  private void requireUsable() {
    if (!opening.mapping().isUsable()) {
      Header header = opening.header();
      List<String> shown = header.names().stream().limit(30).map(n -> '"' + n + '"').toList();
      throw UserError.badList(
          Place.of(input.name(), header.line()),
          "no column holds a name, company, e-mail, phone, address or profile",
          "Columns found: "
              + String.join(", ", shown)
              + ".\n"
              + "Say which is which: --map 'Header=name' --map 'Header=phone'.");
    }
  }

  /** What was found out about the list. */
  public ListProfile profile() {
    return opening.profile();
  }

  /** How many of the records read so far had a hole in the middle that could be filled. */
  public int mended() {
    return mended;
  }

  /** The next data record, or nothing at the end. */
  public Optional<ListRecord> next() {
    Optional<CsvRow> next = take();
    while (next.isPresent() && next.get().blank()) {
      next = take();
    }
    return next.map(this::record);
  }

  private Optional<CsvRow> take() {
    return ahead.isEmpty() ? opening.read() : Optional.of(ahead.remove());
  }

  private ListRecord record(CsvRow whole) {
    Header header = opening.header();
    CsvRow row = header.own(whole);
    rows++;
    Optional<Reason> reason = reason(row, header);
    if (reason.isPresent()) {
      return new ListRecord(rows, row.line(), row.cells(), reason);
    }
    Optional<RowFit.Fitted> fitted = opening.fit().fit(row.cells());
    if (fitted.isEmpty()) {
      Reason ragged = Reason.of(ReasonCode.RAGGED_ROW, row.cells().size(), header.names().size());
      return new ListRecord(rows, row.line(), row.cells(), Optional.of(ragged));
    }
    mended += fitted.get().mended() ? 1 : 0;
    return new ListRecord(rows, row.line(), fitted.get().cells(), Optional.empty());
  }

  private static Optional<Reason> reason(CsvRow row, Header header) {
    if (row.isEmpty()) {
      return Optional.of(Reason.of(ReasonCode.EMPTY_ROW));
    }
    if (Footers.is(row, header.names().size())) {
      return Optional.of(Reason.of(ReasonCode.FOOTER));
    }
    return header.isAgain(row) ? Optional.of(Reason.of(ReasonCode.HEADER_AGAIN)) : Optional.empty();
  }

  /** A list's text from its beginning, behind the byte order mark. */
  static Reader text(Spool bytes, Encoding encoding) throws IOException {
    InputStream in = bytes.open();
    in.skipNBytes(encoding.mark());
    return new InputStreamReader(in, encoding.charset());
  }

  @Override
  public void close() {
    opening.close();
    bytes.close();
  }
}
