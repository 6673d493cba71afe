package dev.warmlist.prospect;

import java.util.List;

/**
 * One data record of a list: the cells as they came, and what cleaning made of them.
 *
 * @param ref which row it is
 * @param cells the original cells, as many as the list has columns
 * @param values the cleaned values of the known fields
 */
public record Row(RowRef ref, List<String> cells, Values values) {

  /** Keeps a copy of the cells. */
  public Row {
    cells = List.copyOf(cells);
  }
}
