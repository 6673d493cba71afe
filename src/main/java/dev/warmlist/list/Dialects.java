package dev.warmlist.list;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a list's dialect: the delimiter under which most of the first records have the same number
 * of cells, and under which a header can be found; then what its quotes mean. Anything but the
 * usual needs evidence.
 */
final class Dialects {
  private static final char[] USUAL = {',', ';', '\t', '|'};

  /** Delimiters that are also plain text or nothing at all: nearly all records must agree. */
  private static final char[] RARE = {'^', '~', '\u0001', '\u001f', '\u001e', '¦', ':'};

  private static final double NEARLY_ALL = 0.95;
  private static final double A_THIRD = 0.33;
  private static final int RECORDS = 300;
  private static final Pattern DECLARED =
      Pattern.compile("\\A\uFEFF?\"?sep=(.)\"?[ ,;\t]*(?:\r|\n|\\z)", Pattern.CASE_INSENSITIVE);

  private final HeaderFinder headers;

  Dialects(HeaderFinder headers) {
    this.headers = headers;
  }

  /**
   * A dialect that was tried.
   *
   * @param even the share of records that have the most frequent number of cells
   * @param known how many headers are known
   * @param headers how many headers there are, at least 1
   */
  private record Trial(
      Dialect dialect, List<CsvRow> rows, int width, double even, int known, int headers) {

    /** From 0 to 1.5. */
    double score() {
      return width < 2 ? 0 : even + 0.5 * known / headers;
    }
  }

  /**
   * The dialect of a text.
   *
   * @param text the beginning of the list
   * @param whole whether the text is all of the list
   * @param asked the delimiter that the user named
   */
  Dialect find(String text, boolean whole, Optional<Character> asked) {
    Matcher declared = DECLARED.matcher(text);
    boolean found = declared.lookingAt();
    if (asked.isPresent() || found) {
      char delimiter = asked.orElseGet(() -> declared.group(1).charAt(0));
      Dialect base = spaced(text, delimiter).below(found ? 1 : 0);
      return quotes(text, whole, tried(text, whole, base)).dialect();
    }
    Trial best = quotes(text, whole, tried(text, whole, spaced(text, ',')));
    for (char candidate : USUAL) {
      best = better(best, quotes(text, whole, tried(text, whole, spaced(text, candidate))));
    }
    for (char candidate : RARE) {
      if (best.score() < 1 && text.indexOf(candidate) >= 0) {
        Trial trial = quotes(text, whole, tried(text, whole, spaced(text, candidate)));
        boolean strong = trial.even() >= NEARLY_ALL && trial.known() >= 2;
        best = strong ? better(best, trial) : best;
      }
    }
    return best.dialect();
  }

  private static Trial better(Trial best, Trial trial) {
    return trial.score() > best.score() + 1e-9 ? trial : best;
  }

  /** Blanks before quotes count as dialect where they are more frequent than quotes without. */
  private static Dialect spaced(String text, char delimiter) {
    int blanks = count(text, delimiter + " \"") + count(text, delimiter + "  \"");
    return Dialect.of(delimiter).withSpaces(blanks > count(text, delimiter + "\""));
  }

  /** What quotes mean, where it isn't the usual thing. */
  private Trial quotes(String text, boolean whole, Trial usual) {
    Trial best = usual;
    Dialect dialect = usual.dialect();
    if (quotedBySingles(usual)) {
      Trial trial = tried(text, whole, dialect.quoted('\'', false));
      best = trial.even() >= best.even() ? trial : best;
    }
    if (isEscaped(text, dialect.delimiter())) {
      Trial trial = tried(text, whole, best.dialect().quoted(best.dialect().quote(), true));
      best = trial.even() >= best.even() ? trial : best;
    }
    int wrapped = wrapped(usual);
    if (wrapped > 1) {
      Trial trial = tried(text, whole, dialect.withWrapping(wrapped));
      best = trial.known() >= 2 ? better(best, trial) : best;
    }
    return best;
  }

