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
 * of cells, and under which a header can be found.
 */
final class Dialects {
  private static final char[] CANDIDATES = {',', ';', '\t', '|'};
  private static final int RECORDS = 300;
  private static final Pattern DECLARED =
      Pattern.compile("\\A\uFEFF?\"?sep=(.)\"?[ ,;\t]*(?:\r|\n|\\z)", Pattern.CASE_INSENSITIVE);

  private final HeaderFinder headers;

  Dialects(HeaderFinder headers) {
    this.headers = headers;
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
    int skip = found ? 1 : 0;
    if (asked.isPresent() || found) {
      char delimiter = asked.orElseGet(() -> declared.group(1).charAt(0));
      return dialect(text, delimiter, skip);
    }
    Dialect best = dialect(text, ',', 0);
    double bestScore = 0;
    for (char candidate : CANDIDATES) {
      Dialect dialect = dialect(text, candidate, 0);
      double score = score(records(text, whole, dialect));
      if (score > bestScore + 1e-9) {
        best = dialect;
        bestScore = score;
      }
    }
    return best;
  }

  /** Blanks before quotes count as dialect where they are more frequent than quotes without. */
  private static Dialect dialect(String text, char delimiter, int skip) {
    int spaced = count(text, delimiter + " \"");
    int plain = count(text, delimiter + "\"");
    return new Dialect(delimiter, spaced > plain, skip);
  }

  private static int count(String text, String what) {
    int n = 0;
    for (int at = text.indexOf(what); at >= 0; at = text.indexOf(what, at + 1)) {
      n++;
    }
    return n;
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

  /** From 0 to about 1.5: how even the records are, and how much of a header is known. */
  private double score(List<CsvRow> rows) {
    int width = HeaderFinder.width(rows);
    if (width < 2) {
      return 0;
    }
    long even = rows.stream().filter(row -> row.cells().size() == width).count();
    double known =
        headers
            .find(rows)
            .map(found -> (double) found.known() / rows.get(found.index()).cells().size())
            .orElse(0.0);
    return (double) even / rows.size() + known / 2;
  }
}
