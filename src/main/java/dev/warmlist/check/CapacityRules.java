package dev.warmlist.check;

import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Purpose;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** The hours of each of the team: by week, by day, and those kept for talks. */
final class CapacityRules implements Group {
  private static final int DAYS_OF_A_WEEK = 7;

  private final Playbook playbook;
  private final LocalDate asOf;
  private final int longest;
  private final int longestOther;
  private final Map<Worker, Map<LocalDate, Load>> loads = new LinkedHashMap<>();

  /** What somebody does in a week, in minutes. */
  private static final class Load {
    private final int[] days = new int[DAYS_OF_A_WEEK];
    private int talks;
    private int others;
  }

  CapacityRules(Playbook playbook, LocalDate asOf) {
    this.playbook = playbook;
    this.asOf = asOf;
    this.longestOther =
        playbook.minutes().entrySet().stream()
            .filter(act -> act.getKey() != Purpose.TALK)
            .mapToInt(Map.Entry::getValue)
            .reduce(0, Math::max);
    this.longest = Math.max(longestOther, minutes(Purpose.TALK));
  }

  private int minutes(Purpose purpose) {
    return playbook.minutes().getOrDefault(purpose, 0);
  }

  @Override
  public void look(Course course, Findings findings) {
    for (Act act : course.dated()) {
      LocalDate day = act.day();
      LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      Load load =
          loads
              .computeIfAbsent(act.by(), worker -> new TreeMap<>())
              .computeIfAbsent(monday, m -> new Load());
      int minutes = minutes(act.step().purpose());
      load.days[day.getDayOfWeek().getValue() - 1] += minutes;
      if (act.step().purpose() == Purpose.TALK) {
        load.talks += minutes;
      } else {
        load.others += minutes;
      }
    }
  }

  @Override
  public void end(Findings findings) {
    loads.forEach(
        (worker, weeks) -> weeks.forEach((monday, load) -> week(worker, monday, load, findings)));
  }

  private void week(Worker worker, LocalDate monday, Load load, Findings findings) {
    int whole = (int) Math.round(worker.member().hours() * 60);
    int kept =
        (int)
            Math.min(
                Math.round(whole * playbook.settings().talkHoursShare()),
                Math.max(0, whole - longestOther));
    int worked = worked(worker, monday);
    int forOthers = (whole - kept) * worked / worker.usualDays();
    int forAll = forOthers + kept * worked / worker.usualDays();
    String days = worker.name() + " works " + worked + " of " + worker.usualDays() + " days: ";
    if (load.talks + load.others > forAll) {
      String minutes = (load.talks + load.others) + " of " + forAll + " minutes";
      findings.sum(Rule.WEEK_FULL, monday, days + minutes);
    } else if (load.others > forOthers) {
      String minutes = load.others + " of " + forOthers + " minutes without talks";
      findings.sum(Rule.TALK_HOURS, monday, days + minutes);
    }
    int most = mostADay(whole, worker.usualDays());
    for (int i = 0; i < DAYS_OF_A_WEEK; i++) {
      if (load.days[i] > most) {
        String minutes = worker.name() + " has " + load.days[i] + " of " + most + " minutes";
        findings.sum(Rule.DAY_FULL, monday.plusDays(i), minutes);
      }
    }
  }

  private int mostADay(int week, int days) {
    return Math.min(week, Math.max(longest, Math.max(2 * week / 5, week / days)));
  }

  /** The days of a week on which somebody works, in the year from the plan's day on. */
  private int worked(Worker worker, LocalDate monday) {
    int worked = 0;
    for (int i = 0; i < DAYS_OF_A_WEEK; i++) {
      LocalDate day = monday.plusDays(i);
      boolean ahead = !day.isBefore(asOf) && day.isBefore(asOf.plusWeeks(52));
      worked += ahead && worker.workdays().on(day) ? 1 : 0;
    }
    return worked;
  }
}
