package dev.warmlist.run;

import dev.warmlist.Reason;
import dev.warmlist.ReasonCode;
import dev.warmlist.consent.ContactRules;
import dev.warmlist.consent.DoNotContact;
import dev.warmlist.export.Story;
import dev.warmlist.list.ListProfile;
import dev.warmlist.plan.Goals;
import dev.warmlist.plan.Schedule;
import dev.warmlist.plan.Standing;
import dev.warmlist.plan.Touch;
import dev.warmlist.playbook.Member;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Purpose;
import dev.warmlist.prospect.Channel;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Outcome;
import dev.warmlist.prospect.RowRef;
import dev.warmlist.prospect.Tally;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts while rows and prospects pass by, and tells the run's story at the end. */
final class StoryTeller {
  private static final List<Channel> REACH =
      List.of(Channel.EMAIL, Channel.CALL, Channel.SOCIAL, Channel.LETTER);

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private final PlanSettings settings;
  private final Decided decided;
  private final Map<Outcome, Map<String, Integer>> reasons = new EnumMap<>(Outcome.class);
  private final Map<Channel, Integer> reach = new EnumMap<>(Channel.class);
  private final Map<LocalDate, Map<Purpose, Integer>> weeks = new TreeMap<>();
  private final ContactCount contacts = new ContactCount();
  private final ContactRules rules = new ContactRules();
  private final Goals goals;
  private final Shrinkage before;
  private int people;
  private int lookedUp;
  private int nowhere;
  private int touches;
  private LocalDate first = LocalDate.MAX;
  private LocalDate last = LocalDate.MIN;

  /**
   * Nothing is counted yet.
   *
   * @param before what the plan before this one knew of do-not-contact lists
   */
  StoryTeller(PlanSettings settings, Decided decided, Shrinkage before) {
    this.before = before;
    this.settings = settings;
    this.decided = decided;
    this.goals = new Goals(settings.playbook(), settings.asOf());
  }

  /** Counts a prospect. */
  void prospect(Standing standing) {
    contacts.prospect(standing);
    boolean met =
        standing.outcome() == Outcome.PLANNED
            || (standing.outcome() == Outcome.WAITING
                && standing.reason().code() != ReasonCode.NO_CHANNEL);
    if (met) {
      people++;
      var open = standing.permission().open(standing.prospect().values());
      REACH.stream().filter(open::contains).forEach(c -> reach.merge(c, 1, Integer::sum));
    }
    nowhere += met || !isNowhere(standing) ? 0 : 1;
    standing.touches().forEach(this::touch);
    lookedUp += standing.outcome() == Outcome.RESTING && !standing.touches().isEmpty() ? 1 : 0;
  }

  /** Whether all that somebody lacks is the country of their number. */
  private static boolean isNowhere(Standing standing) {
    var values = standing.prospect().values();
    return standing.reason().code() == ReasonCode.NO_CHANNEL
        && standing.where().country().isEmpty()
        && (values.has(Field.PHONE) || values.has(Field.MOBILE));
  }

  private void touch(Touch touch) {
    goals.touch(touch);
    if (touch.date().isEmpty()) {
      return;
    }
    LocalDate day = touch.date().get();
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    weeks
        .computeIfAbsent(monday, m -> new EnumMap<>(Purpose.class))
        .merge(touch.purpose(), 1, Integer::sum);
    touches++;
    first = day.isBefore(first) ? day : first;
    last = day.isAfter(last) ? day : last;
  }

  /** Counts a row. */
  void row(RowRef ref, Outcome outcome, Reason reason) {
    decided.rows().tallies().get(ref.list()).count(outcome);
    reasons
        .computeIfAbsent(outcome, o -> new LinkedHashMap<>())
        .merge(reason.inShort(), 1, Integer::sum);
  }

