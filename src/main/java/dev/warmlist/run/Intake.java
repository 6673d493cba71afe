package dev.warmlist.run;

import dev.warmlist.ReasonCode;
import dev.warmlist.plan.Candidate;
import dev.warmlist.plan.Candidates;
import dev.warmlist.plan.Enroller;
import dev.warmlist.plan.Owners;
import dev.warmlist.plan.Past;
import dev.warmlist.plan.Priority;
import dev.warmlist.plan.Recent;
import dev.warmlist.plan.Rests;
import dev.warmlist.plan.Situation;
import dev.warmlist.playbook.Fit;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Values;
import dev.warmlist.run.Assessors.Depth;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** The first look at all prospects: who would be planned, and who said no. */
final class Intake {
  private final Assessors assessors;
  private final Means means;
  private final Rows rows;
  private final Backgrounds known;
  private final LocalDate asOf;
  private final Candidates candidates = new Candidates();
  private final Owners owners;
  private final BitSet saidNo = new BitSet();
  private final BitSet toMeet = new BitSet();

  Intake(Assessors assessors, Means means, Rows rows, Backgrounds known, LocalDate asOf) {
    this.assessors = assessors;
    this.means = means;
    this.rows = rows;
    this.known = known;
    this.asOf = asOf;
    this.owners = new Owners(means.playbook());
  }

  /** Looks at one prospect after the other, in the order of their first rows. */
  void look() {
    assessors.each(assessors.roots(), Depth.ALL, this::look);
  }

  private void look(Assessment a, int root) {
    for (Past.Contact contact : known.of(root).map(Past::contacts).orElse(List.of())) {
      candidates.add(
          new Recent(root, rows.account(root), contact.channel(), contact.by(), contact.day()));
    }
    boolean notInterested = a.rest().filter(r -> r.code() == ReasonCode.NOT_INTERESTED).isPresent();
    if (a.permission().stop().isPresent() || notInterested) {
      saidNo.set(root);
    } else if (isOpen(a)
        && a.hold().isEmpty()
        && a.sequence().isPresent()
        && means.where().matches(a.subject())) {
      toMeet.set(root, a.rest().isEmpty());
      candidates.add(candidate(root, a));
    }
  }

  /** Nothing stands in the way; of those not heard from for years something may be found out. */
  private static boolean isOpen(Assessment a) {
    return a.rest().filter(reason -> reason.code() != ReasonCode.TOO_OLD).isEmpty();
  }

  private Candidate candidate(int root, Assessment a) {
    Values values = a.prospect().values();
    Optional<LocalDate> callBack = Rests.callBack(values, asOf, means.playbook().settings());
    Enroller.Choice choice = a.sequence().orElseThrow();
    List<String> named =
        known
            .of(root)
            .map(Past::owner)
            .filter(owner -> !owner.isEmpty())
            .map(List::of)
            .orElse(values.all(Field.OWNER));
    Owners.Choice owned = owners.of(a.subject(), a.where().language(), named, choice.sequence());
    var situation =
        new Situation(
            choice.sequence(),
            choice.skipped(),
            a.open(),
            a.where(),
            callBack,
            a.given(),
            owned.members(),
            owned.because());
    return new Candidate(
        root, a.prospect().id(), rows.account(root), priority(a, callBack), situation, a.course());
  }

  private static Priority.Turn turn(Assessment a, boolean promised) {
    if (promised) {
      return Priority.Turn.PROMISED;
    }
    return a.course()
        .map(course -> course.answered() != 0 ? Priority.Turn.ANSWERED : Priority.Turn.UNDER_WAY)
        .orElse(Priority.Turn.NEW);
  }

  private long priority(Assessment a, Optional<LocalDate> callBack) {
    double fit =
        means.playbook().fit().stream()
            .filter(f -> f.when().matches(a.subject()))
            .mapToDouble(Fit::weight)
            .sum();
    return Priority.of(
        turn(a, callBack.isPresent()),
        callBack.orElse(asOf),
        !means.first().text().isEmpty() && means.first().matches(a.subject()),
        fit,
        a.open().size(),
        a.lastSign().orElse(LocalDate.MIN),
        asOf);
  }

  /** Those who would be planned, in input order. */
  Candidates candidates() {
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
