package dev.warmlist.list;

import dev.warmlist.Place;
import dev.warmlist.UserError;
import dev.warmlist.list.Assignment.How;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Refuses a list with a column that may say who is not to be contacted, but not in words that are
 * understood: reading it the wrong way round would contact those who said no.
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
   * Looks at each column that the user hasn't explained.
   *
   * @throws UserError when a column's sense can't be known (65)
   */
  void check(Columns columns, Mapping mapping) {
    for (int i = 0; i < columns.size(); i++) {
      if (mapping.how().get(i) == How.OPEN) {
        throw refusal(columns.header(i), columns.cells(i));
      }
    }
  }

  private UserError refusal(String column, List<String> cells) {
    Set<String> distinct = new TreeSet<>(cells);
    List<String> shown = distinct.stream().limit(SHOWN).map(c -> '"' + c + '"').toList();
    return UserError.badList(
        new Place(file, header.line(), column),
        "this may be an opt-out column, but "
            + String.join(", ", shown)
            + (shown.size() == 1 ? " doesn't tell" : " don't tell"),
        "Say what it is: --map '"
            + column
            + "=do_not_email' when its entries mean a no,\n"
            + "--map '"
            + column
            + "=!do_not_email' when a yes means that they may be written to,\n"
            + "--map '"
            + column
            + "=-' when it is something else.");
  }
}
