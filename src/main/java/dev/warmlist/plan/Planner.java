package dev.warmlist.plan;

import dev.warmlist.playbook.Playbook;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says who is met when, by whom, and who waits.
 *
 * <p>It is a greedy plan: candidates come in order (promised call-backs by their day, then rank,
 * then id), and each gets the earliest days on which the team, the prospect and the hours allow
 * <em>all</em> of their dated steps; whoever finds no such days waits. Steps that lie beyond the
 * plan's weeks, and those that wait for a sign, take no hours. The same candidates give the same
 * plan in whatever order they come.
 */
public final class Planner {
  private static final int TWO_HOURS = 120;
  private static final int WEEKS_IN_SIGHT = 52;

  private static final Comparator<Candidate> ORDER =
      Comparator.<Candidate, Boolean>comparing(candidate -> candidate.callBack().isEmpty())
          .thenComparing(candidate -> candidate.callBack().orElse(LocalDate.MAX))
          .thenComparingInt(Candidate::rank)
          .thenComparing(Candidate::id)
          .thenComparingInt(Candidate::number);

  private final Playbook playbook;
  private final LocalDate asOf;
  private final Holidays holidays;

  /**
   * A planner.
   *
   * @param asOf the plan's first day
   */
  public Planner(Playbook playbook, LocalDate asOf, Holidays holidays) {
    this.playbook = playbook;
    this.asOf = asOf;
    this.holidays = holidays;
  }

  /**
   * Plans all candidates. Those whose sequence meets nobody are looked up in the hours that the
   * others leave; whoever finds none there doesn't wait.
   */
  public Schedule plan(List<Candidate> candidates) {
    List<Candidate> ordered = candidates.stream().filter(this::isToBeMet).sorted(ORDER).toList();
    var book = new Book(playbook, asOf, holidays, 0);
    var filling = new Filling(playbook, book);
    filling.fill(ordered);
    List<Candidate> waiting = List.copyOf(filling.waiting());
    int planned = filling.planned().size();
    filling.fill(candidates.stream().filter(c -> !isToBeMet(c)).sorted(ORDER).toList());
    var load =
        new Schedule.Load(
            book.hours().weekly(),
            book.minutesInFirstWeek(),
            weeksForAll(planned, waiting.size()),
            waiting.isEmpty() ? 0 : Math.max(0, withTwoHours(ordered) - planned));
    Queue queue =
        new Queue(
            waiting,
            promised(waiting),
            (position, notBefore) -> week(book.calendars(), planned, position, notBefore));
    return new Schedule(filling.planned(), queue, load);
  }

  private boolean isToBeMet(Candidate candidate) {
    return !playbook.sequences().get(candidate.sequence()).isResearch();
  }

  private int withTwoHours(List<Candidate> ordered) {
    var filling = new Filling(playbook, new Book(playbook, asOf, holidays, TWO_HOURS));
    filling.fill(ordered);
    return filling.planned().size();
  }

  /** Weeks until everybody has begun, if as many begin in later weeks as in the plan's. */
  private int weeksForAll(int planned, int waiting) {
    if (waiting == 0) {
      return 0;
    }
    int weeks = playbook.settings().weeks();
    return planned == 0
        ? Integer.MAX_VALUE
        : (int) Math.min(Integer.MAX_VALUE, weeks + ceil((long) waiting * weeks, planned));
  }

  private Optional<LocalDate> week(
      Calendars calendars, int planned, int position, LocalDate notBefore) {
    if (planned == 0) {
      return Optional.empty();
    }
    long after = (position - 1L) * playbook.settings().weeks() / planned;
    LocalDate end = asOf.plusWeeks(WEEKS_IN_SIGHT);
    if (after > WEEKS_IN_SIGHT) {
      return Optional.empty();
    }
    LocalDate monday = calendars.monday(calendars.weeks() + (int) after);
    while (monday.plusDays(6).isBefore(notBefore) && monday.isBefore(end)) {
      monday = monday.plusWeeks(1);
    }
    return monday.isBefore(end) ? Optional.of(monday) : Optional.empty();
  }

  private static Map<Integer, LocalDate> promised(List<Candidate> waiting) {
    var promised = new LinkedHashMap<Integer, LocalDate>();
    for (Candidate candidate : waiting) {
      candidate.callBack().ifPresent(day -> promised.put(candidate.number(), day));
    }
    return promised;
  }

  private static long ceil(long dividend, long divisor) {
    return (dividend + divisor - 1) / divisor;
  }
}
