package dev.warmlist.plan;

import dev.warmlist.playbook.Delay;
import dev.warmlist.playbook.Member;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Sequence;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns the days that were found into an enrolment: a slot for each step, with hours, zone and
 * reasons. Steps that wait for a sign, and those beyond the plan, have no date but the first day on
 * which they may happen.
 */
final class SlotMaker {
  private final Playbook playbook;
  private final Book book;
  private final Because because;

  SlotMaker(Playbook playbook, Book book) {
    this.playbook = playbook;
    this.book = book;
    this.because = new Because(playbook, book);
  }

  /**
   * The enrolment of a prospect.
   *
   * @param ways all steps that are possible for them
   * @param acts those of them that are dated, without those beyond the year
   */
  Enrolment enrolment(Candidate candidate, List<Way> ways, List<Act> acts, int owner) {
    var slots = new ArrayList<Slot>();
    Optional<Footing> before = anchor(candidate, owner);
    int placed = 0;
    for (Way way : ways) {
      boolean open = way.isDated() && placed < acts.size();
      if (before.isEmpty() && !open) {
        continue;
      }
      var footing =
          open
              ? new Footing(way, acts.get(placed).member(), acts.get(placed).day())
              : later(candidate, way, before.get(), owner);
      Optional<Act> act = open ? Optional.of(acts.get(placed++)) : Optional.empty();
      slots.add(slot(candidate, footing, act, before, owner));
      before = way.isDated() ? Optional.of(footing) : before;
    }
    String name = book.team().member(owner).name();
    int round = candidate.course().map(Course::round).orElse(1);
    return new Enrolment(
        candidate.number(), candidate.situation().sequence(), round, name, List.copyOf(slots));
  }

  /** The step that was done last, if one was. */
  private Optional<Footing> anchor(Candidate candidate, int owner) {
    Sequence sequence = playbook.sequences().get(candidate.situation().sequence());
    return candidate
        .course()
        .flatMap(Course::after)
        .map(
            done ->
                new Footing(
                    new Way(done.step(), 0, sequence.steps().get(done.step()), true, false),
                    owner,
                    book.calendars().dayOrBefore(done.day())));
  }

  /** A step, who does it, and its day or the first on which it may happen. */
  record Footing(Way way, int member, int day) {}

  private Footing later(Candidate candidate, Way way, Footing before, int owner) {
    DayTable theirs = theirs(candidate, owner);
    int wanted = theirs.after(before.day(), gap(candidate, way));
    int from = way.isDated() ? Math.max(wanted, book.calendars().horizon()) : wanted;
    int member = book.team().actors(way.step(), owner).get(0);
    return new Footing(way, member, open(candidate, way, member, theirs, from));
  }

  /** A step that waits for them may follow at once on a sign, else in the sequence's pace. */
  private Delay gap(Candidate candidate, Way way) {
    Sequence sequence = playbook.sequences().get(candidate.situation().sequence());
    return way.waitsForSign() ? Delay.businessDays(1) : way.gap(sequence);
  }

  /** The first day from one on that both calendars allow, whatever our hours. */
  private int open(Candidate candidate, Way way, int member, DayTable theirs, int from) {
    DayTable ours = book.ours(member);
    for (int day = Math.max(0, from); day < ours.size(); day++) {
      boolean met = !way.isContact() || theirs.isMeeting(day);
      if (ours.isBusiness(day)
          && met
          && (!way.isLive() || book.theirs(day, candidate.situation().where()).isPresent())) {
        return day;
      }
    }
    return ours.size() - 1;
  }

  private DayTable theirs(Candidate candidate, int owner) {
    return book.calendars().of(candidate.situation().where(), book.team().member(owner));
  }

  private Slot slot(
      Candidate candidate,
      Footing footing,
      Optional<Act> act,
      Optional<Footing> before,
      int owner) {
    LocalDate date = book.calendars().date(footing.day());
    boolean dated = act.isPresent() && footing.day() < book.calendars().end();
    Member member = book.team().member(footing.member());
    List<ZoneId> zones = candidate.situation().where().zones();
    boolean live = footing.way().isLive() && !zones.isEmpty();
    Span span = span(candidate, footing, live, dated);
    return new Slot(
        footing.way().position(),
        dated ? Optional.of(date) : Optional.empty(),
        date,
        span.from(),
        span.to(),
        live ? zones.get(0) : member.zone(),
        member.name(),
        kept(candidate, footing, date)
            .orElseGet(
                () ->
                    because.clauses(
                        candidate, footing, dated ? act : Optional.empty(), before, owner)));
  }

  /** Why then, in the words of the plan before, of a day that has stayed. */
  private static Optional<List<String>> kept(Candidate candidate, Footing footing, LocalDate date) {
    return candidate
        .course()
        .map(course -> course.kept().get(footing.way().position()))
        .filter(kept -> kept.date().equals(date) && !kept.because().isEmpty())
        .map(kept -> List.of(kept.because()));
  }

  /** The hours: of a call theirs, within those of whoever calls on the day; else the member's. */
  private Span span(Candidate candidate, Footing footing, boolean live, boolean dated) {
    if (!live) {
      return Span.of(book.team().member(footing.member()).shift());
    }
    Optional<Span> hours =
        dated
            ? book.hours(footing.member(), footing.day(), candidate.situation().where())
            : book.theirs(footing.day(), candidate.situation().where());
    return hours.orElse(Span.WORKING);
  }
}
