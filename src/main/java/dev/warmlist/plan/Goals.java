package dev.warmlist.plan;

import dev.warmlist.playbook.Member;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Purpose;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Counts how far a plan fills the goals of a playbook, for the team and for each of it. */
public final class Goals {
  private static final Map<String, Integer> WEEKS = Map.of("week", 1, "month", 4, "quarter", 13);

  private final Playbook playbook;
  private final LocalDate monday;
  private final Map<Key, Integer> dated = new HashMap<>();
  private final Map<Key, Integer> open = new HashMap<>();

  /** Acts of a purpose in a span, by one of the team or, without a name, by all. */
  private record Key(String span, Purpose purpose, String who) {}

  /** Nothing is counted yet; a week that begins on a weekend is the next one. */
  public Goals(Playbook playbook, LocalDate asOf) {
    this.playbook = playbook;
    boolean weekend = asOf.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    this.monday =
        asOf.plusDays(weekend ? 2 : 0).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** Counts a touch. */
  public void touch(Touch touch) {
    Map<Key, Integer> counts = touch.date().isPresent() ? dated : open;
    for (String span : playbook.goals().keySet()) {
      if (touch.earliest().isBefore(monday.plusWeeks(WEEKS.getOrDefault(span, 0)))) {
        counts.merge(new Key(span, touch.purpose(), ""), 1, Integer::sum);
        counts.merge(new Key(span, touch.purpose(), touch.by()), 1, Integer::sum);
      }
    }
  }

  /**
   * The goals in the playbook's order, each for the team and then for each of it.
   *
   * @param waiting whether people wait for hours
   */
  public List<Goal> goals(boolean waiting) {
    var goals = new ArrayList<Goal>();
    playbook
        .goals()
        .forEach(
            (span, acts) ->
                acts.forEach(
                    (purpose, n) -> {
                      goals.add(goal(new Key(span, purpose, ""), n, waiting));
                      if (playbook.team().size() > 1) {
                        goals.addAll(shares(span, purpose, n, waiting));
                      }
                    }));
    return goals;
  }

  private List<Goal> shares(String span, Purpose purpose, int acts, boolean waiting) {
    int[] shares = shares(acts);
    return IntStream.range(0, shares.length)
        .mapToObj(m -> new Key(span, purpose, playbook.team().get(m).name()))
        .map(key -> goal(key, shares[position(key.who())], waiting))
        .toList();
  }

  private int position(String name) {
    return playbook.team().stream().map(Member::name).toList().indexOf(name);
  }

  /** A goal divided by hours into whole acts: what is left over goes to the largest rests. */
  private int[] shares(int acts) {
    List<Member> team = playbook.team();
    double hours = team.stream().mapToDouble(Member::hours).sum();
    double[] exact = team.stream().mapToDouble(m -> acts * m.hours() / hours).toArray();
    int[] shares = Arrays.stream(exact).mapToInt(share -> (int) Math.floor(share)).toArray();
    IntStream.range(0, shares.length)
        .boxed()
        .sorted((a, b) -> Double.compare(exact[b] - shares[b], exact[a] - shares[a]))
        .limit(acts - IntStream.of(shares).sum())
        .toList()
        .forEach(m -> shares[m]++);
    return shares;
  }

  private Goal goal(Key key, int acts, boolean waiting) {
    int planned = dated.getOrDefault(key, 0);
    String why = planned >= acts ? "" : why(key, waiting);
    return new Goal(key.span, key.purpose, key.who, acts, planned, why);
  }

  private String why(Key key, boolean waiting) {
    int opens = open.getOrDefault(key, 0);
    if (WEEKS.getOrDefault(key.span, 0) > playbook.settings().weeks()) {
      return "the plan reaches only " + playbook.settings().weeks() + " weeks";
    }
    if (key.purpose == Purpose.TALK || opens > 0) {
      return (opens == 0 ? "none" : opens + " more") + " may open with a sign of theirs";
    }
    return waiting ? "the hours are full" : "nobody is due for it";
  }
}
