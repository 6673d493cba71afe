package dev.warmlist.list;

import dev.warmlist.clean.YesNo;
import dev.warmlist.list.Binding.Piece;
import dev.warmlist.list.Binding.Take;
import dev.warmlist.list.Role.Part;
import dev.warmlist.prospect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns what columns were taken for into values: parts are joined, kinds are looked up. */
final class Bindings {
  private static final Map<Part, String> BEFORE =
      Map.of(Part.STREET_MORE, ", ", Part.PLACE, ", ", Part.MONTH, "-", Part.DAY, "-");

  private static final Set<Field> STREETS = Set.of(Field.STREET, Field.ADDRESS);

  private static final Set<Part> OF_STREETS =
      Set.of(Part.HOUSE_NUMBER, Part.STREET_MORE, Part.PLACE);

  private static final List<Part> BEFORE_NUMBERS = List.of(Part.PHONE_COUNTRY, Part.AREA_CODE);

  private final Columns columns;
  private final List<Assignment> assigned;
  private final List<Binding> bindings = new ArrayList<>();

  private Bindings(Columns columns, List<Assignment> assigned) {
    this.columns = columns;
    this.assigned = assigned;
  }

  /** The values that a list's rows hold, in the order of their first columns. */
  static List<Binding> of(Columns columns, List<Assignment> assigned) {
    var made = new Bindings(columns, assigned);
    for (int i = 0; i < assigned.size(); i++) {
      made.add(i);
    }
    made.addBirthDate();
    return List.copyOf(made.bindings);
  }

  private Role role(int column) {
    return assigned.get(column).role();
  }

  private void add(int column) {
    Role role = role(column);
    if (role.part() == Part.REFUSALS) {
      bindings.add(Binding.meant(Field.DO_NOT_CONTACT, column));
    }
    if (role.field().isEmpty()) {
      return;
    }
    Field field = role.field().get();
    String set = assigned.get(column).set();
    switch (role.part()) {
      case WHOLE -> addWhole(column, role, field, set);
      case LOCAL_NUMBER -> bindings.add(number(Field.PHONE, column, set));
      case PLACE -> {
        if (head(column) < 0) {
          bindings.add(Binding.of(Field.ADDRESS, false, column, set));
        }
      }
      case CONSENT, CONSENT_TO_CALLS, CONSENT_TO_TEXTS -> {
        bindings.add(Binding.of(field, true, column, set));
        role.part().consent().ifPresent(c -> bindings.add(Binding.meant(c, column)));
      }
      default -> {} // parts are joined to what they belong to
    }
  }

  private void addWhole(int column, Role role, Field field, String set) {
    if (STREETS.contains(field)) {
      bindings.add(street(field, column, set));
    } else if (field == Field.PHONE || field == Field.MOBILE) {
      bindings.add(number(field, column, set));
    } else if (field == Field.FAMILY_NAME) {
      bindings.add(familyName(column, set));
    } else {
      Take take =
          role.isOptOut() && role.inverted() && isTicked(column) ? Take.ALL_AND_BLANKS : Take.ALL;
      bindings.add(
          new Binding(field, role.inverted(), List.of(Piece.whole(column)), set, -1, take));
    }
    if (field == Field.STATUS) {
      bindings.add(Binding.meant(Field.DISPOSITION, column));
    }
  }

  /** Whether a column holds only ticks, so that a blank is the other answer. */
  private boolean isTicked(int column) {
    return columns.share(column, cell -> YesNo.read(cell) == YesNo.YES) == 1
        && columns.hasBlanks(column);
  }

  /** The column beside a number that says what kind of number it is. */
  private int type(int column) {
    String key = columns.key(column);
    for (String ending : List.of("value", "number", "wert", "")) {
      if (key.endsWith(ending)) {
        String stem = key.substring(0, key.length() - ending.length());
        for (int i = 0; i < columns.size(); i++) {
          String other = columns.key(i);
          if (other.equals(stem + "type")
              || other.equals(stem + "label")
              || other.equals(stem + "typ")) {
            return i;
          }
        }
      }
    }
    return -1;
  }

