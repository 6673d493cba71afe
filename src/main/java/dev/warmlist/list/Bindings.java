package dev.warmlist.list;

import dev.warmlist.list.Binding.Piece;
import dev.warmlist.list.Role.Part;
import dev.warmlist.prospect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns what columns were taken for into values: parts are joined, kinds are looked up. */
final class Bindings {
  private static final Map<Part, String> BEFORE =
      Map.of(Part.STREET_MORE, ", ", Part.MONTH, "-", Part.DAY, "-");

  private static final Set<Field> KEPT_WHOLE = Set.of(Field.STREET, Field.ADDRESS);

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

  private void add(int column) {
    Role role = assigned.get(column).role();
    if (role.field().isEmpty()) {
      return;
    }
    Field field = role.field().get();
    String set = assigned.get(column).set();
    switch (role.part()) {
      case WHOLE -> addWhole(column, role, field, set);
      case LOCAL_NUMBER -> bindings.add(phone(column, set));
      case CONSENT -> {
        bindings.add(Binding.of(field, true, column, set));
        bindings.add(unsure(Field.EMAIL_CONSENT, column));
      }
      default -> {} // parts are joined to what they belong to
    }
  }

  private void addWhole(int column, Role role, Field field, String set) {
    if (KEPT_WHOLE.contains(field)) {
      bindings.add(street(field, column, set));
      return;
    }
    int type = field == Field.PHONE ? type(column) : -1;
    Binding plain = Binding.of(field, role.inverted(), column, set);
    bindings.add(new Binding(field, role.inverted(), plain.pieces(), set, type, true));
    if (field == Field.STATUS) {
      bindings.add(unsure(Field.DISPOSITION, column));
    }
  }

  private static Binding unsure(Field field, int column) {
    return new Binding(field, false, List.of(new Piece(column, "", true)), "", -1, false);
  }

  /** The column beside a number that says what kind of number it is. */
  private int type(int column) {
    String key = columns.key(column);
    for (String ending : List.of("value", "number", "")) {
      if (key.endsWith(ending)) {
        String stem = key.substring(0, key.length() - ending.length());
        for (int i = 0; i < columns.size(); i++) {
          String other = columns.key(i);
          if (other.equals(stem + "type") || other.equals(stem + "label")) {
            return i;
          }
        }
      }
    }
    return -1;
  }

  private Binding street(Field field, int column, String set) {
    var pieces = new ArrayList<Piece>();
    for (int i = 0; i < assigned.size(); i++) {
      Part part = assigned.get(i).role().part();
      boolean beside = part == Part.HOUSE_NUMBER || part == Part.STREET_MORE;
      if (i == column || (beside && head(i) == column)) {
        pieces.add(new Piece(i, BEFORE.getOrDefault(part, " "), part != Part.HOUSE_NUMBER));
      }
    }
    return new Binding(field, false, pieces, set, -1, true);
  }

  /** The street that a house number or a further line belongs to: the nearest of its address. */
  private int head(int column) {
    int best = -1;
    for (int i = 0; i < assigned.size(); i++) {
      Role role = assigned.get(i).role();
      boolean street =
          role.part() == Part.WHOLE && role.field().filter(KEPT_WHOLE::contains).isPresent();
      boolean same = assigned.get(i).set().equals(assigned.get(column).set());
      if (street && same && (best < 0 || Math.abs(i - column) < Math.abs(best - column))) {
        best = i;
      }
    }
    return best;
  }

  private Binding phone(int column, String set) {
    for (int i = column - 1; i >= 0; i--) {
      if (assigned.get(i).role().part() == Part.AREA_CODE) {
        return new Binding(
            Field.PHONE,
            false,
            List.of(new Piece(i, "", false), new Piece(column, " ", true)),
            set,
            -1,
            true);
      }
    }
    return Binding.of(Field.PHONE, false, column, set);
  }

  /** Year, month and day make a date when all three are there. */
  private void addBirthDate() {
    var pieces = new ArrayList<Piece>();
    for (Part part : List.of(Part.YEAR, Part.MONTH, Part.DAY)) {
      for (int i = 0; i < assigned.size(); i++) {
        if (assigned.get(i).role().part() == part) {
          pieces.add(new Piece(i, BEFORE.getOrDefault(part, ""), false));
          break;
        }
      }
    }
    if (pieces.size() == 3) {
      bindings.add(new Binding(Field.BIRTH_DATE, false, pieces, "", -1, true));
    }
  }
}
