package dev.warmlist.list;

import dev.warmlist.clean.GivenNames;
import dev.warmlist.clean.Texts;
import java.util.List;

/** Which columns hold given names, alone or in whole names. */
final class GivenNameColumns {
  /** A whole name has no more words. */
  private static final int MOST_WORDS = 4;

  private final Columns columns;
  private final GivenNames known = new GivenNames();

  GivenNameColumns(Columns columns) {
    this.columns = columns;
  }

  /** The share of a column's cells that begin, or behind a comma end, with a known given name. */
  double share(int column) {
    return columns.share(column, this::hasGivenName);
  }

  /** The same in words: {@code 86 %}. */
  String percent(int column) {
    return columns.percent(column, this::hasGivenName);
  }

  private boolean hasGivenName(String cell) {
    List<String> words = HeaderWords.words(Texts.fold(cell));
    if (words.isEmpty() || words.size() > MOST_WORDS) {
      return false;
    }
    boolean turned = cell.indexOf(',') > 0 && words.size() > 1;
    return known.known(turned ? words.get(words.size() - 1) : words.get(0))
        || (turned && known.known(words.get(1)));
  }
}
