package dev.warmlist.clean;

import dev.warmlist.Bundled;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The facts that cleaning knows, each kind in a table beside the classes. */
final class Table {
  private Table() {}

  /** The lines' cells, in the file's order. */
  static List<List<String>> rows(String name) {
    return new Bundled(Table.class, name).rows();
  }

  /** The second cells by the first ones. */
  static Map<String, String> map(String name) {
    return new Bundled(Table.class, name).map();
  }

  /** The first cells. */
  static Set<String> set(String name) {
    var set = new LinkedHashSet<String>();
    rows(name).forEach(row -> set.add(row.get(0)));
    return Collections.unmodifiableSet(set);
  }

  /** All words of a file that holds many a line, parted by blanks. */
  static Set<String> words(String name) {
    var words = new LinkedHashSet<String>();
    for (List<String> row : rows(name)) {
      Collections.addAll(words, row.get(0).split(" ", -1));
    }
    return Collections.unmodifiableSet(words);
  }
}
