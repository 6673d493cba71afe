package dev.warmlist.list;

import dev.warmlist.UserError;
import java.util.Collection;
import java.util.List;

/**
 * Whether each header that {@code --map} names stands in one of a run's lists. A header of one list
 * needn't stand in the others, so this is only known when all have been opened.
 */
public final class MapCheck {
  private MapCheck() {}

  /**
   * Refuses a header that no list has (2).
   *
   * @param asked the headers, or column numbers from 1, as the user wrote them
   * @param lists the headers of each list that was opened
   */
  public static void require(Collection<String> asked, List<List<String>> lists) {
    for (String header : asked) {
      if (lists.stream().noneMatch(columns -> !MapOptions.columns(header, columns).isEmpty())) {
        List<String> all = lists.stream().flatMap(List::stream).distinct().toList();
        throw UserError.usage(
            "--map: there is no column \"" + header + "\"" + MapOptions.nearest(header, all),
            "Columns: " + String.join(", ", all) + ".");
      }
    }
  }
}
