package dev.warmlist.list;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells records that are lines of headers: the header once more, further lines of it right below,
 * and the header of another list that was put behind this one.
 */
final class HeaderLines {
  /** How many records below the header may still be lines of it. */
  private static final int BELOW = 2;

  private static final int MEMORY = 50_000;
  private static final int LONGEST = 80;
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  private final Header header;
  private final Aliases aliases;
  private final Set<String> units = new HashSet<>();
  private final Map<String, Boolean> known = new HashMap<>();

  HeaderLines(Header header, Aliases aliases) {
    this.header = header;
    this.aliases = aliases;
    Resource.lines("units.txt").forEach(l -> COMMA.splitAsStream(l).forEach(units::add));
  }

  /**
   * Whether a record is a further line of the header: units or kinds of values, or the same columns
   * in other words.
   *
   * @param place its place below the header, from 1
   */
  boolean isMore(CsvRow row, int place) {
    if (header.line() == 0 || row.filled() < 2) {
      return false;
    }
    boolean below = place <= BELOW;
    return (below && areUnits(row.cells()))
        || (areNames(row.cells()) && areSame(row.cells()) && (below || row.filled() > 2));
  }

  /** Whether names of columns mean what the header means, each in its place. */
  private boolean areSame(List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      String name = i < header.names().size() ? header.names().get(i) : "";
      if (!cells.get(i).isBlank() && !aliases.role(cells.get(i)).equals(aliases.role(name))) {
        return false;
      }
    }
    return true;
  }

  private boolean areUnits(List<String> cells) {
    for (String cell : cells) {
      String text = cell.strip().toLowerCase(Locale.ROOT);
      boolean bracketed =
          (text.startsWith("(") && text.endsWith(")"))
              || (text.startsWith("[") && text.endsWith("]"))
              || (text.startsWith("<") && text.endsWith(">"));
      boolean rule = text.length() > 2 && text.chars().allMatch(c -> c == '-' || c == '=');
      if (!text.isEmpty() && !bracketed && !rule && !units.contains(text)) {
        return false;
      }
    }
    return true;
  }

  /** Whether every cell is the name of a column. */
  private boolean areNames(List<String> cells) {
    if (!mayBeNames(cells)) {
      return false;
    }
    for (String cell : cells) {
      if (!cell.isBlank() && !isName(cell)) {
        return false;
      }
    }
    return true;
  }

  /** A quick look, because nearly all records are none: they hold addresses, or numbers. */
  private static boolean mayBeNames(List<String> cells) {
    for (String cell : cells) {
      int digits = 0;
      for (int i = 0; i < cell.length(); i++) {
        char c = cell.charAt(i);
        digits += c >= '0' && c <= '9' ? 1 : 0;
        if (c == '@' || digits > 2 || i == LONGEST) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isName(String cell) {
    Boolean before = known.get(cell);
    if (before != null) {
      return before;
    }
    boolean is = aliases.knows(cell);
    if (known.size() < MEMORY) {
      known.put(cell, is);
    }
    return is;
  }

  /** Whether a record is the header of another list: known names alone, at least three. */
  boolean isOther(CsvRow row) {
    return header.line() > 0 && areNames(row.cells()) && row.filled() >= 3;
  }
}
