package dev.warmlist.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmlist.playbook.Member;
import dev.warmlist.playbook.Pace;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Purpose;
import dev.warmlist.playbook.Sequence;
import dev.warmlist.playbook.Settings;
import dev.warmlist.playbook.Shift;
import dev.warmlist.playbook.Step;
import dev.warmlist.prospect.Channel;
import dev.warmlist.whereabouts.Holidays;
import dev.warmlist.whereabouts.Whereabouts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Plans tiny instances by an exhaustive search, which lists every way in which each prospect's
 * steps can be placed and takes the first: by the day of the first step, then of the second, and so
 * on. The team works for three weeks and is away for the rest of the year; nobody's country is
 * known, so that no holidays and no calls come into it.
 */
final class ExhaustiveSearch {
  private static final LocalDate MONDAY = LocalDate.of(2027, 2, 1);
  private static final int WORKED = 21;
  private static final int YEAR = 364;
  private static final int BEYOND = Integer.MAX_VALUE;

  private record Booked(int number, int account, int member, int day, Step step) {}

  private record Placed(int owner, List<Integer> days) {}

  private final Random random;
  private final Playbook playbook;
  private final List<Booked> booked = new ArrayList<>();

  /** A tiny team, playbook and list. */
  ExhaustiveSearch(Random random) {
    this.random = random;
    var team = new ArrayList<Member>();
    for (int i = 0; i <= random.nextInt(2); i++) {
      var away = new Shift.Away(MONDAY.plusDays(WORKED), MONDAY.plusYears(2));
      team.add(
          new Member(
              "m" + i,
              "sales",
              ZoneId.of("UTC"),
              (10 + random.nextInt(90)) / 60.0,
              new Shift(Set.of(), List.of(), List.of(away)),
              Optional.empty(),
              Set.of(),
              "box"));
    }
    var settings =
        new Settings(
            3, 60, random.nextInt(4), 52, random.nextInt(3) / 10.0, 1 + random.nextInt(2), 1, 2);
    playbook = Samples.playbook(team, List.of(sequence(), sequence()), settings);
  }

