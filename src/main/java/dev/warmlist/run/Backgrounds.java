package dev.warmlist.run;

import dev.warmlist.plan.Past;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an earlier plan knows of prospects, by the ordinal of their first row. */
final class Backgrounds {
  /** Nothing is known of anybody. */
  static final Backgrounds NONE = new Backgrounds(Map.of(), 0, 0);

  private final Map<Integer, Past> pasts;
  private final int lost;
  private final int unread;

  private Backgrounds(Map<Integer, Past> pasts, int lost, int unread) {
    this.pasts = pasts;
    this.lost = lost;
    this.unread = unread;
  }

  /**
   * What a plan's touches tell of those who are on the lists now.
   *
   * @param carriesOn whether all of it counts, or only that they said no
   */
  static Backgrounds of(
      History history, Ids ids, Clusters clusters, boolean carriesOn, LocalDate asOf) {
    var pasts = new HashMap<Integer, Past>();
    Set<String> left = new HashSet<>(history.told());
    for (int root = 0; root < clusters.rows() && !history.ids().isEmpty(); root++) {
      if (clusters.isRoot(root)) {
        List<String> before = ids.before(root);
        Optional<Past> past = history.past(before, asOf);
        Optional<Past> counting = carriesOn ? past : past.flatMap(Past::noAlone);
        if (counting.isPresent()) {
          pasts.put(root, counting.get());
        }
        before.forEach(left::remove);
      }
    }
    return new Backgrounds(pasts, carriesOn ? left.size() : 0, carriesOn ? history.unread() : 0);
  }

  /** What is known of a prospect. */
  Optional<Past> of(int root) {
    return Optional.ofNullable(pasts.get(root));
  }

  /** Those who said no to what a plan proposed, in order. */
  int[] optedOut() {
    return pasts.entrySet().stream()
        .filter(past -> past.getValue().noAlone().isPresent())
        .mapToInt(Map.Entry::getKey)
        .sorted()
        .toArray();
  }

  /** What a person should know, in finished sentences. */
  List<String> remarks() {
    var remarks = new ArrayList<String>();
    if (lost > 0) {
      remarks.add(
          lost
              + (lost == 1 ? " prospect" : " prospects")
              + " of the plan before, with results, "
              + (lost == 1 ? "is" : "are")
              + " on no list any more; what was written stands at the end of touches.csv.");
    }
    if (unread > 0) {
      remarks.add(
          (unread == 1 ? "1 result fits" : unread + " results fit")
              + " no touch, since the touch_id isn't one; "
              + (unread == 1 ? "it stands" : "they stand")
              + " at the end of touches.csv.");
    }
    return remarks;
  }
}
