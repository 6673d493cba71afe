package dev.warmlist.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Fits records to the list's columns. Surplus blanks go; what is missing at the end is blank. Where
 * the cells of a short record contradict their columns, a cell is missing in the middle: the record
 * is mended when there is exactly one way, and refused otherwise. Nothing is shifted silently.
 */
final class RowFit {
  private static final double NEARLY_ALL = 0.97;
  private static final int FEWEST = 5;

  /** More ways than this to mend a record are no evidence. */
  private static final int MOST_MISSING = 3;

  private static final int MOST_COLUMNS = 40;

  private final int width;
  private final List<Optional<Shape>> shapes = new ArrayList<>();

  /** What nearly all cells of a column look like. */
  private record Shape(CellKind kind, int start) {
    static Shape of(String cell) {
      int first = cell.strip().charAt(0);
      int start = Character.isLetter(first) ? 'a' : Character.isDigit(first) ? '0' : '-';
      return new Shape(CellKind.of(cell), start);
    }
  }

  /** Cells that fit, and whether a hole in the middle was filled for it. */
  record Fitted(List<String> cells, boolean mended) {}

  RowFit(int width, List<CsvRow> sample) {
    this.width = width;
    List<CsvRow> full = sample.stream().filter(row -> row.cells().size() == width).toList();
    var columns = new Columns(java.util.Collections.nCopies(width, ""), full);
    for (int i = 0; i < width; i++) {
      shapes.add(shape(columns, i));
    }
  }

  private static Optional<Shape> shape(Columns columns, int column) {
    List<String> cells = columns.cells(column);
    if (cells.size() < FEWEST) {
      return Optional.empty();
    }
    Shape first = Shape.of(cells.get(0));
    return columns.share(column, cell -> Shape.of(cell).equals(first)) >= NEARLY_ALL
        ? Optional.of(first)
        : Optional.empty();
  }

  /** The record's cells, one for each column, or nothing when they can't be told. */
  Optional<Fitted> fit(List<String> cells) {
    if (cells.size() >= width) {
      boolean blank = cells.subList(width, cells.size()).stream().allMatch(String::isBlank);
      return blank ? Optional.of(new Fitted(cells.subList(0, width), false)) : Optional.empty();
    }
    List<String> padded = new ArrayList<>(cells);
    while (padded.size() < width) {
      padded.add("");
    }
    return suits(padded) ? Optional.of(new Fitted(padded, false)) : mend(cells);
  }

  private Optional<Fitted> mend(List<String> cells) {
    if (width - cells.size() > MOST_MISSING || width > MOST_COLUMNS) {
      return Optional.empty();
    }
    var ways = new ArrayList<List<String>>();
    spread(cells, 0, new ArrayList<>(), ways);
    return ways.size() == 1 ? Optional.of(new Fitted(ways.get(0), true)) : Optional.empty();
  }

  /** Collects the ways to put blanks between cells so that no cell contradicts its column. */
  private void spread(List<String> cells, int next, List<String> placed, List<List<String>> ways) {
    if (placed.size() == width) {
      ways.add(List.copyOf(placed));
      return;
    }
    int missing = width - placed.size() - (cells.size() - next);
    if (next < cells.size() && suits(cells.get(next), placed.size())) {
      placed.add(cells.get(next));
      spread(cells, next + 1, placed, ways);
      placed.remove(placed.size() - 1);
    }
    if (missing > 0 && ways.size() < 2) {
      placed.add("");
      spread(cells, next, placed, ways);
      placed.remove(placed.size() - 1);
    }
  }

  private boolean suits(List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (!suits(cells.get(i), i)) {
        return false;
      }
    }
    return true;
  }

  private boolean suits(String cell, int column) {
    return cell.isBlank()
        || shapes.get(column).map(shape -> shape.equals(Shape.of(cell))).orElse(true);
  }
}
