package dev.warmlist.list;

import java.util.regex.Pattern;

/**
 * What spreadsheets and their victims put around cells: {@code ="00123"} keeps leading zeros, and a
 * leading apostrophe keeps a cell from being run as a formula. Neither is part of the value.
 */
final class Armour {
  private static final String STARTS = "=+-@\t\r";
  private static final Pattern HARMLESS = Pattern.compile("[-+]?[0-9 ().,/x-]*");

  private Armour() {}

  /**
   * The cell with an apostrophe in front when a spreadsheet would run it. Numbers and phone numbers
   * are harmless and stay as they are.
   */
  static String guarded(String cell) {
    boolean taken = cell.startsWith("'") && mayRun(cell);
    return taken || (mayRun(cell) && !HARMLESS.matcher(cell).matches()) ? "'" + cell : cell;
  }

  /** The cell without armour and guard. */
  static String off(String cell) {
    if (cell.isEmpty() || (cell.charAt(0) != '\'' && cell.charAt(0) != '=')) {
      return cell;
    }
    if (cell.startsWith("'") && mayRun(cell)) {
      return cell.substring(1);
    }
    boolean armoured = cell.length() > 2 && cell.startsWith("=\"") && cell.endsWith("\"");
    return armoured ? cell.substring(2, cell.length() - 1) : cell;
  }

  /** Whether a formula begins here, behind any number of apostrophes. */
  private static boolean mayRun(String cell) {
    int at = 0;
    while (at < cell.length() && cell.charAt(at) == '\'') {
      at++;
    }
    return at < cell.length() && STARTS.indexOf(cell.charAt(at)) >= 0;
  }
}
