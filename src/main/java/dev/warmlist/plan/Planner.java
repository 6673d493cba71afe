package dev.warmlist.plan;

import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Sequence;
import dev.warmlist.whereabouts.Holidays;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Says who is met when, by whom, and who waits.
 *
 * <p>It is a greedy plan: candidates come in the order of their {@link Priority}, and each gets the
 * earliest days on which the team, the prospect and the hours allow <em>all</em> of their dated
 * steps (see {@link Search}); whoever finds no such days waits. It looks a year ahead: whoever
 * begins within the plan's weeks is planned, whoever begins later waits and is told the week, and
 * whoever finds no room in a year is told that. So nobody begins with whom nobody has the hours to
 * go on. Steps that wait for a sign take no hours but those that are kept for conversations. The
 * same candidates give the same plan in whatever order they come.
 */
public final class Planner {
  private static final int WEEKS_AHEAD = 52;

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
   * Plans all candidates; whoever has no step that doesn't wait for a sign of theirs is neither
   * planned nor queued. Those whose sequence meets nobody are looked up in the hours that the
   * others leave; whoever finds none there doesn't wait.
   */
  public Schedule plan(Candidates candidates) {
    int[] toBeMet = candidates.inOrder(situation -> !sequence(situation).isResearch());
    var withAnHour = CompletableFuture.supplyAsync(() -> withAnHour(candidates, toBeMet));
    var book = new Book(playbook, asOf, holidays, 0);
    Map<Integer, Enrolment> planned = new LinkedHashMap<>();
    var filling =
        new Filling(playbook, book, candidates, (who, how) -> planned.put(who, how.get()));
    filling.fill(toBeMet);
    int begun = filling.begun();
    filling.fillUp(candidates.inOrder(situation -> sequence(situation).isResearch()));
    Schedule.Load load = load(toBeMet, book, filling, begun, withAnHour);
    return new Schedule(planned, new Queue(filling.waiting()), load);
  }

  /**
   * How far a plan goes.
   *
   * @param begun how many begin in its weeks
   * @param weeks in how many weeks everybody has begun
   */
  private record Reach(int begun, int weeks) {}

  /** The reach of the same plan, if each of the team had one more hour a week. */
  private Reach withAnHour(Candidates candidates, int[] toBeMet) {
    var book = new Book(playbook, asOf, holidays, 1);
    var filling = new Filling(playbook, book, candidates, (who, how) -> {});
    filling.fill(toBeMet);
    return new Reach(filling.begun(), weeks(filling.waiting(), filling.begun()));
  }

  private Sequence sequence(Situation situation) {
    return playbook.sequences().get(situation.sequence());
  }

  private Schedule.Load load(
      int[] toBeMet, Book book, Filling filling, int begun, CompletableFuture<Reach> withAnHour) {
    Waiting waiting = filling.waiting();
    if (waiting.size() == 0) {
      return new Schedule.Load(book.hours().weekly(), book.minutesInFirstWeek(), 0, 0, 0, 0, 0);
    }
    Reach more = withAnHour.join();
    return new Schedule.Load(
        book.hours().weekly(),
        book.minutesInFirstWeek(),
        minutesForAll(filling, toBeMet),
        waiting.size() - waiting.thisYear(),
        weeks(waiting, begun),
        more.weeks,
        Math.max(0, more.begun - begun));
  }

  /** The minutes a week that all dated steps of everybody take, with what is kept for talks. */
  private int minutesForAll(Filling filling, int[] toBeMet) {
    long minutes = 0;
    for (int position : toBeMet) {
      minutes += filling.minutes(position);
    }
    double share = 1 - playbook.settings().talkHoursShare();
    return (int) Math.min(Integer.MAX_VALUE, minutes / share / playbook.settings().weeks());
  }

  /** In how many weeks everybody has begun, those beyond a year at the pace of the year. */
  private int weeks(Waiting waiting, int begun) {
    if (waiting.size() == 0) {
      return playbook.settings().weeks();
    }
    int thisYear = begun + waiting.thisYear();
    int later = waiting.size() - waiting.thisYear();
    if (later == 0) {
      return waiting.lastWeek() + 1;
    }
    long weeks = (long) WEEKS_AHEAD * (thisYear + later) / Math.max(1, thisYear);
    return (int) Math.min(Integer.MAX_VALUE, weeks);
  }
}
