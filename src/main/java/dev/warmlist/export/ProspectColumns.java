package dev.warmlist.export;

import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Prospect;
import dev.warmlist.prospect.Row;
import dev.warmlist.prospect.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The columns in which prospects are shown: the known fields in their published order, each with
 * its further values beside it where people use several, then the lists' own further columns by
 * first appearance. Further columns of the same name share one; the original of a column that was
 * read as a known field isn't repeated.
 */
public final class ProspectColumns {
  private static final String BETWEEN = "; ";

  private final List<Field> fields;
  private final List<Further> further;

  /** A further column, and where it stands in each list. */
  private record Further(String name, Map<Integer, List<Integer>> places) {}

  private ProspectColumns(List<Field> fields, List<Further> further) {
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
        if (source.fields().get(column).isEmpty()) {
          byName
              .computeIfAbsent(name(source, column), n -> new Further(n, new LinkedHashMap<>()))
              .places()
              .computeIfAbsent(list, l -> new ArrayList<>(1))
              .add(column);
        }
      }
    }
    return new ProspectColumns(List.copyOf(new TreeSet<>(occurring)), List.copyOf(byName.values()));
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
    int others = (int) fields.stream().filter(field -> field.othersKey().isPresent()).count();
    return fields.size() + others;
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
    var stopped = new Stopped(stoppedHandles);
    var cells = new ArrayList<String>(fields.size() + further.size() + 4);
    for (Field field : fields) {
      List<String> all = prospect.values().all(field);
      cells.add(all.isEmpty() ? "" : stopped.shown(all.get(0)));
      if (field.othersKey().isPresent()) {
        cells.add(
            String.join(BETWEEN, all.stream().skip(1).filter(v -> !stopped.hides(v)).toList()));
      }
    }
    further.forEach(column -> cells.add(cell(column, prospect, stopped)));
    return cells;
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
