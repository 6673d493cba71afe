package dev.warmlist.list;

import dev.warmlist.clean.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The headers of a list, and enough of its cells to tell what a column holds. */
final class Columns {
  /** How many filled cells of a column are looked at. */
  private static final int LOOK = 500;

  private final List<String> headers;
  private final List<CsvRow> sample;

  /** The cells of each column that was looked at. */
  private final Map<Integer, List<String>> looked = new HashMap<>();

  Columns(List<String> headers, List<CsvRow> sample) {
    this.headers = List.copyOf(headers);
    this.sample = sample;
  }

  int size() {
    return headers.size();
  }

  List<String> headers() {
    return headers;
  }

  String header(int column) {
    return headers.get(column);
  }

  String key(int column) {
    return HeaderWords.key(header(column));
  }

  /** The first filled cells of a column, tidied. */
  List<String> cells(int column) {
    return looked.computeIfAbsent(column, this::look);
  }

  private List<String> look(int column) {
    var cells = new ArrayList<String>();
    for (CsvRow row : sample) {
      String cell = column < row.cells().size() ? Texts.tidy(row.cells().get(column)) : "";
      if (!cell.isEmpty()) {
        cells.add(cell);
        if (cells.size() == LOOK) {
          break;
        }
      }
    }
    return List.copyOf(cells);
  }

  /** Whether a column has blank cells beside filled ones. */
  boolean hasBlanks(int column) {
    return sample.stream().anyMatch(row -> Binding.cell(row.cells(), column).isBlank());
  }

  /** The rows of the sample. */
  List<CsvRow> sample() {
    return sample;
  }

  /** The share of a column's filled cells that satisfy a test; 0 when none is filled. */
  double share(int column, Predicate<String> test) {
    List<String> cells = cells(column);
    return cells.isEmpty() ? 0 : (double) cells.stream().filter(test).count() / cells.size();
  }

  /** The share of a column's filled cells that look like something. */
  double share(int column, CellKind kind) {
    return share(column, cell -> CellKind.of(cell) == kind);
  }

  /** The share in words: {@code 98 %}. */
  String percent(int column, Predicate<String> test) {
    return Math.round(Math.floor(share(column, test) * 100)) + " %";
  }

  /** The share in words: {@code 98 %}. */
  String percent(int column, CellKind kind) {
    return percent(column, cell -> CellKind.of(cell) == kind);
  }
}