  /**
   * The story of all that was counted.
   *
   * @throws IllegalStateException when a row has no outcome, or two: a bug
   */
  Story story() {
    var total = new Tally("total");
    for (Tally tally : decided.rows().tallies()) {
      if (!tally.closes()) {
        throw new IllegalStateException("the row sums of " + tally.list() + " don't close");
      }
      total.add(tally);
    }
    Map<String, String> set = Digest.settings(settings);
    return new Story(
        settings.version(),
        settings.asOf(),
        settings.playbook().name(),
        set,
        Digest.of(set, settings.playbook().digest()),
        lists(),
        decided.rows().tallies(),
        total,
        people,
        reachInOrder(),
        contacts.contacts(rules, stops()),
        why(Outcome.REJECTED),
        why(Outcome.SUPPRESSED),
        why(Outcome.RESTING),
        waiting(),
        decided.matching().reviews().size(),
        decided.rulings().doubts().size(),
        weeks,
        touches,
        touches == 0 ? settings.asOf() : first,
        touches == 0 ? settings.asOf() : last,
        decided.rulings().schedule().load(),
        goals.goals(decided.rulings().schedule().load().weeksForAll() > 0),
        settings.playbook().team().size(),
        team(),
        warnings());
  }

  private List<Story.ListStory> lists() {
    var lists = new ArrayList<Story.ListStory>();
    for (int i = 0; i < decided.rows().profiles().size(); i++) {
      ListProfile profile = decided.rows().profiles().get(i);
      lists.add(
          new Story.ListStory(
              profile.source().label(),
              profile.dialect(),
              decided.rows().tallies().get(i).read(),
              profile.mapping(),
              decided.rows().remarks(i)));
    }
    return lists;
  }

  private Map<Channel, Integer> reachInOrder() {
    var ordered = new LinkedHashMap<Channel, Integer>();
    REACH.stream().filter(reach::containsKey).forEach(c -> ordered.put(c, reach.get(c)));
    return ordered;
  }

  private Map<String, Integer> why(Outcome outcome) {
    return reasons.getOrDefault(outcome, Map.of());
  }

  private Map<String, Integer> waiting() {
    var waiting = new LinkedHashMap<String, Integer>();
    Schedule schedule = decided.rulings().schedule();
    String forHours = Reason.of(ReasonCode.WAITS_FOR_HOURS, 1, "").inShort();
    why(Outcome.WAITING)
        .forEach(
            (reason, n) ->
                waiting.put(reason.equals(forHours) ? reason + firstWeek(schedule) : reason, n));
    return waiting;
  }

  private static String firstWeek(Schedule schedule) {
    return schedule.queue().values().stream()
        .filter(place -> place.position() == 1)
        .flatMap(place -> place.week().stream())
        .findFirst()
        .map(week -> ", in order, the first in the week of " + DAY.format(week))
        .orElse(", in order");
  }

  private String team() {
    Playbook playbook = settings.playbook();
    List<Member> team = playbook.team();
    double hours = team.stream().mapToDouble(Member::hours).sum();
    String amount =
        hours == Math.rint(hours) ? String.valueOf((long) hours) : String.valueOf(hours);
    if (playbook.teamAssumed()) {
      return "1 person (you, " + amount + " hours a week: assumed, change with --hours)";
    }
    return team.size() + (team.size() == 1 ? " person, " : " people, ") + amount + " hours a week";
  }

  private List<String> warnings() {
    var warnings = new ArrayList<String>();
    if (settings.lists().doNotContact().isEmpty()) {
      warnings.add("No do-not-contact list was named; only the lists' own opt-outs were kept.");
    }
    if (nowhere > 0) {
      warnings.add(
          nowhere
              + " of those without an open channel "
              + (nowhere == 1 ? "has" : "have")
              + " a number and no country: say --region CC, if that is where all are.");
    }
    if (lookedUp > 0) {
      warnings.add(
          "In hours that nobody else needs, "
              + lookedUp
              + " of those not heard from for years are"
              + " looked up; nobody contacts them.");
    }
    warnings.addAll(decided.answers().remarks());
    warnings.addAll(Answers.leftOut(decided.matching()));
    stops().remarks().forEach(remark -> warnings.add(remark + "."));
    warnings.addAll(before.missing(stops().lists()));
    rules.aged(settings.asOf()).ifPresent(warnings::add);
    return warnings;
  }

  private DoNotContact stops() {
    return decided.rulings().means().stops();
  }
}
