package dev.warmlist.list;

import java.util.List;
import java.util.regex.Pattern;

/** Tells the lines that tools put below a list from its records. */
final class Footers {
  private static final Pattern NOTICE =
      Pattern.compile(
          "(?i)(grand totals?\\b|confidential information\\b|copyright \\(c\\)|©|generated"
              + " (by|on|at)\\b|exported (by|on|from|at)\\b|report (generated|created|run)\\b|end"
              + " of (file|list|report)|filtered by\\b|erstellt (am|von|mit)\\b|export vom\\b).*");
  private static final Pattern TOTAL =
      Pattern.compile(
          "(?i)(sub)?(totals?|total records|total rows|record"
              + " count|summe|gesamt|gesamtsumme|insgesamt|totale|total general)[ :=(]*[\\d.,"
              + " ]*\\)?( (records|rows|datensätze))?\\)?");

  private Footers() {}

  /** Whether a record of a list with so many columns is a footer. */
  static boolean is(CsvRow row, int columns) {
    List<String> filled =
        row.cells().stream().filter(c -> !c.isBlank()).map(String::strip).toList();
    if (filled.isEmpty()) {
      return false;
    }
    String first = filled.get(0);
    if (filled.size() == 1 && NOTICE.matcher(first).matches()) {
      return true;
    }
    boolean figures =
        filled.subList(1, filled.size()).stream().allMatch(c -> CellKind.of(c) == CellKind.NUMBER);
    return columns > 1
        && figures
        && filled.size() < Math.max(columns, 2)
        && TOTAL.matcher(first).matches();
  }
}
