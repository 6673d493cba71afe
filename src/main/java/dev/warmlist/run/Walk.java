package dev.warmlist.run;

import dev.warmlist.Reason;
import dev.warmlist.ReasonCode;
import dev.warmlist.plan.Standing;
import dev.warmlist.prospect.Kind;
import dev.warmlist.prospect.Outcome;
import dev.warmlist.prospect.RowRef;
import dev.warmlist.prospect.Source;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Goes over all rows in the order read, rejected ones in their place, and tells what became of
 * each. Of a prospect who is suppressed or left out every row is so; of any other the first row
 * stands for all, and the others are merged into it.
 */
final class Walk {
  private final Rows rows;
  private final Clusters clusters;
  private final Ids ids;
  private final int known;
  private final IntFunction<Standing> standing;
  private final List<Source> sources;
  private final Map<Integer, Outcomes.Ruling> forAll = new HashMap<>();
  private final BitSet companies = new BitSet();

  /**
   * A walk.
   *
   * @param known how many of the lists, from the first, are only there to be compared with; their
   *     rows are not told of, and whoever is on them is left out
   * @param standing what became of a prospect, by the ordinal of its first row
   */
  Walk(Rows rows, Clusters clusters, Ids ids, int known, IntFunction<Standing> standing) {
    this.rows = rows;
    this.clusters = clusters;
    this.ids = ids;
    this.known = known;
    this.standing = standing;
    this.sources = rows.sources();
  }

  /** Told of each prospect, before its first row. */
  @FunctionalInterface
  interface EachProspect {
    void prospect(Standing standing, int root);
  }

  /** Told of each row. */
  @FunctionalInterface
  interface EachRow {
    void row(RowRef ref, Supplier<List<String>> cells, String id, Outcome outcome, Reason reason);
  }

  /** Goes over everything once. */
  void over(EachProspect eachProspect, EachRow eachRow) {
    Iterator<Reject> rejects =
        rows.rejects().stream().filter(r -> r.ref().list() >= known).iterator();
    Optional<Reject> reject = next(rejects);
    for (int ordinal = 0; ordinal < rows.size(); ordinal++) {
      RowRef ref = rows.ref(ordinal);
      while (reject.isPresent() && reject.get().ref().compareTo(ref) < 0) {
        tell(reject.get(), eachRow);
        reject = next(rejects);
      }
      if (ref.list() >= known) {
        tell(ordinal, ref, eachProspect, eachRow);
      }
    }
    for (; reject.isPresent(); reject = next(rejects)) {
      tell(reject.get(), eachRow);
    }
  }

  private static Optional<Reject> next(Iterator<Reject> rejects) {
    return rejects.hasNext() ? Optional.of(rejects.next()) : Optional.empty();
  }

  private static void tell(Reject reject, EachRow each) {
    each.row(reject.ref(), reject::cells, "", Outcome.REJECTED, reject.reason());
  }

  private void tell(int ordinal, RowRef ref, EachProspect eachProspect, EachRow eachRow) {
    int root = clusters.root(ordinal);
    Outcomes.Ruling ruling;
    if (root == ordinal) {
      Standing s = standing.apply(root);
      eachProspect.prospect(s, root);
      companies.set(root, Kind.of(s.prospect().kept().values()) == Kind.COMPANY);
      ruling = new Outcomes.Ruling(s.outcome(), s.reason());
      if (s.outcome() == Outcome.SUPPRESSED || s.outcome() == Outcome.LEFT_OUT) {
        forAll.put(root, ruling);
      }
    } else {
      Outcomes.Ruling shared = forAll.get(root);
      ruling = shared == null ? follower(root) : shared;
    }
    eachRow.row(
        ref, () -> rows.get(ordinal).cells(), ids.of(root), ruling.outcome(), ruling.reason());
  }

  private Outcomes.Ruling follower(int root) {
    RowRef first = rows.ref(root);
    String label = sources.get(first.list()).label();
    if (first.list() < known) {
      Reason reason = Reason.of(ReasonCode.ALREADY_KNOWN, label, first.row());
      return new Outcomes.Ruling(Outcome.LEFT_OUT, reason);
    }
    String what = (companies.get(root) ? Kind.COMPANY : Kind.PERSON).key();
    Reason reason = Reason.of(ReasonCode.SAME_PERSON, what, first.row(), label);
    return new Outcomes.Ruling(Outcome.MERGED, reason);
  }
}
