package dev.warmlist.plan;

import dev.warmlist.playbook.Member;
import dev.warmlist.playbook.Playbook;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Turns the acts that were found into an enrolment, with hours, zone and reasons. */
final class SlotMaker {
  private final Book book;
  private final Because because;

  SlotMaker(Playbook playbook, Book book) {
    this.book = book;
    this.because = new Because(playbook, book);
  }

  /** The enrolment of a prospect. */
  Enrolment enrolment(Candidate candidate, List<Act> acts, int owner) {
    DayTable theirs = book.calendars().of(candidate.where(), book.team().member(owner));
    List<Slot> slots = acts.stream().map(act -> slot(candidate, acts, act, theirs, owner)).toList();
    String name = book.team().member(owner).name();
    return new Enrolment(candidate.number(), candidate.sequence(), name, slots);
  }

  private Slot slot(Candidate candidate, List<Act> acts, Act act, DayTable theirs, int owner) {
    LocalDate date = book.calendars().date(act.day());
    Member member = book.team().member(act.member());
    List<ZoneId> zones = candidate.where().zones();
    boolean live = act.way().isLive() && !zones.isEmpty();
    Span span =
        live ? book.common().on(date, candidate.where()).orElse(Span.WORKING) : Span.WORKING;
    return new Slot(
        act.way().position(),
        act.dated() ? Optional.of(date) : Optional.empty(),
        date,
        span.from(),
        span.to(),
        live ? zones.get(0) : member.zone(),
        member.name(),
        because.clauses(candidate, acts, act, theirs, owner));
  }
}
