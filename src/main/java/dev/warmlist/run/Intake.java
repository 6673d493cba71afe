package dev.warmlist.run;

import dev.warmlist.ReasonCode;
import dev.warmlist.plan.Candidate;
import dev.warmlist.plan.Enroller;
import dev.warmlist.plan.Rests;
import dev.warmlist.playbook.Sign;
import dev.warmlist.prospect.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The first look at all prospects: who would be planned, and who said no. */
final class Intake {
  private final Assessor assessor;
  private final Means means;
  private final Rows rows;
  private final LocalDate asOf;
  private final List<Candidate> candidates = new ArrayList<>();
  private final BitSet saidNo = new BitSet();
  private final BitSet toMeet = new BitSet();

  Intake(Assessor assessor, Means means, Rows rows, LocalDate asOf) {
    this.assessor = assessor;
    this.means = means;
    this.rows = rows;
    this.asOf = asOf;
  }

  /** Looks at one prospect after the other, in the order of their first rows. */
  void look(Clusters clusters, Ids ids) {
    for (int root = 0; root < clusters.rows(); root++) {
      if (clusters.isRoot(root)) {
        look(root, assessor.assess(ids.of(root), clusters.members(root)));
      }
    }
  }

  private void look(int root, Assessment a) {
    boolean notInterested = a.rest().filter(r -> r.code() == ReasonCode.NOT_INTERESTED).isPresent();
    if (a.permission().stop().isPresent() || notInterested) {
      saidNo.set(root);
    } else if (isOpen(a) && a.sequence().isPresent() && means.where().matches(a.subject())) {
      toMeet.set(root, a.rest().isEmpty());
      candidates.add(candidate(root, a));
    }
  }

  private static Set<Sign> given(Assessment a, boolean promised) {
    var given = EnumSet.noneOf(Sign.class);
    if (promised) {
      given.add(Sign.ASKED);
    }
    if (a.prospect().values().has(Field.CONNECTED_ON)) {
      given.add(Sign.CONNECTED);
    }
    return given;
  }

  /** Nothing stands in the way; of those not heard from for years something may be found out. */
  private static boolean isOpen(Assessment a) {
    return a.rest().filter(reason -> reason.code() != ReasonCode.TOO_OLD).isEmpty();
  }

  private Candidate candidate(int root, Assessment a) {
    Optional<LocalDate> callBack =
        Rests.callBack(a.prospect().values(), asOf, means.playbook().settings());
    Enroller.Choice choice = a.sequence().orElseThrow();
    return new Candidate(
        root,
        a.prospect().id(),
        rows.accounts().key(rows.account(root)),
        choice.sequence(),
        a.open(),
        a.where(),
        callBack,
        given(a, callBack.isPresent()),
        choice.skipped(),
        rank(a, callBack.isPresent()));
  }

  /**
   * The order when hours are short: promised call-backs, then those asked for with {@code --first},
   * then people we are connected with, then whoever can be met on more channels.
   */
  private int rank(Assessment a, boolean promised) {
    if (promised) {
      return 0;
    }
    boolean asked = !means.first().text().isEmpty() && means.first().matches(a.subject());
    boolean connected = a.prospect().values().has(Field.CONNECTED_ON);
    int channels = Math.min(9, a.open().size());
    return (asked ? 0 : 100) + (connected ? 0 : 10) + (10 - channels);
  }

  /** Those who would be planned, in input order. */
  List<Candidate> candidates() {
    return candidates;
  }

  /** Those who said no to us, in whatever way. */
  BitSet saidNo() {
    return saidNo;
  }

  /** Those who would be planned, as a set. */
  BitSet toMeet() {
    return toMeet;
  }
}