  private Sequence sequence() {
    var steps = new ArrayList<Step>();
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      Purpose purpose = Purpose.values()[random.nextInt(5)];
      Channel[] channels = {Channel.RESEARCH, Channel.SOCIAL, Channel.EMAIL, Channel.LETTER};
      steps.add(Samples.step("s" + i, purpose, channels[random.nextInt(4)]));
    }
    steps.add(Samples.step("met", Purpose.GIVE, Channel.EVENT));
    return Samples.sequence("s", new Pace(1 + random.nextInt(3), 1, 1, 5), steps);
  }

  /** Compares the plan with the search, and returns it. */
  Schedule compare(int seed) {
    List<Candidate> candidates =
        IntStream.range(0, 2 + random.nextInt(7)).mapToObj(this::candidate).toList();
    Schedule schedule =
        new Planner(playbook, MONDAY, new Holidays()).plan(Candidates.of(candidates));
    var waiting = new ArrayList<Candidate>();
    for (Candidate candidate :
        candidates.stream().sorted(Comparator.comparingLong(Candidate::priority)).toList()) {
      Optional<Placed> expected = first(candidate);
      Optional<Enrolment> found = Optional.ofNullable(schedule.planned().get(candidate.number()));
      assertThat(found.map(e -> placed(e, candidate))).as("seed %d", seed).isEqualTo(expected);
      expected.ifPresentOrElse(placed -> book(candidate, placed), () -> waiting.add(candidate));
    }
    for (Candidate candidate : waiting) {
      assertThat(first(candidate)).as("a free slot, seed %d", seed).isEmpty();
    }
    return schedule;
  }

  private Candidate candidate(int number) {
    var situation =
        new Situation(
            random.nextInt(2),
            0,
            EnumSet.allOf(Channel.class),
            Whereabouts.UNKNOWN,
            Optional.empty(),
            Set.of(),
            IntStream.range(0, playbook.team().size()).boxed().toList());
    return new Candidate(number, "p" + number, random.nextInt(3), number, situation);
  }

  private Placed placed(Enrolment enrolment, Candidate candidate) {
    var days = new ArrayList<Integer>();
    for (Slot slot : enrolment.slots()) {
      days.add(slot.date().map(d -> (int) (d.toEpochDay() - MONDAY.toEpochDay())).orElse(BEYOND));
    }
    int owner = playbook.team().stream().map(Member::name).toList().indexOf(enrolment.owner());
    assertThat(days).hasSize(steps(candidate).size());
    return new Placed(owner, days);
  }

  private List<Step> steps(Candidate candidate) {
    return playbook.sequences().get(candidate.situation().sequence()).steps();
  }

  private void book(Candidate candidate, Placed placed) {
    for (int k = 0; k < placed.days().size(); k++) {
      if (placed.days().get(k) != BEYOND) {
        booked.add(booking(candidate, placed.owner(), placed.days().get(k), k));
      }
    }
  }

  private Booked booking(Candidate candidate, int member, int day, int k) {
    return new Booked(
        candidate.number(), candidate.account(), member, day, steps(candidate).get(k));
  }

  /**
   * The first way of the first owner who has one; owners by the share of their hours given away.
   */
  private Optional<Placed> first(Candidate candidate) {
    List<Integer> owners =
        candidate.situation().owners().stream()
            .sorted(Comparator.comparingDouble(this::load).thenComparing(m -> m))
            .toList();
    for (int owner : owners) {
      var ways = new ArrayList<List<Integer>>();
      extend(candidate, owner, List.of(), new ArrayList<>(booked), ways);
      Optional<List<Integer>> best =
          ways.stream().min((a, b) -> compare(a, b)).filter(way -> way.get(0) != BEYOND);
      if (best.isPresent()) {
        return Optional.of(new Placed(owner, best.get()));
      }
    }
    return Optional.empty();
  }

  private static int compare(List<Integer> a, List<Integer> b) {
    for (int i = 0; i < a.size(); i++) {
      if (!a.get(i).equals(b.get(i))) {
        return Integer.compare(a.get(i), b.get(i));
      }
    }
    return 0;
  }

  private double load(int member) {
    double taken = booked.stream().filter(b -> b.member == member).mapToInt(this::minutes).sum();
    return taken / weekly(member);
  }

  /** Adds every way to go on from the days of the first steps. */
  private void extend(
      Candidate candidate,
      int owner,
      List<Integer> days,
      List<Booked> all,
      List<List<Integer>> ways) {
    int k = days.size();
    if (k == steps(candidate).size()) {
      ways.add(days);
      return;
    }
    int late = 0;
    int wanted = k == 0 ? 0 : after(days.get(k - 1), gap(candidate));
    for (int day = wanted; day < YEAR && (k == 0 || late <= Search.PATIENCE); day++) {
      Booked next = booking(candidate, owner, day, k);
      if (isOpen(next, all)) {
        late++;
        if (isFree(next, all)) {
          all.add(next);
          var longer = new ArrayList<>(days);
          longer.add(day);
          extend(candidate, owner, longer, all, ways);
          all.remove(all.size() - 1);
        }
      }
    }
    if (k > 0 && late <= Search.PATIENCE) {
      var longer = new ArrayList<>(days);
      while (longer.size() < steps(candidate).size()) {
        longer.add(BEYOND);
      }
      ways.add(longer);
    }
  }

  private int gap(Candidate candidate) {
    return playbook.sequences().get(candidate.situation().sequence()).pace().firstGap();
  }

  private static int after(int day, int weekdays) {
    int at = day;
    for (int left = weekdays; left > 0; ) {
      at++;
      left -= at % 7 < 5 ? 1 : 0;
    }
    return at;
  }

  private boolean isOpen(Booked act, List<Booked> all) {
    boolean works = act.day % 7 < 5 && act.day < WORKED;
    boolean met = act.day % 7 >= 1 && act.day % 7 <= 3;
    Channel channel = act.step.channel();
    long emails =
        all.stream()
            .filter(b -> b.number == act.number && b.step.channel() == Channel.EMAIL)
            .filter(b -> b.day > act.day - 5)
            .count();
    return works
        && (channel == Channel.RESEARCH || met)
        && (channel != Channel.EMAIL || emails == 0);
  }

  private boolean isFree(Booked act, List<Booked> all) {
    Channel channel = act.step.channel();
    var week = new LinkedHashMap<Boolean, Integer>(Map.of(true, 0, false, 0));
    int dayMinutes = minutes(act);
    int invitations = 1;
    int mails = 1;
    week.merge(act.step.purpose() == Purpose.TALK, minutes(act), Integer::sum);
    for (Booked other : all) {
      boolean own = other.member == act.member;
      boolean sameWeek = other.day / 7 == act.day / 7;
      if (own && sameWeek) {
        week.merge(other.step.purpose() == Purpose.TALK, minutes(other), Integer::sum);
        invitations += other.step.channel() == Channel.SOCIAL ? 1 : 0;
      }
      dayMinutes += own && other.day == act.day ? minutes(other) : 0;
      mails += other.day == act.day && other.step.channel() == Channel.EMAIL ? 1 : 0;
      if (isTooNear(act, other)) {
        return false;
      }
    }
    Settings settings = playbook.settings();
    return fits(act.member, week.get(true), week.get(false))
        && dayMinutes <= ofADay(act.member)
        && (channel != Channel.SOCIAL || invitations <= settings.socialPerWeek())
        && (channel != Channel.EMAIL || mails <= settings.emailsPerDay());
  }

  private boolean isTooNear(Booked act, Booked other) {
    boolean contacts =
        act.step.channel() != Channel.RESEARCH && other.step.channel() != Channel.RESEARCH;
    return contacts
        && act.account != 0
        && act.account == other.account
        && act.number != other.number
        && Math.abs(weekday(act.day) - weekday(other.day)) < playbook.settings().accountGapDays();
  }

  private static int weekday(int day) {
    return day / 7 * 5 + Math.min(4, day % 7);
  }

  private boolean fits(int member, int talks, int others) {
    int weekly = weekly(member);
    int spare = Math.max(0, weekly - longest(false));
    int kept = Math.min((int) Math.round(weekly * playbook.settings().talkHoursShare()), spare);
    return others + Math.max(0, talks - kept) <= weekly - kept;
  }

  private int ofADay(int member) {
    int weekly = weekly(member);
    return Math.min(weekly, Math.max(longest(true), weekly * 2 / 5));
  }

  private int longest(boolean talks) {
    return playbook.minutes().entrySet().stream()
        .filter(e -> talks || e.getKey() != Purpose.TALK)
        .mapToInt(Map.Entry::getValue)
        .max()
        .orElseThrow();
  }

  private int weekly(int member) {
    return (int) Math.round(playbook.team().get(member).hours() * 60);
  }

  private int minutes(Booked act) {
    return playbook.minutes().get(act.step.purpose());
  }
}
