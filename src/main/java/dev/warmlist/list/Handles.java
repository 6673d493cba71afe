package dev.warmlist.list;

import dev.warmlist.prospect.Field;
import java.util.List;
import java.util.Locale;

/** The e-mail and web addresses of rows, in which names and firms come again. */
final class Handles {
  private final Columns columns;
  private final List<Assignment> assigned;

  Handles(Columns columns, List<Assignment> assigned) {
    this.columns = columns;
    this.assigned = assigned;
  }

  /**
   * The share of rows whose handles hold a cell, or a word of it.
   *
   * @param mailbox whether to look before the at sign of e-mail addresses; else behind it
   */
  double found(int column, boolean mailbox) {
    int rows = 0;
    int found = 0;
    for (CsvRow row : columns.sample()) {
      String cell = HeaderWords.key(Binding.cell(row.cells(), column));
      String handles = handles(row, mailbox);
      if (cell.length() >= 2 && !handles.isEmpty()) {
        rows++;
        String words = mailbox ? firstWord(row.cells().get(column)) : cell;
        boolean in = handles.contains(cell) || (words.length() >= 3 && handles.contains(words));
        found += in ? 1 : 0;
      }
    }
    return rows == 0 ? 0 : (double) found / rows;
  }

  private static String firstWord(String cell) {
    List<String> words = HeaderWords.words(cell);
    return words.isEmpty() ? "" : words.get(0);
  }

  private String handles(CsvRow row, boolean mailbox) {
    var text = new StringBuilder();
    for (int i = 0; i < Math.min(row.cells().size(), columns.size()); i++) {
      String cell = row.cells().get(i).toLowerCase(Locale.ROOT);
      int at = cell.indexOf('@');
      if (assigned.get(i).role().holds(Field.EMAIL) && at > 0) {
        text.append(HeaderWords.key(mailbox ? cell.substring(0, at) : cell.substring(at)));
      } else if (!mailbox && assigned.get(i).role().holds(Field.WEBSITE)) {
        text.append(HeaderWords.key(cell));
      }
      text.append(' ');
    }
    return text.toString().strip();
  }
}
