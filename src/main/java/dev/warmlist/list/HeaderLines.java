package dev.warmlist.list;

import dev.warmlist.prospect.Field;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
  private static final List<Field> HANDLES =
      List.of(Field.EMAIL, Field.PHONE, Field.MOBILE, Field.GIVEN_NAME, Field.FAMILY_NAME);

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

  /** What a record has to do with headers. */
  enum Kind {
    /** It is a record. */
    NONE,
    /** It is a further line of the header: units, kinds of values, the same columns in words. */
    MORE,
    /** It is the header of another list. */
    OTHER
  }

  /**
   * What a record has to do with headers.
   *
   * @param filled how many of its cells hold something
   * @param place its place below the header, from 1
   */
  Kind kind(CsvRow row, int filled, int place) {
    if (header.line() == 0 || filled < 2) {
      return Kind.NONE;
    }
    boolean below = place <= BELOW;
    if (below && areUnits(row.cells())) {
      return Kind.MORE;
    }
    if (!areNames(row.cells())) {
      return Kind.NONE;
    }
    if ((below || filled > 2) && areSame(row.cells())) {
      return Kind.MORE;
    }
    return isOther(row.cells(), filled) ? Kind.OTHER : Kind.NONE;
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

  /**
   * Whether known names alone are another list's header: at least three, for at least half of the
   * columns, and a person's name, e-mail or phone among them.
   */
  private boolean isOther(List<String> cells, int filled) {
    return filled >= 3 && filled * 2 >= header.names().size() && namesAHandle(cells);
  }

  private boolean namesAHandle(List<String> cells) {
    for (String cell : cells) {
      Optional<Role> role = cell.isBlank() ? Optional.empty() : aliases.role(cell);
      for (Field field : HANDLES) {
        if (role.isPresent() && role.get().holds(field)) {
          return true;
        }
      }
    }
    return false;
  }
}
