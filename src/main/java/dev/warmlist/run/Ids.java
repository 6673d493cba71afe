package dev.warmlist.run;

import dev.warmlist.match.ProspectIds;
import dev.warmlist.prospect.Row;
import java.util.List;

/** The ids of all prospects, by the ordinal of their first row. */
final class Ids {
  private final String[] byRoot;

  Ids(Rows rows, Clusters clusters) {
    var ids = new ProspectIds();
    byRoot = new String[rows.size()];
    for (int i = 0; i < byRoot.length; i++) {
      byRoot[i] = "";
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
