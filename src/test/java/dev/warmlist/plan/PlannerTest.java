package dev.warmlist.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmlist.playbook.Delay;
import dev.warmlist.playbook.Member;
import dev.warmlist.playbook.Pace;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Purpose;
import dev.warmlist.playbook.Settings;
import dev.warmlist.playbook.Sign;
import dev.warmlist.prospect.Channel;
import dev.warmlist.whereabouts.Holidays;
import dev.warmlist.whereabouts.Whereabouts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlannerTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private final Holidays holidays = new Holidays();

  private Schedule plan(Playbook playbook, LocalDate asOf, List<Candidate> candidates) {
    return new Planner(playbook, asOf, holidays).plan(Candidates.of(candidates));
  }

  private List<Optional<LocalDate>> dates(Playbook playbook, LocalDate asOf, Candidate candidate) {
    return plan(playbook, asOf, List.of(candidate))
        .planned()
        .get(candidate.number())
        .slots()
        .stream()
        .map(Slot::date)
        .toList();
  }

  @Test
  void plan_randomTeamsAndLists_holdsEveryRule() {
    int planned = 0;
    for (int seed = 0; seed < 1_000; seed++) {
      var random = new Random(seed);
      LocalDate asOf = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700));
      Playbook playbook = RandomSamples.playbook(random);
      int size = random.nextInt(50) == 0 ? 400 : 1 + random.nextInt(40);
      List<Candidate> candidates = RandomSamples.candidates(random, size, asOf, playbook);
      planned += requireEveryRule("seed " + seed, playbook, asOf, candidates);
    }
    assertThat(planned).isGreaterThan(20_000);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-23", // America's clocks go forward on 8 March, Europe's on 29 March
    "2026-03-16", // Chile's go back on 5 April, as do Australia's
    "2026-09-14", // forward there, on 6 September and 4 October
    "2026-10-19", // back on 25 October in Europe, on 1 November in America
    "2026-12-14", // the year ends
    "2027-12-27",
  })
  void plan_callsAroundChangesOfClocksAndYears_holdEveryRule(LocalDate asOf) {
    var calls =
        Samples.sequence(
            "calls",
            new Pace(1, 1, 3, 90),
            List.of(
                Samples.step("look", Purpose.UNDERSTAND, Channel.RESEARCH),
                Samples.step("text", Purpose.LISTEN, Channel.MESSAGE),
                Samples.step("call", Purpose.TALK, Channel.CALL),
                Samples.step("call-2", Purpose.TALK, Channel.CALL),
                Samples.step("call-3", Purpose.TALK, Channel.CALL)));
    int planned = 0;
    for (int seed = 0; seed < 10; seed++) {
      var random = new Random(seed);
      List<Member> team = RandomSamples.playbook(random).team();
      var playbook = Samples.playbook(team, List.of(calls), new Settings(3, 60, 1, 6, 0, 9, 9, 2));
      List<Candidate> candidates = RandomSamples.candidates(random, 40, asOf, playbook);
      planned += requireEveryRule("seed " + seed, playbook, asOf, candidates);
    }
    assertThat(planned).isGreaterThan(50);
  }

  /** Calls aside, which may not be possible at all. */
  private static boolean hasNothingToDate(Playbook playbook, Candidate candidate) {
    Situation s = candidate.situation();
    var open = EnumSet.copyOf(s.open());
    open.removeAll(Set.of(Channel.CALL, Channel.MESSAGE));
    return Way.of(playbook.sequences().get(s.sequence()), open, s.skipped(), s.given()).stream()
        .noneMatch(Way::isDated);
  }

  /** How many are planned. */
  private int requireEveryRule(
      String what, Playbook playbook, LocalDate asOf, List<Candidate> candidates) {
    Schedule schedule = plan(playbook, asOf, candidates);
    assertThat(Written.violations(playbook, asOf, holidays, candidates, schedule))
        .as("%s, %s", what, asOf)
        .isEmpty();
    for (Candidate candidate : candidates) {
      boolean planned = schedule.planned().containsKey(candidate.number());
      boolean queued = schedule.queue().containsKey(candidate.number());
      assertThat(planned && queued).as("%s, %s, %s", candidate, what, asOf).isFalse();
      assertThat(planned || queued || hasNothingToDate(playbook, candidate))
          .as("%s waits unless planned, %s, %s", candidate, what, asOf)
          .isTrue();
    }
    return schedule.planned().size();
  }

  @Test
  void plan_teamOfEquals_sharesTheProspectsEvenly() {
    List<Member> team =
        IntStream.range(0, 4).mapToObj(m -> Samples.member("m" + m, "sales", "UTC", 6)).toList();
    Playbook playbook = Samples.playbook(team, List.of(Samples.acquaintance()), Settings.DEFAULT);
    for (int n : new int[] {1, 4, 10, 41, 150}) {
      List<Candidate> candidates =
          IntStream.range(0, n).mapToObj(i -> everybodys(i, team.size())).toList();
      Map<String, Long> owned =
          plan(playbook, MONDAY, candidates).planned().values().stream()
              .collect(Collectors.groupingBy(Enrolment::owner, Collectors.counting()));
      List<Long> counts = team.stream().map(m -> owned.getOrDefault(m.name(), 0L)).toList();
      assertThat(Collections.max(counts) - Collections.min(counts)).as("%d", n).isLessThan(2);
    }
  }

  private static Candidate everybodys(int number, int team) {
    Situation one = Samples.candidate(number, Samples.MADRID).situation();
    var owners = IntStream.range(0, team).boxed().toList();
    var situation =
        new Situation(0, 0, one.open(), one.where(), Optional.empty(), Set.of(), owners);
    return new Candidate(number, "p%05d".formatted(number), 0, 0, situation);
  }

  @Test
  void plan_shuffledCandidates_isTheSamePlan() {
    Playbook playbook = RandomSamples.playbook(new Random(5));
    List<Candidate> candidates = RandomSamples.candidates(new Random(6), 200, MONDAY, playbook);
    Schedule first = plan(playbook, MONDAY, candidates);
    var shuffled = new ArrayList<>(candidates);
    Collections.shuffle(shuffled, new Random(7));
    Schedule second = plan(playbook, MONDAY, shuffled);
    assertThat(second).isEqualTo(first);
    assertThat(List.copyOf(second.planned().keySet()))
        .isEqualTo(List.copyOf(first.planned().keySet()));
    assertThat(List.copyOf(second.queue().keySet())).isEqualTo(List.copyOf(first.queue().keySet()));
  }

  @Test
  void plan_firstAcquaintance_understandsFirstAndGrowsTheGaps() {
    List<Slot> slots =
        plan(
                Samples.playbook(Samples.acquaintance()),
                MONDAY,
                List.of(Samples.candidate(0, Samples.COLUMBUS)))
            .planned()
            .get(0)
            .slots();
    assertThat(slots)
        .extracting(slot -> slot.date().map(Object::toString).orElse("-"))
        .containsExactly("2026-11-23", "2026-12-01", "2026-12-15", "-", "2027-02-16", "-");
    assertThat(slots.get(1).because()).contains("5 business days after look");
    assertThat(slots.get(5).earliest()).isEqualTo("2027-02-17");
  }

  @ParameterizedTest
  @CsvSource({
    "3 days, 2026-12-01, 3 days after look",
    "2 weeks, 2026-12-09, 2 weeks after look",
    "1 season, 2027-02-23, 1 season after look",
    "10 business days, 2026-12-10, 10 business days after look",
  })
  void plan_stepWithItsOwnDelay_isDatedByIt(String delay, LocalDate day, String because) {
    String[] words = delay.split(" ", 2);
    var unit =
        switch (words[1]) {
          case "days" -> Delay.Unit.DAYS;
          case "weeks" -> Delay.Unit.WEEKS;
          case "season" -> Delay.Unit.SEASONS;
          default -> Delay.Unit.BUSINESS_DAYS;
        };
    var after = Optional.of(new Delay(Integer.parseInt(words[0]), unit));
    var gift =
        Samples.step("gift", Purpose.GIVE, Channel.EMAIL, "anyone", Set.of(), Set.of(), after);
    var look = Samples.step("look", Purpose.UNDERSTAND, Channel.RESEARCH);
    var playbook =
        Samples.playbook(
            List.of(Samples.member("Ana", "sales", "Europe/Madrid", 6)),
            List.of(Samples.sequence("own", new Pace(1, 1, 3, 90), List.of(look, gift))),
            new Settings(3, 60, 5, 26, 0.2, 20, 30, 2));
    Slot slot =
        plan(playbook, MONDAY.plusDays(1), List.of(Samples.candidate(0, Samples.MADRID)))
            .planned()
            .get(0)
            .slots()
            .get(1);
    assertThat(slot.date()).contains(day);
    assertThat(slot.because()).contains(because);
  }

  @Test
  void plan_thoseToBeLookedUp_takeOnlyWhatOthersLeaveAndDontWait() {
    var look =
        Samples.sequence(
            "look-up",
            new Pace(1, 1, 3, 90),
            List.of(Samples.step("look", Purpose.UNDERSTAND, Channel.RESEARCH)));
    var playbook = Samples.playbook(Samples.acquaintance(), look);
    var candidates = new ArrayList<Candidate>();
    for (int i = 0; i < 2_000; i++) {
      candidates.add(Samples.candidate(i, Samples.MADRID, i < 30 ? 0 : 1));
    }
    Schedule schedule = plan(playbook, MONDAY, candidates);
    assertThat(schedule.planned().keySet()).containsAll(IntStream.range(0, 30).boxed().toList());
    assertThat(schedule.planned()).hasSizeBetween(150, 450);
    assertThat(schedule.queue()).isEmpty();
    assertThat(schedule.load().weeksForAll()).isZero();
  }

  @Test
  void plan_holidayOfTheProspect_movesAndSaysSo() {
    var sequence =
        Samples.sequence(
            "short",
            new Pace(1, 1, 3, 90),
            List.of(
                Samples.step("look", Purpose.UNDERSTAND, Channel.RESEARCH),
                Samples.step("gift", Purpose.GIVE, Channel.EMAIL)));
    Slot gift =
        plan(
                Samples.playbook(sequence),
                LocalDate.of(2026, 12, 7),
                List.of(Samples.candidate(0, Samples.MADRID)))
            .planned()
            .get(0)
            .slots()
            .get(1);
    assertThat(gift.date()).contains(LocalDate.of(2026, 12, 9));
    assertThat(String.join("; ", gift.because())).isEqualTo("1 business day after look");
  }

  @Test
  void plan_quietTimeOverTheYearsEnd_waitsForTheNewYear() {
    var playbook = Samples.playbook(Samples.acquaintance());
    assertThat(
            dates(playbook, LocalDate.of(2026, 12, 14), Samples.candidate(0, Samples.COLUMBUS))
                .subList(0, 2))
        .containsExactly(
            Optional.of(LocalDate.of(2026, 12, 14)), Optional.of(LocalDate.of(2027, 1, 7)));
  }

  @Test
  void plan_promisedCallBack_isDatedOnItsDayAndComesFirst() {
    var playbook = Samples.playbook(Samples.acquaintance());
    var call = Set.of(Channel.RESEARCH, Channel.CALL);
    var promised =
        new Candidate(
            7,
            "z",
            0,
            -1,
            new Situation(
                0,
                0,
                call,
                Samples.COLUMBUS,
                Optional.of(LocalDate.of(2026, 12, 2)),
                Set.of(Sign.ASKED),
                List.of(0)));
    Schedule schedule =
        plan(playbook, MONDAY, List.of(Samples.candidate(0, Samples.MADRID), promised));
    assertThat(schedule.planned().keySet()).first().isEqualTo(7);
    List<Slot> slots = schedule.planned().get(7).slots();
    assertThat(slots).hasSize(2);
    assertThat(slots.get(1).date()).contains(LocalDate.of(2026, 12, 2));
    assertThat(slots.get(1).because()).contains("a call-back was promised for Wed 2 Dec");
    assertThat(slots.get(1).zone()).isEqualTo(ZoneId.of("America/New_York"));
  }

  @Test
  void plan_moreThanTheHoursTake_queuesTheRestWithWeeks() {
    var playbook = Samples.playbook(Samples.acquaintance());
    List<Candidate> many =
        IntStream.range(0, 2_000).mapToObj(n -> Samples.candidate(n, Samples.COLUMBUS)).toList();
    Schedule schedule = plan(playbook, MONDAY, many);
    int planned = schedule.planned().size();
    assertThat(planned).isBetween(80, 200);
    assertThat(schedule.queue()).hasSize(2_000 - planned);
    assertThat(schedule.queue().get(planned).position()).isEqualTo(1);
    assertThat(schedule.queue().get(planned).week()).contains(LocalDate.of(2027, 2, 22));
    assertThat(schedule.queue().get(1_999).week()).isEmpty();
    assertThat(schedule.load().moreWithAnHour()).isGreaterThan(10);
    assertThat(schedule.load().weeksWithAnHour()).isLessThan(schedule.load().weeksForAll());
    assertThat(schedule.load().weeksForAll()).isGreaterThan(52);
    assertThat(schedule.load().minutesThisWeek()).isBetween(200, 360);
  }

  @Test
  void plan_hugeList_isPlannedWithoutTryingEverybody() {
    var playbook = Samples.playbook(Samples.acquaintance());
    List<Candidate> many =
        IntStream.range(0, 200_000)
            .mapToObj(n -> Samples.candidate(n, Samples.PLACES.get(n % Samples.PLACES.size())))
            .toList();
    Schedule schedule = plan(playbook, MONDAY, many);
    assertThat(schedule.planned().size() + schedule.queue().size()).isEqualTo(200_000);
  }

  @Test
  void plan_colleaguesOfOneFirm_areNotMetInOneWeek() {
    var playbook = Samples.playbook(Samples.acquaintance());
    List<Candidate> firm =
        IntStream.range(0, 4)
            .mapToObj(n -> Samples.candidate(n, 1, Set.of(Channel.SOCIAL), Samples.COLUMBUS, 0))
            .toList();
    Schedule schedule = plan(playbook, MONDAY, firm);
    assertThat(schedule.planned()).hasSize(4);
    assertThat(Written.violations(playbook, MONDAY, holidays, firm, schedule)).isEmpty();
  }

  @Test
  void commonHours_severalClocks_areThoseThatAllShareAcrossClockChanges() {
    var hours = new CommonHours(List.of());
    List<ZoneId> berlinAndNewYork =
        List.of(ZoneId.of("Europe/Berlin"), ZoneId.of("America/New_York"));
    // From 8 to 29 March 2026 America is on summer time and Europe isn't yet.
    assertThat(hours.on(LocalDate.of(2026, 3, 5), at(berlinAndNewYork)))
        .contains(new Span(LocalTime.of(15, 0), LocalTime.of(17, 0)));
    assertThat(hours.on(LocalDate.of(2026, 3, 12), at(berlinAndNewYork)))
        .contains(new Span(LocalTime.of(14, 0), LocalTime.of(17, 0)));
    assertThat(hours.on(LocalDate.of(2026, 3, 31), at(berlinAndNewYork)))
        .contains(new Span(LocalTime.of(15, 0), LocalTime.of(17, 0)));
  }

  @Test
  void commonHours_clocksThatShareNothing_areNone() {
    var hours = new CommonHours(List.of());
    List<ZoneId> apart = List.of(ZoneId.of("Asia/Tokyo"), ZoneId.of("America/New_York"));
    assertThat(hours.on(MONDAY, at(apart))).isEmpty();
    assertThat(hours.on(MONDAY, Whereabouts.UNKNOWN)).isEmpty();
  }

  private static Whereabouts at(List<ZoneId> zones) {
    return new Whereabouts("", "", zones, "", "");
  }

  @ParameterizedTest
  @CsvSource({
    "US, FL, 2026-12-01, 08:00-20:00",
    "US, OH, 2026-12-01, 08:00-21:00",
    "US, TX, 2026-12-01, 09:00-21:00",
    "US, '', 2026-12-01, 09:00-20:00",
    "DE, '', 2026-12-01, 07:00-22:00",
    "FR, '', 2026-12-01, 10:00-13:00",
    "FR, '', 2026-12-05, ''",
  })
  void commonHours_lawOfThePlace_clipsTheTeams(
      String country, String state, LocalDate date, String expected) {
    var wide = new CommonHours(List.of(new Span(LocalTime.of(7, 0), LocalTime.of(22, 0))));
    var where = new Whereabouts(country, state, List.of(ZoneId.of("UTC")), "", "");
    assertThat(wide.on(date, where).map(span -> span.from() + "-" + span.to()).orElse(""))
        .isEqualTo(expected);
  }

  @Test
  void commonHours_unknownState_areThoseThatAllZonesAndStatesShare() {
    var wide = new CommonHours(List.of(new Span(LocalTime.of(7, 0), LocalTime.of(22, 0))));
    List<ZoneId> coasts = List.of(ZoneId.of("America/Los_Angeles"), ZoneId.of("America/New_York"));
    assertThat(wide.on(LocalDate.of(2026, 12, 1), new Whereabouts("US", "", coasts, "", "")))
        .contains(new Span(LocalTime.of(9, 0), LocalTime.of(17, 0)));
  }
}