  private Binding street(Field field, int column, String set) {
    var pieces = new ArrayList<Piece>();
    boolean placed = false;
    for (int i = 0; i < assigned.size(); i++) {
      Part part = role(i).part();
      boolean beside = OF_STREETS.contains(part) && part != Part.PLACE && head(i) == column;
      if (i == column || beside) {
        pieces.add(piece(i, part));
      }
    }
    for (int i = 0; i < assigned.size(); i++) {
      if (role(i).part() == Part.PLACE && head(i) == column) {
        pieces.add(piece(i, Part.PLACE));
        placed = true;
      }
    }
    Field whole = placed ? Field.ADDRESS : field;
    return new Binding(whole, false, pieces, set, -1, Take.ALL);
  }

  private static Piece piece(int column, Part part) {
    return new Piece(column, BEFORE.getOrDefault(part, " "), part != Part.HOUSE_NUMBER, part);
  }

  /** The street that a house number or a further line belongs to: the nearest of its address. */
  private int head(int column) {
    int best = -1;
    for (int i = 0; i < assigned.size(); i++) {
      boolean street = role(i).is(Field.STREET) || role(i).is(Field.ADDRESS);
      boolean same = assigned.get(i).set().equals(assigned.get(column).set());
      if (street && same && (best < 0 || Math.abs(i - column) < Math.abs(best - column))) {
        best = i;
      }
    }
    return best;
  }

  /** A number with what stands in columns of its own before and behind it. */
  private Binding number(Field field, int column, String set) {
    var pieces = new ArrayList<Piece>();
    for (Part part : BEFORE_NUMBERS) {
      addNearest(part, column, pieces);
    }
    pieces.add(Piece.whole(column));
    addNearest(Part.EXTENSION, column, pieces);
    int type = field == Field.PHONE ? type(column) : -1;
    return new Binding(field, false, pieces, set, type, Take.ALL);
  }

  private void addNearest(Part part, int number, List<Piece> pieces) {
    for (int i = 0; i < assigned.size(); i++) {
      if (role(i).part() == part && numberOf(i, part) == number) {
        pieces.add(new Piece(i, "", false, part));
        return;
      }
    }
  }

  /** The number that a code belongs to: what stands behind a code, or before an extension. */
  private int numberOf(int column, Part part) {
    int step = part == Part.EXTENSION ? -1 : 1;
    for (int i = column + step; i >= 0 && i < assigned.size(); i += step) {
      if (PhoneColumns.isNumber(role(i))) {
        return i;
      }
    }
    for (int i = column - step; i >= 0 && i < assigned.size(); i -= step) {
      if (PhoneColumns.isNumber(role(i))) {
        return i;
      }
    }
    return -1;
  }

  /** A family name between its particle and a second one. */
  private Binding familyName(int column, String set) {
    var pieces = new ArrayList<Piece>();
    boolean first = true;
    for (int i = 0; i < column; i++) {
      first &= !role(i).is(Field.FAMILY_NAME);
    }
    addParts(Part.FAMILY_BEFORE, first, pieces);
    pieces.add(new Piece(column, " ", true, Part.WHOLE));
    addParts(Part.FAMILY_MORE, first, pieces);
    return new Binding(Field.FAMILY_NAME, false, pieces, set, -1, Take.ALL);
  }

  private void addParts(Part part, boolean wanted, List<Piece> pieces) {
    for (int i = 0; wanted && i < assigned.size(); i++) {
      if (role(i).part() == part) {
        pieces.add(new Piece(i, " ", false, part));
      }
    }
  }

  /** Year, month and day make a date when all three are there. */
  private void addBirthDate() {
    var pieces = new ArrayList<Piece>();
    for (Part part : List.of(Part.YEAR, Part.MONTH, Part.DAY)) {
      for (int i = 0; i < assigned.size(); i++) {
        if (role(i).part() == part) {
          pieces.add(new Piece(i, BEFORE.getOrDefault(part, ""), false, part));
          break;
        }
      }
    }
    if (pieces.size() == 3) {
      bindings.add(new Binding(Field.BIRTH_DATE, false, pieces, "", -1, Take.ALL));
    }
  }
}
