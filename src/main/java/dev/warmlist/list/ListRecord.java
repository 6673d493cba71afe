package dev.warmlist.list;

import dev.warmlist.Reason;
import java.util.List;
import java.util.Optional;

/**
 * One data record of a list.
 *
 * @param row its number among the list's data records, from 1; footers and rejected ones count
 * @param line the physical line it starts on, from 1
 * @param cells its cells, as many as the list has columns; all of the original ones when rejected
 * @param rejected why it can't be used, if it can't
 */
public record ListRecord(int row, int line, List<String> cells, Optional<Reason> rejected) {

  /** Keeps a copy of the cells. */
  public ListRecord {
    cells = List.copyOf(cells);
  }
}
