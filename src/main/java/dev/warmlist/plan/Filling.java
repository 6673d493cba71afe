package dev.warmlist.plan;

import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Sequence;
import dev.warmlist.prospect.Channel;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Fills the hours of a team, one prospect after the other, each with all their dated steps or not
 * at all. Hours only become fewer, so whoever is in a situation for which there was no room any
 * more is passed over at a glance; that keeps millions of candidates cheap.
 */
final class Filling {
  private final Playbook playbook;
  private final Book book;
  private final Candidates candidates;
  private final SlotMaker slots;
  private final EachPlanned told;
  private final Waiting waiting;
  private final Set<Full> full = new HashSet<>();
  private final BitSet placed = new BitSet();
  private final Map<Integer, List<Way>> ways = new HashMap<>();
  private final Map<Integer, Integer> minutes = new HashMap<>();
  private int begun;

  /**
   * For whom there is no room.
   *
   * @param situation the number of the situation
   * @param account a firm of which others are contacted; 0 when there is no room whatever the firm
   */
  private record Full(int situation, int account) {}

  /** Told of each candidate whose hours are taken. */
  @FunctionalInterface
  interface EachPlanned {
    /**
     * Takes in one of them.
     *
     * @param number the candidate's
     * @param enrolment works it out, with its reasons, for those who want it; to be asked at once
     */
    void planned(int number, Supplier<Enrolment> enrolment);
  }

  /** Nobody is planned yet; the book is filled as people are. */
  Filling(Playbook playbook, Book book, Candidates candidates, EachPlanned told) {
    this.playbook = playbook;
    this.book = book;
    this.candidates = candidates;
    this.told = told;
    this.slots = new SlotMaker(playbook, book);
    this.waiting = new Waiting(book.calendars());
    candidates.recent().forEach(book::remember);
  }

  /**
   * Plans whoever fits, in this order; whoever doesn't, or begins only after the plan, waits. First
   * come those who keep their days of an earlier plan.
   */
  void fill(int[] order) {
    keep(order);
    for (int position : order) {
      if (!placed.get(position) && !waitsForSigns(position)) {
        Optional<Integer> begins = isFull(position) ? Optional.empty() : plan(position, false);
        if (begins.isEmpty() || begins.get() >= book.calendars().end()) {
          waiting.add(candidates.number(position), begins);
        }
      }
    }
  }

  /** Plans whoever fits into the plan's weeks, in this order; nobody waits. */
  void fillUp(int[] order) {
    keep(order);
    for (int position : order) {
      if (!placed.get(position) && !isFull(position)) {
        plan(position, true);
      }
    }
  }

  /** Whether all that could be done waits for a sign of theirs; no hours would change that. */
  private boolean waitsForSigns(int position) {
    return left(position).stream().noneMatch(Way::isDated);
  }

  private void keep(int[] order) {
    for (int position : order) {
      if (candidates.isUnderWay(position)) {
        keep(position);
      }
    }
  }

  /** Leaves somebody their days, if all of them can stay; also who only waits for a sign. */
  private void keep(int position) {
    Candidate candidate = candidates.get(position);
    List<Way> left = left(position);
    List<Way> dated = left.stream().filter(Way::isDated).toList();
    int owner = candidate.situation().owners().get(0);
    if (dated.isEmpty()) {
      placed.set(position);
      if (!left.isEmpty()) {
        tell(candidate, left, List.of(), owner);
      }
    } else if (!candidate.course().map(Course::kept).orElse(Map.of()).isEmpty()) {
      Optional<List<Act>> acts = search(candidate, dated, owner, true).filter(this::isSoon);
      acts.ifPresent(
          found -> {
            placed.set(position);
            take(candidate, left, found, owner);
          });
    }
  }

  /** How many were planned so far. */
  int begun() {
    return begun;
  }

  /** Who found no room in the plan's weeks, in order. */
  Waiting waiting() {
    return waiting;
  }

  private boolean isFull(int position) {
    if (candidates.isUnderWay(position)) {
      return false;
    }
    int situation = candidates.situation(position);
    if (full.contains(new Full(situation, 0))) {
      return true;
    }
    int account = candidates.account(position);
    return book.accounts().isKnown(account) && full.contains(new Full(situation, account));
  }

  /** Plans somebody; the day on which they begin, or nothing when there is no room in a year. */
  private Optional<Integer> plan(int position, boolean soon) {
    Candidate candidate = candidates.get(position);
    List<Way> left = left(position);
    List<Way> dated = left.stream().filter(Way::isDated).toList();
    if (!dated.isEmpty()) {
      for (int owner : book.team().byLoad(candidate.situation().owners())) {
        Optional<List<Act>> acts =
            search(candidate, dated, owner, false).filter(found -> !soon || isSoon(found));
        if (acts.isPresent()) {
          return Optional.of(take(candidate, left, acts.get(), owner));
        }
      }
    }
    if (candidate.course().isEmpty()) {
      boolean known = book.accounts().isKnown(candidate.account());
      full.add(new Full(candidates.situation(position), known ? candidate.account() : 0));
    }
    return Optional.empty();
  }

  private Optional<List<Act>> search(
      Candidate candidate, List<Way> dated, int owner, boolean keeping) {
    return new Search(playbook, book, candidate, dated, owner, keeping).find();
  }

  private int take(Candidate candidate, List<Way> possible, List<Act> acts, int owner) {
    int day = acts.get(0).day();
    if (isSoon(acts)) {
      tell(candidate, possible, acts, owner);
    }
    acts.forEach(act -> book.take(candidate, act));
    return day;
  }

  private void tell(Candidate candidate, List<Way> ways, List<Act> acts, int owner) {
    begun++;
    told.planned(candidate.number(), () -> slots.enrolment(candidate, ways, acts, owner));
  }

  /** The minutes that the dated steps of one of them take in the plan's weeks, begun at once. */
  int minutes(int position) {
    return minutes.computeIfAbsent(candidates.situation(position), s -> dated(position));
  }

  private int dated(int position) {
    Situation situation = candidates.get(position).situation();
    Sequence sequence = playbook.sequences().get(situation.sequence());
    int sum = 0;
    int days = 0;
    for (Way way : ways(situation, Optional.empty())) {
      if (way.isDated()) {
        days += way.gap(sequence).inDays();
        sum += days < book.calendars().end() ? book.hours().minutes(way.step().purpose()) : 0;
      }
    }
    return sum;
  }

  private boolean isSoon(List<Act> acts) {
    return acts.get(0).day() < book.calendars().end();
  }

  /** The steps that are possible for one of them, and left. */
  private List<Way> left(int position) {
    if (candidates.isUnderWay(position)) {
      Candidate candidate = candidates.get(position);
      return ways(candidate.situation(), candidate.course());
    }
    return ways.computeIfAbsent(
        candidates.situation(position),
        s -> ways(candidates.get(position).situation(), Optional.empty()));
  }

  private List<Way> ways(Situation situation, Optional<Course> course) {
    Set<Channel> open = EnumSet.noneOf(Channel.class);
    open.addAll(situation.open());
    if (!book.canBeCalled(situation.where())) {
      open.remove(Channel.CALL);
      open.remove(Channel.MESSAGE);
    }
    return Way.left(
        playbook.sequences().get(situation.sequence()),
        open,
        situation.skipped(),
        situation.given(),
        course);
  }
}
