package dev.warmlist.export;

import dev.warmlist.clean.Texts;
import dev.warmlist.consent.Stopped;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Prospect;
import dev.warmlist.prospect.Row;
import dev.warmlist.prospect.Source;
import dev.warmlist.prospect.Values;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The columns in which prospects are shown: the known fields in their published order, each with
 * its further values beside it where people use several; then, in one column, the cells that
 * cleaning changed, as they came; then the lists' own further columns by first appearance. Further
 * columns of the same name share one.
 */
public final class ProspectColumns {
  private static final String BETWEEN = "; ";
  private static final String AS_GIVEN = "as_given";

  private final List<Source> lists;
  private final List<Field> fields;
  private final List<Further> further;

  /** A further column, and where it stands in each list. */
  private record Further(String name, Map<Integer, List<Integer>> places) {}

  private ProspectColumns(List<Source> lists, List<Field> fields, List<Further> further) {
    this.lists = lists;
    this.fields = fields;
    this.further = further;
  }

  /**
   * The columns for these lists.
   *
   * @param occurring the known fields that are to have a column
   */
  public static ProspectColumns of(List<Source> lists, Set<Field> occurring) {
    var byName = new LinkedHashMap<String, Further>();
    for (int list = 0; list < lists.size(); list++) {
      Source source = lists.get(list);
      for (int column = 0; column < source.columns().size(); column++) {
        if (source.fields().get(column).isEmpty() && !isAsGiven(source, column)) {
          byName
              .computeIfAbsent(name(source, column), n -> new Further(n, new LinkedHashMap<>()))
              .places()
              .computeIfAbsent(list, l -> new ArrayList<>(1))
              .add(column);
        }
      }
    }
    return new ProspectColumns(
        List.copyOf(lists), List.copyOf(new TreeSet<>(occurring)), List.copyOf(byName.values()));
  }

  /** Whether a column is what an earlier run of ours wrote: it is carried on in its place. */
  private static boolean isAsGiven(Source source, int column) {
    return source.columns().get(column).equals(AS_GIVEN);
  }

  private static String name(Source source, int column) {
    String name = source.columns().get(column).strip();
    return name.isEmpty() ? "column_" + (column + 1) : name;
  }

  /** The known fields that have a column, in order. */
  public List<Field> fields() {
    return fields;
  }

  /** How many of the columns hold known fields: they come first, further columns follow. */
  int known() {
    int others = (int) fields.stream().filter(Field::hasOthers).count();
    return fields.size() + others + 1;
  }

  /**
   * The headers.
   *
   * @param before the headers that stand before or behind these in the same file; a name that is
   *     among them already gets the prefix {@code list_}
   */
  public List<String> header(Collection<String> before) {
    var taken = new TreeSet<String>();
    before.forEach(name -> taken.add(name.toLowerCase(Locale.ROOT)));
    var header = new ArrayList<String>();
    for (Field field : fields) {
      header.add(free(field.key(), taken));
      field.othersKey().ifPresent(key -> header.add(free(key, taken)));
    }
    header.add(free(AS_GIVEN, taken));
    further.forEach(column -> header.add(free(column.name(), taken)));
    return header;
  }

  private static String free(String name, Set<String> taken) {
    String free = name;
    while (!taken.add(free.toLowerCase(Locale.ROOT))) {
      free = "list_" + free;
    }
    return free;
  }

  /**
   * The cells of one prospect, in the order of the header.
   *
   * @param stoppedHandles handles that must not be shown: cells that hold one are blank
   */
  public List<String> cells(Prospect prospect, Set<String> stoppedHandles) {
    Stopped stopped = stoppedHandles.isEmpty() ? Stopped.NONE : new Stopped(stoppedHandles);
    var cells = new ArrayList<String>(fields.size() + further.size() + 4);
    for (Field field : fields) {
      List<String> shown = shown(prospect.values(), field);
      boolean together = shown.size() < 2 || field.shownTogether();
      cells.add(joined(together ? shown : shown.subList(0, 1), stopped));
      if (field.hasOthers()) {
        cells.add(joined(shown.subList(Math.min(1, shown.size()), shown.size()), stopped));
      }
    }
    cells.add(asGiven(prospect, stopped));
    further.forEach(column -> cells.add(cell(column, prospect, stopped)));
    return cells;
  }

  /** The values of a field that have a place in its columns. */
  private static List<String> shown(Values values, Field field) {
    List<String> all = values.all(field);
    boolean one = all.size() > 1 && !field.shownTogether() && !field.hasOthers();
    return one ? all.subList(0, 1) : all;
  }

  private static String joined(List<String> values, Stopped stopped) {
    if (values.size() == 1) {
      return stopped.shown(values.get(0));
    }
    return values.isEmpty()
        ? ""
        : String.join(BETWEEN, values.stream().filter(v -> !stopped.hides(v)).toList());
  }

  /** The cells that aren't among the values as they came: {@code Zip: 8014; Phone: 0044 20 ...}. */
  private String asGiven(Prospect prospect, Stopped stopped) {
    var given = new LinkedHashSet<String>();
    for (Row row : prospect.rows()) {
      Source list = lists.get(row.ref().list());
      for (int column = 0; column < row.cells().size(); column++) {
        String cell = row.cells().get(column);
        if (cell.isBlank() || stopped.hides(cell)) {
          continue;
        }
        if (isAsGiven(list, column)) {
          given.add(cell);
        } else if (isChanged(prospect.values(), list.fields().get(column), cell)) {
          given.add(name(list, column) + ": " + cell);
        }
      }
    }
    return String.join(BETWEEN, given);
  }

  private static boolean isChanged(Values values, Optional<Field> read, String cell) {
    return read.isPresent()
        && !isShown(values, read.get(), cell)
        && (cell.indexOf(BETWEEN) < 0 || !areShown(values, read.get(), cell.split(BETWEEN, -1)));
  }

  private static boolean areShown(Values values, Field field, String... parts) {
    return Stream.of(parts).allMatch(part -> isShown(values, field, part));
  }

  private static boolean isShown(Values values, Field field, String cell) {
    List<String> own = shown(values, field);
    if (own.contains(cell)) {
      return true;
    }
    String tidy = Texts.tidy(cell);
    for (String value : own) {
      if (holds(value, tidy)) {
        return true;
      }
    }
    for (Field other : values.fields()) {
      if (shown(values, other).contains(tidy)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a value is the text, or was joined of it and of other cells. */
  private static boolean holds(String value, String tidy) {
    int at = value.indexOf(tidy);
    int end = at + tidy.length();
    return at >= 0
        && (at == 0 || !Character.isLetterOrDigit(value.charAt(at - 1)))
        && (end == value.length() || !Character.isLetterOrDigit(value.charAt(end)));
  }

  /** The kept row's value first; what other rows say otherwise stands behind it. */
  private static String cell(Further column, Prospect prospect, Stopped stopped) {
    var values = new LinkedHashSet<String>();
    for (Row row : prospect.rows()) {
      for (int place : column.places().getOrDefault(row.ref().list(), List.of())) {
        String value = place < row.cells().size() ? row.cells().get(place).strip() : "";
        if (!value.isEmpty() && !stopped.hides(value)) {
          values.add(value);
        }
      }
    }
    return String.join(BETWEEN, values);
  }
}
