package dev.warmlist.run;

import dev.warmlist.match.ProspectIds;
import dev.warmlist.prospect.Row;
import java.util.Arrays;
import java.util.List;

/** The ids of all prospects, by the ordinal of their first row. */
final class Ids {
  private final String[] byRoot;

  private Ids(int rows) {
    byRoot = new String[rows];
    Arrays.fill(byRoot, "");
  }

  /** No ids, for outputs that show none. */
  static Ids none(Rows rows) {
    return new Ids(rows.size());
  }

  Ids(Rows rows, Clusters clusters) {
    this(rows.size());
    var ids = new ProspectIds();
    for (int i = 0; i < byRoot.length; i++) {
      if (clusters.isRoot(i)) {
        List<Row> members = rows.get(clusters.members(i));
        byRoot[i] = ids.of(members.stream().map(Row::values).toList());
      }
    }
  }

  /** The id of a prospect. */
  String of(int root) {
    return byRoot[root];
  }
}
