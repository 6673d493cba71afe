package dev.warmlist.run;

import dev.warmlist.export.PlanReader;
import dev.warmlist.match.ProspectIds;
import dev.warmlist.prospect.Row;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** The ids of all prospects, by the ordinal of their first row. */
final class Ids {
  private final String[] byRoot;
  private final Map<Integer, List<String>> before = new HashMap<>();

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

  /**
   * The ids that prospects have had since an earlier plan, where that plan knew them.
   *
   * @param keep whether they keep those ids, rather than have their new ones
   */
  void continuing(PlanReader plan, Rows rows, Clusters clusters, boolean keep) {
    var earlier = new EarlierIds(plan, new HashSet<>(Arrays.asList(byRoot)));
    for (int root = 0; root < byRoot.length; root++) {
      if (clusters.isRoot(root) && !earlier.knows(byRoot[root])) {
        List<Row> members = rows.get(clusters.members(root));
        List<String> known = earlier.of(members.stream().map(Row::values).toList());
        if (!known.isEmpty()) {
          before.put(root, known);
          byRoot[root] = keep ? known.get(0) : byRoot[root];
        }
      }
    }
  }

  /** The ids under which an earlier plan knew a prospect, the likeliest first. */
  List<String> before(int root) {
    return before.getOrDefault(root, List.of(byRoot[root]));
  }

  /** The id of a prospect. */
  String of(int root) {
    return byRoot[root];
  }
}
