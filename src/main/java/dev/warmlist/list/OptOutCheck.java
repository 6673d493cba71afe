package dev.warmlist.list;

import dev.warmlist.Place;
import dev.warmlist.UserError;
import dev.warmlist.clean.DateOrder;
import dev.warmlist.clean.Dates;
import dev.warmlist.clean.OptOuts;
import dev.warmlist.clean.YesNo;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Refuses a list whose opt-out column speaks a language that isn't understood: reading it the wrong
 * way round would contact those who said no.
 */
final class OptOutCheck {
  private static final int SHOWN = 3;

  private final String file;
  private final Header header;

  OptOutCheck(String file, Header header) {
    this.file = file;
    this.header = header;
  }

  /**
   * Looks at each opt-out column that the user hasn't explained.
   *
   * @throws UserError when none of a column's cells is understood (65)
   */
  void check(Columns columns, Mapping mapping) {
    for (int i = 0; i < columns.size(); i++) {
      boolean optOut = mapping.fields().get(i).map(Role::of).filter(Role::isOptOut).isPresent();
      boolean settled = !optOut || mapping.asked().get(i);
      List<String> cells = columns.cells(i);
      if (!settled && !cells.isEmpty() && cells.stream().noneMatch(OptOutCheck::isClear)) {
        throw refusal(columns.header(i), cells);
      }
    }
  }

  private static boolean isClear(String cell) {
    return OptOuts.read(cell) != YesNo.UNCLEAR
        || YesNo.read(cell) != YesNo.UNCLEAR
        || Dates.read(cell, DateOrder.YMD).isPresent();
  }

  private UserError refusal(String column, List<String> cells) {
    Set<String> distinct = new TreeSet<>(cells);
    List<String> shown = distinct.stream().limit(SHOWN).map(c -> '"' + c + '"').toList();
    return UserError.badList(
        new Place(file, header.line(), column),
        "this looks like an opt-out column, but " + String.join(", ", shown) + " is not understood",
        "Say what it is: --map '"
            + column
            + "=do_not_email' when its entries mean a no,\n"
            + "--map '"
            + column
            + "=-' when it is something else.");
  }
}
