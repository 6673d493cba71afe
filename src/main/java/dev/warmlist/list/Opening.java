package dev.warmlist.list;

import dev.warmlist.Place;
import dev.warmlist.UserError;
import dev.warmlist.prospect.Source;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The steps from bytes to a list whose columns are known, and its records from there on. */
final class Opening implements AutoCloseable {
  /** How many rows are looked at before the first is handed out. */
  private static final int ROWS = 10_000;

  /** The same in characters, for lists with huge cells. */
  private static final int CHARACTERS = 16_000_000;

  private static final int DIALECT_SAMPLE = 1 << 18;

  private final ListInput input;
  private final ReadSettings settings;
  private final Spool bytes;
  private final Encodings encodings;
  private final ListText text;
  private final Dialect dialect;
  private final CsvRecords records;
  private final Aliases aliases = Aliases.load();
  private final List<CsvRow> ahead = new ArrayList<>();
  private final Header header;
  private final HeaderLines lines;
  private final Sightings sightings = new Sightings();
  private final Mapping mapping;
  private final RowFit fit;
  private final ListProfile profile;

  private Opening(ListInput input, ReadSettings settings, Spool bytes) throws IOException {
    this.input = input;
    this.settings = settings;
    this.bytes = bytes;
    encodings = new Encodings(bytes, input.name());
    Encoding encoding = encodings.find(settings.encoding());
    dialect = dialect(encoding);
    text = text(encoding);
    records = new CsvRecords(text, dialect);
    try {
      readAhead();
      header = findHeader();
      lines = new HeaderLines(header, aliases);
      List<CsvRow> sample = sample();
      var columns = new Columns(header.names(), sample);
      Map<Integer, String> asked = settings.map().of(input.label(), header.names());
      var mapper = new Mapper(aliases, Signature.load());
      mapping = header.line() > 0 ? mapper.map(columns, asked) : mapper.mapCells(columns, asked);
      new OptOutCheck(input.name(), header).check(columns, mapping);
      fit = new RowFit(header.names().size(), dialect.delimiter(), sample);
      profile = profile(sample);
    } catch (UserError e) {
      close();
      throw e;
    }
  }

  static Opening of(ListInput input, ReadSettings settings, Spool bytes) {
    try {
      return new Opening(input, settings, bytes);
    } catch (IOException e) {
      throw bytes.unreadable(e);
    }
  }

  private ListText text(Encoding encoding) throws IOException {
    boolean found = settings.encoding().isEmpty() && encoding.mark() == 0;
    return new ListText(bytes, encodings, encoding, found);
  }

  private Dialect dialect(Encoding encoding) throws IOException {
    try (Reader beginning = text(encoding)) {
      char[] sample = new char[DIALECT_SAMPLE];
      int n = 0;
      for (int got = 0; got >= 0 && n < sample.length; n += Math.max(got, 0)) {
        got = beginning.read(sample, n, sample.length - n);
      }
      boolean whole = n < sample.length;
      String start = new String(sample, 0, n);
      var mistaken = new Mistaken(input.name());
      mistaken.refuse(start);
      Dialect found =
          new Dialects(new HeaderFinder(aliases)).find(start, whole, settings.delimiter());
      mistaken.refuseColumns(start, found);
      return found;
    }
  }

  private void readAhead() {
    long characters = 0;
    Optional<CsvRow> row = read();
    while (row.isPresent()) {
      if (!row.get().blank()) {
        ahead.add(row.get());
        characters += row.get().cells().stream().mapToInt(String::length).sum();
      }
      row = ahead.size() < ROWS && characters < CHARACTERS ? read() : Optional.empty();
    }
    if (ahead.stream().allMatch(CsvRow::isEmpty)) {
      throw UserError.badList(
          Place.of(input.name()), "the list is empty", "Check the export that made it.");
    }
  }

  /** Finds the header and takes it, with what stands above it, off the rows. */
  private Header findHeader() {
    Optional<HeaderFinder.Found> found =
        settings.noHeader() ? Optional.empty() : new HeaderFinder(aliases).find(ahead);
    if (found.isEmpty()) {
      return Header.none(HeaderFinder.width(ahead));
    }
    int index = found.get().index();
    Header made = Header.of(ahead.get(index), index);
    ahead.subList(0, index + 1).clear();
    return made;
  }

  /** The rows that columns can be judged by: those that are as wide as the header. */
  private List<CsvRow> sample() {
    var sample = new ArrayList<CsvRow>();
    for (int i = 0; i < ahead.size(); i++) {
      CsvRow row = header.own(ahead.get(i));
      boolean fits = row.cells().size() == header.names().size();
      boolean line = lines.kind(row, row.filled(), i + 1) != HeaderLines.Kind.NONE;
      if (fits && !header.isAgain(row) && !line) {
        sample.add(row);
      }
    }
    return sample;
  }

  private ListProfile profile(List<CsvRow> sample) {
    var source = new Source(input.label(), header.names(), mapping.fields());
    Evidence evidence = Evidence.of(mapping, header.names(), sample);
    List<String> remarks = remarks(sample, evidence);
    return new ListProfile(
        source, text::encoding, dialect, header, mapping, evidence, remarks, sightings);
  }

  private List<String> remarks(List<CsvRow> sample, Evidence evidence) {
    var remarks = new ArrayList<String>();
    if (!input.sameAs().isEmpty()) {
      remarks.add(input.sameAs());
    }
    if (header.line() == 0) {
      remarks.add("No header was found; the columns were told by what they hold.");
    }
    if (header.notes() > 0) {
      remarks.add(header.notes() + " lines of notes stand above the header.");
    }
    if (header.drop() > 0) {
      remarks.add("The columns list, row, line and reason are our own and were left out.");
    }
    if (mapping.addresses().size() > 1) {
      remarks.add("There are several addresses; each row's is taken from the fullest set it has.");
    }
    remarks.addAll(mapping.remarks());
    remarks.addAll(evidence.remarks());
    int odd = ahead.size() - sample.size();
    if (odd > 0) {
      remarks.add(
          String.format(
              Locale.ROOT,
              "Not as wide as the header: %d of the first %d rows.",
              odd,
              ahead.size()));
    }
    return remarks;
  }

  /** The next record, blank lines included. */
  Optional<CsvRow> read() {
    try {
      return records.next();
    } catch (IOException e) {
      throw broken(e);
    }
  }

  private UserError broken(IOException e) {
    return e instanceof BrokenRecord record
        ? UserError.badList(
            Place.of(input.name(), record.line()), record.problem(), record.remedy())
        : bytes.unreadable(e);
  }

  /** Notes what is odd in a record that is handed out. */
  void look(CsvRow row) {
    if (text.isOdd()) {
      sightings.look(row);
    }
  }

  /** The list has been read to its end. */
  void end() {
    sightings.end(text, records.unwrapped());
  }

  Sightings sightings() {
    return sightings;
  }

  HeaderLines lines() {
    return lines;
  }

  List<CsvRow> ahead() {
    return ahead;
  }

  Header header() {
    return header;
  }

  Mapping mapping() {
    return mapping;
  }

  RowFit fit() {
    return fit;
  }

  ListProfile profile() {
    return profile;
  }

  @Override
  public void close() {
    try {
      records.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
