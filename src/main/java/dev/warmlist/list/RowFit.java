package dev.warmlist.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Fits records to the list's columns. Surplus blanks go; what is missing at the end is blank. Where
 * the cells of a short record contradict their columns, a cell is missing in the middle; where
 * there are too many, a delimiter inside a cell wasn't quoted. Such records are mended when there
 * is exactly one way, and refused otherwise. Nothing is shifted silently.
 */
final class RowFit {
  private static final double NEARLY_ALL = 0.97;
  private static final int FEWEST = 5;

  /** More ways than this to mend a record are no evidence. */
  private static final int MOST_MISSING = 3;

  private static final int MOST_COLUMNS = 40;

  /** What stands behind the comma in the name of a firm or a person. */
  private static final Set<String> TAILS =
      Set.of(
          "inc", "llc", "ltd", "corp", "co", "lp", "llp", "plc", "pc", "pa", "gmbh", "ag", "kg",
          "sa", "srl", "bv", "nv", "jr", "sr", "ii", "iii", "md", "phd", "esq", "cpa", "mba");

  private final int width;
  private final char delimiter;
  private final List<Optional<Shape>> shapes = new ArrayList<>();

  /** For each column whether it holds a few values again and again. */
  private final List<Boolean> choices = new ArrayList<>();

  /** Whether cells of the list begin with blanks anyway. */
  private final boolean spaced;

  /** What nearly all cells of a column look like. */
  private record Shape(CellKind kind, int start) {
    static Shape of(String cell) {
      int first = cell.strip().charAt(0);
      int start = Character.isLetter(first) ? 'a' : Character.isDigit(first) ? '0' : '-';
      return new Shape(CellKind.of(cell), start);
    }
  }

  /** How a record was made to fit. */
  enum How {
    /** It has a cell for each column. */
    AS_IT_IS,
    /** A hole in the middle was filled. */
    FILLED,
    /** Cells that a delimiter without quotes had torn apart were joined. */
    JOINED
  }

  /** Cells that fit, and how. */
  record Fitted(List<String> cells, How how) {}

  RowFit(int width, char delimiter, List<CsvRow> sample) {
    this.width = width;
    this.delimiter = delimiter;
    List<CsvRow> full = sample.stream().filter(row -> row.cells().size() == width).toList();
    var columns = new Columns(java.util.Collections.nCopies(width, ""), full);
    for (int i = 0; i < width; i++) {
      shapes.add(shape(columns, i));
      List<String> cells = columns.cells(i);
      choices.add(cells.stream().distinct().count() * 3 <= cells.size());
    }
    long rows = full.stream().filter(RowFit::isSpaced).count();
    spaced = rows * 10 > full.size();
  }

  private static boolean isSpaced(CsvRow row) {
    for (String cell : row.cells()) {
      if (cell.startsWith(" ") && !cell.isBlank()) {
        return true;
      }
    }
    return false;
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
    if (cells.size() == width) {
      return Optional.of(new Fitted(cells, How.AS_IT_IS));
    }
    if (cells.size() > width) {
      boolean blank = cells.subList(width, cells.size()).stream().allMatch(String::isBlank);
      return blank
          ? Optional.of(new Fitted(cells.subList(0, width), How.AS_IT_IS))
          : joined(cells).map(fitting -> new Fitted(fitting, How.JOINED));
    }
    List<String> padded = new ArrayList<>(cells);
    while (padded.size() < width) {
      padded.add("");
    }
    return suits(padded)
        ? Optional.of(new Fitted(padded, How.AS_IT_IS))
        : mend(cells).map(fitting -> new Fitted(fitting, How.FILLED));
  }

  private Optional<List<String>> mend(List<String> cells) {
    if (width - cells.size() > MOST_MISSING || width > MOST_COLUMNS) {
      return Optional.empty();
    }
    var ways = new ArrayList<List<String>>();
    spread(cells, 0, new ArrayList<>(), ways);
    return ways.size() == 1 ? Optional.of(ways.get(0)) : Optional.empty();
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

  /**
   * Joins two cells that a delimiter has torn apart: where a blank or a legal form behind a comma
   * shows it, else where the shapes leave one place. Cells to the right must bear it out.
   */
  private Optional<List<String>> joined(List<String> cells) {
    boolean quotes = cells.stream().anyMatch(cell -> cell.indexOf('"') >= 0);
    if (cells.size() != width + 1 || width > MOST_COLUMNS || quotes) {
      return Optional.empty(); // where quotes are broken, it isn't clear what was torn
    }
    var ways = new ArrayList<List<String>>();
    var shown = new ArrayList<List<String>>();
    for (int i = 0; i < width; i++) {
      List<String> way = joinedAt(i, cells);
      if (!way.isEmpty() && suits(way)) {
        ways.add(isAnchored(way, i) ? way : List.of());
        if (isShown(cells.get(i + 1))) {
          shown.add(isAnchored(way, i) ? way : List.of());
        }
      }
    }
    List<List<String>> clear = shown.size() == 1 ? shown : ways;
    return clear.size() == 1 && !clear.get(0).isEmpty()
        ? Optional.of(clear.get(0))
        : Optional.empty();
  }

  /** The cells with two of them joined; none when these aren't both text. */
  private List<String> joinedAt(int column, List<String> cells) {
    String left = cells.get(column);
    String right = cells.get(column + 1);
    if (CellKind.of(left) != CellKind.TEXT || CellKind.of(right) != CellKind.TEXT) {
      return List.of();
    }
    var joined = new ArrayList<String>(cells.subList(0, column));
    joined.add(left + delimiter + right);
    joined.addAll(cells.subList(column + 2, cells.size()));
    return joined;
  }

  /**
   * Whether cells bear it out that a column's cell was torn: the column isn't one of few values,
   * such as yes and no, and there is a cell that only its own column can hold, to the right, or
   * anywhere when the last cell was torn.
   */
  private boolean isAnchored(List<String> cells, int column) {
    if (choices.get(column)) {
      return false;
    }
    for (int i = column == width - 1 ? 0 : column + 1; i < width; i++) {
      boolean shaped = shapes.get(i).filter(shape -> shape.kind() != CellKind.TEXT).isPresent();
      if (shaped && !cells.get(i).isBlank()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a cell looks like what stands behind a comma in a name. */
  private boolean isShown(String cell) {
    String bare = cell.strip().replace(".", "").toLowerCase(Locale.ROOT);
    return delimiter == ',' && ((cell.startsWith(" ") && !spaced) || TAILS.contains(bare));
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
