package dev.warmlist.export;

import dev.warmlist.Reason;
import dev.warmlist.list.CsvFile;
import dev.warmlist.prospect.RowRef;
import dev.warmlist.prospect.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code rejected.csv} and {@code suppressed.csv}: rows that were set aside, with their original
 * cells under the union of the lists' headers, so that they can be mended and fed back.
 */
public final class SetAsideCsv implements AutoCloseable {
  private static final List<String> BEFORE = List.of("list", "row", "line", "reason");

  private final CsvFile file;
  private final List<Source> lists;
  private final List<int[]> places = new ArrayList<>();
  private final int columns;
  private final int extras;

  /** A header, and which of those by the same name in one list it is. */
  private record Key(String name, int repeat) {}

  /**
   * Begins the file with its header.
   *
   * @param extras how many cells more than its list has headers the longest row has; further cells
   *     are written without a header
   */
  public SetAsideCsv(CsvFile file, List<Source> lists, int extras) {
    this.file = file;
    this.lists = List.copyOf(lists);
    this.extras = extras;
    var union = new LinkedHashMap<Key, Integer>();
    this.lists.forEach(list -> places.add(places(list, union)));
    this.columns = union.size();
    var header = new ArrayList<>(BEFORE);
    union.keySet().forEach(key -> header.add(key.name()));
    for (int i = 1; i <= extras; i++) {
      header.add("extra_" + i);
    }
    file.row(header);
  }

  private static int[] places(Source list, Map<Key, Integer> union) {
    var repeats = new LinkedHashMap<String, Integer>();
    int[] places = new int[list.columns().size()];
    for (int i = 0; i < places.length; i++) {
      String name = list.columns().get(i).strip();
      var key = new Key(name, repeats.merge(name, 1, Integer::sum));
      union.putIfAbsent(key, union.size());
      places[i] = union.getOrDefault(key, 0);
    }
    return places;
  }

  /** Writes a row with its original cells. */
  public void write(RowRef row, Reason reason, List<String> cells) {
    int[] mine = places.get(row.list());
    var under = new ArrayList<>(Collections.nCopies(columns + extras, ""));
    for (int i = 0; i < cells.size(); i++) {
      int place = i < mine.length ? mine[i] : columns + i - mine.length;
      if (place < under.size()) {
        under.set(place, cells.get(i));
      } else {
        under.add(cells.get(i));
      }
    }
    var line =
        new ArrayList<>(
            List.of(
                lists.get(row.list()).label(),
                String.valueOf(row.row()),
                String.valueOf(row.line()),
                reason.text()));
    line.addAll(under);
    file.row(line);
  }

  @Override
  public void close() {
    file.close();
  }
}
