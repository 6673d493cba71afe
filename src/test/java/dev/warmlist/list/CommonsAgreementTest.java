package dev.warmlist.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;
import org.junit.jupiter.api.Test;

/** What we read is what Commons CSV reads, record by record, however quotes and line ends lie. */
class CommonsAgreementTest {
  private static final int FILES = 50_000;
  private static final String[] LINE_ENDS = {"\n", "\r\n", "\r"};
  private static final String[] BITS = {
    "a", "Zoë", "\"", "\"\"", "'", "''", ",", ";", "\t", "|", "\n", "\r", "\r\n", " ", "  ", "\\",
    "\\\"", "\\n", "1", "😀", "\u00a0", "名", "x y", "#"
  };

  /** A row as both sides tell it: the line it starts on and its cells. */
  private record Told(long line, List<String> cells) {}

  /** All rows, and the problem that ended them, empty without one. */
  private record Telling(List<Told> rows, String problem) {}

  @Test
  void next_randomFiles_agreesWithCommonsCsv() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(50_000);
    int records = 0;
    int unclosed = 0;
    int strict = 0;
    for (int n = 0; n < FILES; n++) {
      Dialect dialect = dialect(random);
      String text = text(random, dialect);
      Telling ours = ours(text, dialect, random);
      Telling theirs = theirs(text, dialect);
      boolean stricter = ours.problem().contains("doesn't end a cell");
      Telling expected =
          stricter ? new Telling(theirs.rows().subList(0, ours.rows().size()), "") : theirs;
      assertThat(ours.rows()).as("%s in %s", text, dialect).isEqualTo(expected.rows());
      assertThat(ours.problem().isEmpty() || stricter)
          .as("%s in %s: %s, %s", text, dialect, ours.problem(), theirs.problem())
          .isEqualTo(expected.problem().isEmpty());
      records += ours.rows().size();
      unclosed += ours.problem().contains("never closed") ? 1 : 0;
      strict += stricter ? 1 : 0;
    }
    assertThat(records).as("enough is compared").isGreaterThan(150_000);
    assertThat(unclosed).isGreaterThan(1_000);
    assertThat(strict).as("rarely stricter than Commons CSV").isBetween(1, FILES / 10);
  }

  private static Dialect dialect(RandomGenerator random) {
    char delimiter = ",;\t|".charAt(random.nextInt(4));
    char quote = random.nextInt(4) == 0 ? '\'' : '"';
    return Dialect.of(delimiter)
        .quoted(quote, random.nextInt(4) == 0)
        .withSpaces(random.nextInt(4) == 0);
  }

  private static String text(RandomGenerator random, Dialect dialect) {
    String text = random.nextBoolean() ? noise(random, 40) : table(random, dialect);
    boolean cut = random.nextInt(3) == 0 && !text.isEmpty();
    return cut ? text.substring(0, random.nextInt(text.length())) : text;
  }

  private static String noise(RandomGenerator random, int most) {
    var text = new StringBuilder();
    for (int i = random.nextInt(most); i > 0; i--) {
      text.append(BITS[random.nextInt(BITS.length)]);
    }
    return text.toString();
  }

  /** A table that is written by the book, cells of noise inside. */
  private static String table(RandomGenerator random, Dialect dialect) {
    var text = new StringBuilder();
    String end = LINE_ENDS[random.nextInt(3)];
    String quote = String.valueOf(dialect.quote());
    int width = 1 + random.nextInt(4);
    for (int row = random.nextInt(12); row > 0; row--) {
      for (int i = 0; i < width; i++) {
        String cell = noise(random, 5);
        boolean quoted = random.nextBoolean();
        text.append(i > 0 ? dialect.delimiter() : "");
        text.append(i > 0 && dialect.spaced() ? " " : "");
        text.append(quoted ? quote + cell.replace(quote, quote + quote) + quote : "b" + i);
      }
      text.append(random.nextInt(9) == 0 ? LINE_ENDS[random.nextInt(3)] : end);
    }
    return text.toString();
  }

  private static Telling ours(String text, Dialect dialect, RandomGenerator random) {
    var rows = new ArrayList<Told>();
    try (var records = new CsvRecords(new Dripping(text, random), dialect)) {
      Optional<CsvRow> row = records.next();
      while (row.isPresent()) {
        rows.add(new Told(row.get().line(), row.get().cells()));
        row = records.next();
      }
      return new Telling(rows, "");
    } catch (IOException e) {
      return new Telling(rows, String.valueOf(e.getMessage()));
    }
  }

  private static Telling theirs(String text, Dialect dialect) {
    var rows = new ArrayList<Told>();
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(dialect.delimiter())
            .setQuote(dialect.quote())
            .setEscape(dialect.escaped() ? '\\' : null)
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(dialect.spaced())
            .setTrailingData(true)
            .setQuoteMode(QuoteMode.ALL_NON_NULL)
            .get();
    try (CSVParser parser =
        CSVParser.builder().setReader(new StringReader(text)).setFormat(format).get()) {
      var records = parser.iterator();
      long line = 1;
      while (records.hasNext()) {
        CSVRecord record = records.next();
        rows.add(new Told(line, cells(record)));
        line = parser.getCurrentLineNumber() + 1;
      }
      return new Telling(rows, "");
    } catch (IOException | UncheckedIOException e) {
      return new Telling(rows, String.valueOf(e.getMessage()));
    }
  }

  private static List<String> cells(CSVRecord record) {
    return Arrays.stream(record.values())
        .map(cell -> Armour.off(cell == null ? "" : cell))
        .toList();
  }

  /** Gives a text in pieces of random length, so that every place is the end of one. */
  private static final class Dripping extends Reader {
    private final String text;
    private final RandomGenerator random;
    private int at;

    Dripping(String text, RandomGenerator random) {
      this.text = text;
      this.random = random;
    }

    @Override
    public int read(char[] out, int offset, int room) {
      int n = Math.min(Math.min(room, 1 + random.nextInt(9)), text.length() - at);
      if (n <= 0) {
        return -1;
      }
      text.getChars(at, at + n, out, offset);
      at += n;
      return n;
    }

    @Override
    public void close() {}
  }
}
