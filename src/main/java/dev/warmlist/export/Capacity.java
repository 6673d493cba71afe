package dev.warmlist.export;

import dev.warmlist.plan.Schedule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the hours of a team are enough for, in sentences. */
final class Capacity {
  private static final int WEEKS_AHEAD = 52;
  private static final int HOUR = 60;

  private Capacity() {}

  /** The sentences; none when nobody waits for hours. */
  static List<String> sentences(Story story) {
    Schedule.Load load = story.load();
    if (load.weeksForAll() == 0) {
      return List.of();
    }
    var sentences = new ArrayList<String>();
    sentences.add(
        "Meeting everybody now would take "
            + hours(load.minutesForAll())
            + " a week, and you have "
            + hours(load.weeklyMinutes())
            + ": this is the plan that fits.");
    sentences.add(
        "At this pace the list takes "
            + Say.count(load.weeksForAll(), "week", "weeks")
            + "; one more hour a week"
            + (story.teamSize() > 1 ? " for each of you" : "")
            + " makes it "
            + Say.number(load.weeksWithAnHour())
            + (load.moreWithAnHour() > 0
                ? ", and reaches "
                    + Say.count(load.moreWithAnHour(), "more prospect", "more prospects")
                    + " in this plan."
                : "."));
    if (load.notThisYear() > 0) {
      sentences.add(
          Say.count(load.notThisYear(), "prospect is", "prospects are")
              + " not for this year ("
              + WEEKS_AHEAD
              + " weeks); --first QUERY says who leads.");
    }
    return sentences;
  }

  private static String hours(int minutes) {
    double hours = (double) minutes / HOUR;
    boolean whole = minutes % HOUR == 0 || hours >= 10;
    String figure =
        whole ? Say.number(Math.round(hours)) : String.format(Locale.ROOT, "%.1f", hours);
    return figure + (figure.equals("1") ? " hour" : " hours");
  }
}
