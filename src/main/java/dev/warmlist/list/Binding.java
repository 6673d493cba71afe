package dev.warmlist.list;

import dev.warmlist.list.Role.Part;
import dev.warmlist.prospect.Field;
import java.util.List;

/**
 * How one value of a known field is made of a row's cells.
 *
 * @param field the field
 * @param inverted whether a yes in the cells means a no in the field
 * @param pieces the cells it is joined of, in order; never empty
 * @param set which of several addresses it belongs to
 * @param type the column that names the kind of the value ({@code Mobile}, {@code Work Fax}), or -1
 * @param take which texts count
 */
record Binding(Field field, boolean inverted, List<Piece> pieces, String set, int type, Take take) {

  /** Which texts of a column count for a field. */
  enum Take {
    /** Every one. */
    ALL,
    /** Every one, and where there is none that is a no. */
    ALL_AND_BLANKS,
    /** Only what is certainly meant; the column is about something else. */
    MEANT
  }

  Binding {
    pieces = List.copyOf(pieces);
  }

  /**
   * One cell of a value.
   *
   * @param column its column
   * @param before what separates it from the cells before it
   * @param alone whether it makes a value without the others
   * @param part which part of the value it is
   */
  record Piece(int column, String before, boolean alone, Part part) {
    /** A cell that is all of the value. */
    static Piece whole(int column) {
      return new Piece(column, "", true, Part.WHOLE);
    }
  }

  /** A value that is one cell. */
  static Binding of(Field field, boolean inverted, int column, String set) {
    return new Binding(field, inverted, List.of(Piece.whole(column)), set, -1, Take.ALL);
  }

  /** A value that a cell of a column for something else may hold. */
  static Binding meant(Field field, int column) {
    return new Binding(field, false, List.of(Piece.whole(column)), "", -1, Take.MEANT);
  }

  /** The column of its first cell. */
  int column() {
    return pieces.get(0).column();
  }

  /** The value in a row, empty when its cells are, or when only parts are there. */
  String text(List<String> cells) {
    if (pieces.size() == 1) {
      return cell(cells, pieces.get(0).column());
    }
    return field == Field.PHONE || field == Field.MOBILE
        ? SplitNumber.join(pieces, cells)
        : joined(cells);
  }

  private String joined(List<String> cells) {
    var text = new StringBuilder();
    boolean whole = false;
    for (Piece piece : pieces) {
      String cell = cell(cells, piece.column()).strip();
      if (!cell.isEmpty()) {
        text.append(text.length() == 0 ? "" : piece.before()).append(cell);
        whole |= piece.alone();
      }
    }
    boolean complete = whole || (pieces.stream().noneMatch(Piece::alone) && filled(cells));
    return complete ? text.toString() : "";
  }

  private boolean filled(List<String> cells) {
    return pieces.stream().noneMatch(piece -> cell(cells, piece.column()).isBlank());
  }

  static String cell(List<String> cells, int column) {
    return column < cells.size() ? cells.get(column) : "";
  }
}