  /** Whether cells stand in single quotes, so many that it is no apostrophe. */
  private static boolean quotedBySingles(Trial trial) {
    int filled = 0;
    int begin = 0;
    int end = 0;
    for (CsvRow row : trial.rows()) {
      for (String cell : row.cells()) {
        String text = cell.strip();
        filled += text.isEmpty() ? 0 : 1;
        begin += text.length() > 1 && text.startsWith("'") ? 1 : 0;
        end += text.length() > 1 && text.endsWith("'") ? 1 : 0;
      }
    }
    return Math.min(begin, end) > Math.max(1, filled * A_THIRD)
        && Math.abs(begin - end) <= 1 + filled / 50;
  }

  /** Whether backslashes stand before quotes inside cells, and no quotes are doubled there. */
  private static boolean isEscaped(String text, char delimiter) {
    int inside = 0;
    for (int at = text.indexOf("\\\""); at >= 0; at = text.indexOf("\\\"", at + 2)) {
      char after = at + 2 < text.length() ? text.charAt(at + 2) : '\n';
      inside += after != delimiter && after != '\n' && after != '\r' ? 1 : 0;
    }
    return inside > 0 && doubled(text, delimiter) == 0;
  }

  /** Doubled quotes that are no empty cell. */
  private static int doubled(String text, char delimiter) {
    int n = 0;
    for (int at = text.indexOf("\"\""); at >= 0; at = text.indexOf("\"\"", at + 2)) {
      char before = at > 0 ? text.charAt(at - 1) : delimiter;
      boolean empty = before == delimiter || before == '\n' || before == '\r';
      n += empty ? 0 : 1;
    }
    return n;
  }

  /**
   * How many cells there are in records that are one cell and hold delimiters, if those are as many
   * as in the other records.
   */
  private static int wrapped(Trial trial) {
    var inside = new ArrayList<CsvRow>();
    for (CsvRow row : trial.rows()) {
      String first = row.cells().get(0);
      if (row.cells().size() == 1 && first.indexOf(trial.dialect().delimiter()) >= 0) {
        inside.addAll(records(first, true, trial.dialect().below(0)));
      }
    }
    int width = HeaderFinder.width(inside);
    int others = trial.known() >= 2 ? trial.headers() : trial.width();
    return others < 2 || others == width ? width : 0;
  }

  private static int count(String text, String what) {
    int n = 0;
    for (int at = text.indexOf(what); at >= 0; at = text.indexOf(what, at + 1)) {
      n++;
    }
    return n;
  }

  private Trial tried(String text, boolean whole, Dialect dialect) {
    List<CsvRow> rows = records(text, whole, dialect);
    int width = HeaderFinder.width(rows);
    int even = 0;
    for (CsvRow row : rows) {
      even += row.cells().size() == width ? 1 : 0;
    }
    Optional<HeaderFinder.Found> found = headers.find(rows);
    int known = found.map(HeaderFinder.Found::known).orElse(0);
    int cells = found.map(f -> rows.get(f.index()).cells().size()).orElse(1);
    double share = (double) even / Math.max(1, rows.size());
    return new Trial(dialect, rows, width, share, known, cells);
  }

  private static List<CsvRow> records(String text, boolean whole, Dialect dialect) {
    var rows = new ArrayList<CsvRow>();
    try (var records = new CsvRecords(new StringReader(text), dialect)) {
      Optional<CsvRow> row = records.next();
      while (row.isPresent() && rows.size() < RECORDS) {
        if (!row.get().blank()) {
          rows.add(row.get());
        }
        row = records.next();
      }
      if (row.isEmpty() && !whole && rows.size() > 1) {
        rows.remove(rows.size() - 1);
      }
    } catch (IOException e) {
      return rows; // a quote that isn't closed: what stands before it must do
    }
    return rows;
  }
}
