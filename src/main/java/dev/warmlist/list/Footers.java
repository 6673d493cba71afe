package dev.warmlist.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells the lines that tools put below a list from its records. A firm may be called "Total", and a
 * person "Page": what may be a name is a footer only below the last record, and with figures.
 */
final class Footers {
  private static final Pattern FIGURE =
      Pattern.compile("[ :：=(]*[\\d.,' ]*\\d[\\d.,' ]*[^\\d]{0,25}$");
  private static final Pattern SIGN = Pattern.compile("[ :：=(]+$");
  private static final Pattern BAR = Pattern.compile(" *\\| *");

  private final Map<String, String> words = new LinkedHashMap<>();
  private final List<Pattern> certain = new ArrayList<>();
  private final List<Pattern> atEnd = new ArrayList<>();
  private final List<Pattern> totals = new ArrayList<>();
  private final List<Pattern> subtotals = new ArrayList<>();

  /** How sure it is that a record is a footer. */
  enum Kind {
    /** It is a record. */
    NONE,
    /** It is one if nothing but footers follows. */
    AT_END,
    /** It is one wherever it stands. */
    CERTAIN
  }

  Footers() {
    for (String line : Resource.lines("footers.txt")) {
      int colon = line.indexOf(':');
      String text = line.substring(colon + 1).strip();
      switch (line.substring(0, colon)) {
        case "words" -> name(text);
        case "certain" -> certain.add(pattern(text));
        case "end" -> atEnd.add(pattern(text));
        case "total" -> totals.add(pattern(text));
        case "subtotal" -> subtotals.add(pattern(text));
        default -> throw new IllegalStateException("footers.txt: " + line);
      }
    }
  }

  /** Keeps alternatives by the name that patterns have for them. */
  private void name(String line) {
    int colon = line.indexOf(':');
    String alternatives = BAR.matcher(line.substring(colon + 1).strip()).replaceAll("|");
    words.put("{" + line.substring(0, colon) + "}", "(?:" + alternatives + ")");
  }

  private Pattern pattern(String text) {
    String whole = text;
    for (Map.Entry<String, String> word : words.entrySet()) {
      whole = whole.replace(word.getKey(), word.getValue());
    }
    return Pattern.compile(whole, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /**
   * What a record is.
   *
   * @param filled how many of its cells hold something
   * @param columns how many columns the list has
   */
  Kind kind(CsvRow row, int filled, int columns) {
    if (filled == 0 || (filled > 1 && filled * 2 > columns + 1)) {
      return Kind.NONE;
    }
    List<String> cells = filled(row);
    Kind kind = filled == 1 ? alone(cells.get(0), columns) : Kind.NONE;
    return kind == Kind.NONE && columns > 1 ? total(cells, columns) : kind;
  }

  private static List<String> filled(CsvRow row) {
    var cells = new ArrayList<String>();
    for (String cell : row.cells()) {
      if (!cell.isBlank()) {
        cells.add(cell.strip());
      }
    }
    return cells;
  }

  private Kind alone(String text, int columns) {
    if (matches(certain, text)) {
      return Kind.CERTAIN;
    }
    return columns > 1 && matches(atEnd, text) ? Kind.AT_END : Kind.NONE;
  }

  private Kind total(List<String> cells, int columns) {
    String word = FIGURE.matcher(cells.get(0)).replaceFirst("");
    boolean figures = cells.size() > 1 || word.length() < cells.get(0).length();
    for (String cell : cells.subList(1, cells.size())) {
      figures &= CellKind.of(cell) == CellKind.NUMBER;
    }
    String bare = SIGN.matcher(word).replaceFirst("");
    if (!figures || cells.size() >= Math.max(columns, 2)) {
      return Kind.NONE;
    }
    if (matches(subtotals, bare)) {
      return Kind.CERTAIN;
    }
    return matches(totals, bare) ? Kind.AT_END : Kind.NONE;
  }

  private static boolean matches(List<Pattern> patterns, String text) {
    for (Pattern pattern : patterns) {
      if (pattern.matcher(text).matches()) {
        return true;
      }
    }
    return false;
  }
}
