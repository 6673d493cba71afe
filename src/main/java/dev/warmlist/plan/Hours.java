package dev.warmlist.plan;

import dev.warmlist.playbook.Member;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Purpose;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The minutes that each member of the team has left, by week and by day. A part of each week is
 * kept for conversations; other acts can't use it. A week that lies only partly in the plan, or
 * that has holidays or absences, has its share of minutes. No day takes more than two fifths of a
 * week, so that a week's work isn't all done on Monday.
 */
final class Hours {
  private static final int WORKDAYS = 5;
  private static final int HOUR = 60;

  private final Calendars calendars;
  private final Map<Purpose, Integer> minutes = new EnumMap<>(Purpose.class);
  private final int[] weekly;
  private final int[] kept;
  private final int[][] acts;
  private final int[][] talks;
  private final int[][] days;
  private final long[] taken;

  /**
   * Full hours.
   *
   * @param days the days of each member
   * @param more further hours a week for each of the team
   */
  Hours(Playbook playbook, List<DayTable> days, Calendars calendars, int more) {
    this.calendars = calendars;
    playbook.minutes().forEach((purpose, n) -> minutes.put(purpose, Math.max(0, n)));
    List<Member> team = playbook.team();
    weekly = new int[team.size()];
    kept = new int[team.size()];
    acts = new int[team.size()][calendars.weeks()];
    talks = new int[team.size()][calendars.weeks()];
    this.days = new int[team.size()][calendars.horizon()];
    taken = new long[team.size()];
    double share = playbook.settings().talkHoursShare();
    for (int m = 0; m < team.size(); m++) {
      Member member = team.get(m);
      weekly[m] = (int) Math.round((member.hours() + more) * HOUR);
      kept[m] = kept(weekly[m], share);
      fill(m, days.get(m));
    }
  }

  /** Minutes of a week that are kept; never so many that no other act fits any more. */
  private int kept(int week, double share) {
    int spare = Math.max(0, week - longestAct());
    return Math.min((int) Math.round(week * share), spare);
  }

  private int longestAct() {
    int longest = 1;
    for (Purpose purpose : Purpose.values()) {
      if (purpose != Purpose.TALK) {
        longest = Math.max(longest, minutes(purpose));
      }
    }
    return longest;
  }

  private void fill(int member, DayTable table) {
    int[] workdays = new int[calendars.weeks()];
    int longest = Math.max(longestAct(), minutes(Purpose.TALK));
    int full = Math.max(1, table.workdaysAWeek());
    int share = Math.max(weekly[member] * 2 / WORKDAYS, weekly[member] / full);
    int day = Math.min(weekly[member], Math.max(longest, share));
    for (int d = 0; d < calendars.horizon(); d++) {
      if (table.isBusiness(d)) {
        workdays[calendars.week(d)]++;
        days[member][d] = day;
      }
    }
    for (int w = 0; w < workdays.length; w++) {
      int worked = Math.min(full, workdays[w]);
      acts[member][w] = (weekly[member] - kept[member]) * worked / full;
      talks[member][w] = kept[member] * worked / full;
    }
  }

  /** What an act of a purpose takes. */
  int minutes(Purpose purpose) {
    return minutes.getOrDefault(purpose, 0);
  }

  /** What the whole team has in a full week. */
  int weekly() {
    int sum = 0;
    for (int week : weekly) {
      sum += week;
    }
    return sum;
  }

  /**
   * Whether a member has the minutes for an act.
   *
   * @param talks minutes of that week that are spoken for by conversations with the same prospect
   * @param others minutes of that week that are spoken for by other acts for them
   */
  boolean has(int member, int day, Purpose purpose, int talks, int others) {
    int needed = minutes(purpose);
    int week = calendars.week(day);
    int spoken = talks + (purpose == Purpose.TALK ? needed : 0);
    int acted = others + (purpose == Purpose.TALK ? 0 : needed);
    int beyondKept = Math.max(0, spoken - this.talks[member][week]);
    return acted + beyondKept <= acts[member][week] && days[member][day] >= needed;
  }

  /** Whether a member has the minutes for an act at any time of a week. */
  boolean hasInWeek(int member, int week, Purpose purpose) {
    int left = acts[member][week] + (purpose == Purpose.TALK ? talks[member][week] : 0);
    return left >= minutes(purpose);
  }

  /** Takes the minutes of an act. A conversation uses what is kept for it first. */
  void take(int member, int day, Purpose purpose) {
    int needed = minutes(purpose);
    int week = calendars.week(day);
    int fromTalks = purpose == Purpose.TALK ? Math.min(needed, talks[member][week]) : 0;
    talks[member][week] -= fromTalks;
    acts[member][week] -= needed - fromTalks;
    days[member][day] -= needed;
    taken[member] += needed;
  }

  /** How much of their hours a member has given away: minutes taken, in weeks of theirs. */
  double load(int member) {
    return (double) taken[member] / weekly[member];
  }
}
