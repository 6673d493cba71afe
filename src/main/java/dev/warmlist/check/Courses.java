package dev.warmlist.check;

import dev.warmlist.consent.ContactRules;
import dev.warmlist.plan.Touch;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Sequence;
import dev.warmlist.playbook.Step;
import dev.warmlist.whereabouts.Holidays;
import dev.warmlist.whereabouts.Weekends;
import dev.warmlist.whereabouts.Whereabouts;
import dev.warmlist.whereabouts.ZoneCountries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Brings touches together with the steps, the people and the places that they speak of; what can't
 * be brought together is wrong. A touch outside of the plan's weeks is wrong, and isn't looked at
 * further.
 */
final class Courses {
  private final Playbook playbook;
  private final LocalDate asOf;
  private final Holidays holidays;
  private final ContactRules rules = new ContactRules();
  private final Map<String, Sequence> sequences = new HashMap<>();
  private final Map<String, Worker> workers = new LinkedHashMap<>();
  private final Map<Place, Ground> grounds = new HashMap<>();

  /** A place, and the country whose days hold there. */
  private record Place(Whereabouts where, String country) {}

  Courses(Playbook playbook, LocalDate asOf, Holidays holidays) {
    this.playbook = playbook;
    this.asOf = asOf;
    this.holidays = holidays;
    playbook.sequences().forEach(sequence -> sequences.putIfAbsent(sequence.name(), sequence));
    var countries = new ZoneCountries();
    for (int i = 0; i < playbook.team().size(); i++) {
      var member = playbook.team().get(i);
      String country = countries.of(member.zone());
      workers.putIfAbsent(member.name(), new Worker(member, i, country, asOf, holidays));
    }
  }

  /** What is planned with somebody; nothing when it can't be told whose plan that is. */
  Optional<Course> of(Checked whom, Findings findings) {
    Sequence sequence = sequences.get(whom.sequence());
    Worker owner = workers.get(whom.owner());
    if (sequence == null) {
      findings.prospect(Rule.NO_SUCH_STEP, whom, "no sequence \"" + whom.sequence() + "\"");
      return Optional.empty();
    }
    if (owner == null) {
      findings.prospect(Rule.NOT_OF_THE_TEAM, whom, "owned by \"" + whom.owner() + "\"");
      return Optional.empty();
    }
    List<Act> acts = acts(whom, sequence, findings);
    List<Act> dated =
        acts.stream()
            .filter(act -> act.touch().date().isPresent() && isWithin(act, findings))
            .toList();
    return Optional.of(new Course(whom, sequence, owner, ground(whom, owner), acts, dated));
  }

  private List<Act> acts(Checked whom, Sequence sequence, Findings findings) {
    var acts = new ArrayList<Act>();
    Set<String> seen = new HashSet<>();
    for (Touch touch : whom.touches()) {
      act(whom, sequence, touch, findings)
          .ifPresent(
              act -> {
                if (seen.add(touch.step())) {
                  acts.add(act);
                } else {
                  findings.act(Rule.STEP_REPEATED, act, touch.step() + " comes again");
                }
              });
    }
    acts.sort(Comparator.comparingInt(Act::position));
    return acts;
  }

  private Optional<Act> act(Checked whom, Sequence sequence, Touch touch, Findings findings) {
    Worker by = workers.get(touch.by());
    if (!touch.prospectId().equals(whom.id())) {
      return wrong(Rule.SOMEBODY_ELSES, whom, touch, "for " + touch.prospectId(), findings);
    }
    if (by == null) {
      String words = "done by \"" + touch.by() + "\"";
      return wrong(Rule.NOT_OF_THE_TEAM, whom, touch, words, findings);
    }
    for (int i = 0; i < sequence.steps().size(); i++) {
      Step step = sequence.steps().get(i);
      if (isTaken(step, touch)) {
        return Optional.of(new Act(touch, step, i, by));
      }
    }
    String words =
        touch.step() + " (" + touch.channel().key() + ") is no step of " + sequence.name();
    return wrong(Rule.NO_SUCH_STEP, whom, touch, words, findings);
  }

  private static boolean isTaken(Step step, Touch touch) {
    return step.name().equals(touch.step())
        && step.channel() == touch.channel()
        && step.purpose() == touch.purpose();
  }

  private static Optional<Act> wrong(
      Rule rule, Checked whom, Touch touch, String words, Findings findings) {
    findings.add(rule, whom.id(), touch.id(), touch.date(), words);
    return Optional.empty();
  }

  private boolean isWithin(Act act, Findings findings) {
    LocalDate end = asOf.plusWeeks(playbook.settings().weeks());
    boolean early = act.day().isBefore(asOf);
    if (early) {
      findings.act(Rule.BEFORE_AS_OF, act, act.day() + ", planned on " + asOf);
    } else if (!act.day().isBefore(end)) {
      findings.act(Rule.BEYOND_THE_PLAN, act, act.day() + ", planned up to " + end.minusDays(1));
      return false;
    }
    return !early;
  }

  /** The days and hours where somebody is; the days of their owner's country stand in. */
  private Ground ground(Checked whom, Worker owner) {
    Whereabouts where = whom.where().placeAlone();
    boolean known = !where.country().isEmpty();
    String country = known ? where.country() : owner.country();
    return grounds.computeIfAbsent(
        new Place(where, country),
        place ->
            new Ground(
                where,
                asOf,
                playbook.calendar().windows(),
                rules.hours(where),
                workdays(country, known ? where.subdivision() : "")));
  }

  private Workdays workdays(String country, String subdivision) {
    var weekend = Weekends.of(country);
    return new Workdays(
        asOf,
        day ->
            !weekend.contains(day.getDayOfWeek())
                && holidays.on(country, subdivision, day).isEmpty());
  }
}
