package dev.warmlist.list;

import dev.warmlist.Place;
import dev.warmlist.Reason;
import dev.warmlist.ReasonCode;
import dev.warmlist.UserError;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Reads a list as it really is, record by record. The first rows are looked at ahead to find out
 * what the columns hold; the rest streams.
 *
 * <p><b>Errors:</b> an empty list, bytes that are not in the encoding, a quote that is never
 * closed, another list's header among the rows, no usable column, an opt-out column that isn't
 * understood (65); an unreadable file (66); {@code --map} names that don't exist (2). Those that
 * lie in the rows come when they are read.
 */
public final class ListReader implements AutoCloseable {
  /** How many records below one are looked at to see whether it is the end of the list. */
  private static final int TAIL = 25;

  private final ListInput input;
  private final Spool bytes;
  private final Opening opening;
  private final Footers footers = new Footers();
  private final HeaderLines lines;
  private final Deque<CsvRow> ahead;
  private int rows;
  private boolean ended;

  private ListReader(ListInput input, Spool bytes, Opening opening) {
    this.input = input;
    this.bytes = bytes;
    this.opening = opening;
    this.lines = opening.lines();
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

  /** The next data record, or nothing at the end. */
  public Optional<ListRecord> next() {
    Optional<CsvRow> next = take();
    while (next.isPresent() && next.get().blank()) {
      next = take();
    }
    if (next.isEmpty() && !ended) {
      ended = true;
      opening.end();
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
    opening.look(row);
    Optional<Reason> reason = reason(row, header);
    if (reason.isPresent()) {
      return new ListRecord(rows, row.line(), row.cells(), reason);
    }
    Optional<RowFit.Fitted> fitted = opening.fit().fit(row.cells());
    if (fitted.isEmpty()) {
      Reason ragged = Reason.of(ReasonCode.RAGGED_ROW, row.cells().size(), header.names().size());
      return new ListRecord(rows, row.line(), row.cells(), Optional.of(ragged));
    }
    opening.sightings().fitted(fitted.get().how());
    return new ListRecord(rows, row.line(), fitted.get().cells(), Optional.empty());
  }

  private Optional<Reason> reason(CsvRow row, Header header) {
    int filled = row.filled();
    if (filled == 0) {
      return Optional.of(Reason.of(ReasonCode.EMPTY_ROW));
    }
    if (header.isAgain(row)) {
      return Optional.of(Reason.of(ReasonCode.HEADER_AGAIN));
    }
    HeaderLines.Kind line = lines.kind(row, filled, rows);
    if (line == HeaderLines.Kind.OTHER) {
      throw otherList(row);
    }
    if (line == HeaderLines.Kind.MORE) {
      return Optional.of(Reason.of(ReasonCode.HEADER_MORE));
    }
    Footers.Kind kind = footers.kind(row, filled, header.names().size());
    boolean footer = kind == Footers.Kind.CERTAIN || (kind == Footers.Kind.AT_END && isEnd());
    return footer ? Optional.of(Reason.of(ReasonCode.FOOTER)) : Optional.empty();
  }

  /** Whether nothing but footers follows. */
  private boolean isEnd() {
    int width = opening.header().names().size();
    while (ahead.size() < TAIL) {
      Optional<CsvRow> more = opening.read();
      if (more.isEmpty()) {
        break;
      }
      more.filter(row -> !row.blank()).ifPresent(ahead::add);
    }
    return ahead.size() < TAIL
        && ahead.stream()
            .map(opening.header()::own)
            .allMatch(row -> row.isEmpty() || isFooter(row, width));
  }

  private boolean isFooter(CsvRow row, int width) {
    return footers.kind(row, row.filled(), width) != Footers.Kind.NONE;
  }

  private UserError otherList(CsvRow row) {
    return UserError.badList(
        Place.of(input.name(), row.line()),
        "the header of another list stands here, so the rows below may have other columns",
        "Cut the file above this line, and give both parts: warmlist ... first.csv second.csv.");
  }

  @Override
  public void close() {
    opening.close();
    bytes.close();
  }
}
