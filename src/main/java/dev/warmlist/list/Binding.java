package dev.warmlist.list;

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
 * @param sure whether every text counts; else only one that is certainly meant
 */
record Binding(
    Field field, boolean inverted, List<Piece> pieces, String set, int type, boolean sure) {

  Binding {
    pieces = List.copyOf(pieces);
  }

  /**
   * One cell of a value.
   *
   * @param column its column
   * @param before what separates it from the cells before it
   * @param alone whether it makes a value without the others
   */
  record Piece(int column, String before, boolean alone) {}

  /** A value that is one cell. */
  static Binding of(Field field, boolean inverted, int column, String set) {
    return new Binding(field, inverted, List.of(new Piece(column, "", true)), set, -1, true);
  }

  /** The value in a row, empty when its cells are, or when only parts are there. */
  String text(List<String> cells) {
    if (pieces.size() == 1) {
      return cell(cells, pieces.get(0).column());
    }
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

  private static String cell(List<String> cells, int column) {
    return column < cells.size() ? cells.get(column) : "";
  }
}
