package dev.warmlist.plan;

import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Sign;
import dev.warmlist.playbook.Step;
import dev.warmlist.prospect.Channel;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Fills the hours of a team, one prospect after the other, each with all their dated steps or not
 * at all. Hours only become fewer, so whoever is like somebody for whom there was no room any more
 * is passed over at a glance; that keeps millions of candidates cheap.
 */
final class Filling {
  private final Playbook playbook;
  private final Book book;
  private final SlotMaker slots;
  private final Map<Integer, Enrolment> planned = new LinkedHashMap<>();
  private final List<Candidate> waiting = new ArrayList<>();
  private final Set<Shape> full = new HashSet<>();

  /**
   * What decides whether there is room: whoever agrees in all of it has the same chances.
   *
   * @param account the firm, if others of it are contacted already; else empty
   */
  private record Shape(
      int sequence,
      long skipped,
      Set<Channel> open,
      String country,
      String subdivision,
      List<ZoneId> zones,
      Optional<LocalDate> callBack,
      Set<Sign> given,
      String account) {}

  Filling(Playbook playbook, Book book) {
    this.playbook = playbook;
    this.book = book;
    this.slots = new SlotMaker(playbook, book);
  }

  /** Plans whoever fits, in this order. */
  void fill(List<Candidate> ordered) {
    for (Candidate candidate : ordered) {
      Shape shape = shape(candidate);
      if (full.contains(shape) || !plan(candidate)) {
        full.add(shape);
        waiting.add(candidate);
      }
    }
  }

  /** Enrolments by candidate number, in the order planned. */
  Map<Integer, Enrolment> planned() {
    return planned;
  }

  /** Who found no room, in order. */
  List<Candidate> waiting() {
    return waiting;
  }

  private Shape shape(Candidate candidate) {
    boolean known = book.accounts().isKnown(candidate.account());
    return new Shape(
        candidate.sequence(),
        candidate.skipped(),
        candidate.open(),
        candidate.where().country(),
        candidate.where().subdivision(),
        candidate.where().zones(),
        candidate.callBack(),
        candidate.given(),
        known ? candidate.account() : "");
  }

  private boolean plan(Candidate candidate) {
    List<Way> ways = ways(candidate);
    Optional<Way> first = ways.stream().filter(Way::isDated).findFirst();
    if (first.isEmpty()) {
      return false;
    }
    Step step = first.get().step();
    for (int owner : book.team().owners(step)) {
      var trial = new Trial(playbook, book, candidate, ways, owner);
      Optional<List<Act>> acts = search(trial, step, owner);
      if (acts.isPresent()) {
        book.take(candidate, acts.get());
        planned.put(candidate.number(), slots.enrolment(candidate, acts.get(), owner));
        return true;
      }
    }
    return false;
  }

  private List<Way> ways(Candidate candidate) {
    boolean callable = book.canBeCalled(candidate.where());
    Set<Channel> open = new HashSet<>(candidate.open());
    if (!callable) {
      open.remove(Channel.CALL);
      open.remove(Channel.MESSAGE);
    }
    return Way.of(
        playbook.sequences().get(candidate.sequence()),
        open,
        candidate.skipped(),
        candidate.given());
  }

  /** Tries the first possible day, then the weeks after it. */
  private Optional<List<Act>> search(Trial trial, Step first, int owner) {
    int actor = book.team().actor(first, owner);
    Calendars calendars = book.calendars();
    int start = trial.earliestStart();
    while (start < calendars.horizon()) {
      if (book.hours().hasInWeek(actor, calendars.week(start), first.purpose())) {
        Optional<List<Act>> acts = trial.from(start);
        if (acts.isPresent()) {
          return acts;
        }
        if (trial.began().isEmpty()) {
          return Optional.empty();
        }
        start = trial.began().get();
      }
      start = calendars.firstDay(calendars.week(start) + 1);
    }
    return Optional.empty();
  }
}
