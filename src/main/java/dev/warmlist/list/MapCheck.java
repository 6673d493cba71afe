package dev.warmlist.list;

import dev.warmlist.UserError;
import java.util.List;

/**
 * Whether each header that {@code --map} or {@code --identifier} names stands in one of a run's
 * lists. A header of one list needn't stand in the others, so this is only known when all have been
 * opened.
 */
public final class MapCheck {
  private MapCheck() {}

  /**
   * Refuses a header that no list has, and a mapping that was made for other lists (2).
   *
   * @param labels the labels or paths of the lists that were opened
   * @param lists the headers of each of them
   */
  public static void require(ColumnMap asked, List<String> labels, List<List<String>> lists) {
    if (!asked.concerns(labels)) {
      var other = asked.stated().stream().map(ColumnMap.Stated::list).distinct().toList();
      throw UserError.usage(
          "--map: the mapping is for " + String.join(", ", other),
          "This run reads " + String.join(", ", labels) + ".");
    }
    asked.anywhere().keySet().forEach(header -> requireColumn("--map", header, lists));
    asked.identifiers().forEach(header -> requireColumn("--identifier", header, lists));
  }

  private static void requireColumn(String option, String header, List<List<String>> lists) {
    if (lists.stream().noneMatch(columns -> !MapOptions.columns(header, columns).isEmpty())) {
      List<String> all = lists.stream().flatMap(List::stream).distinct().toList();
      throw UserError.usage(
          option + ": there is no column \"" + header + "\"" + MapOptions.nearest(header, all),
          "Columns: " + String.join(", ", all) + ".");
    }
  }
}
