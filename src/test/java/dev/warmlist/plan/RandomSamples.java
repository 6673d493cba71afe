package dev.warmlist.plan;

import dev.warmlist.playbook.Delay;
import dev.warmlist.playbook.Fit;
import dev.warmlist.playbook.MeetingCalendar;
import dev.warmlist.playbook.MeetingCalendar.Window;
import dev.warmlist.playbook.Member;
import dev.warmlist.playbook.Need;
import dev.warmlist.playbook.Pace;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Purpose;
import dev.warmlist.playbook.Sequence;
import dev.warmlist.playbook.Settings;
import dev.warmlist.playbook.Shift;
import dev.warmlist.playbook.Sign;
import dev.warmlist.playbook.Step;
import dev.warmlist.prospect.Channel;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Teams, playbooks and lists drawn by chance. */
final class RandomSamples {
  private static final List<String> ROLES = List.of("sales", "support", "founder");
  private static final List<String> ZONES =
      List.of(
          "Europe/Madrid",
          "America/New_York",
          "Asia/Tokyo",
          "UTC",
          "Australia/Sydney",
          "America/Los_Angeles",
          "Asia/Riyadh",
          "Asia/Kolkata",
          "Europe/London",
          "Pacific/Auckland");
  private static final List<List<Window>> HOURS =
      List.of(
          List.of(),
          List.of(hours(9, 17)),
          List.of(hours(8, 12)),
          List.of(hours(7, 11), hours(13, 19)),
          List.of(hours(18, 22)),
          List.of(new Window(LocalTime.of(6, 15), LocalTime.of(6, 45)), hours(14, 15)),
          List.of(new Window(LocalTime.of(0, 0), LocalTime.of(23, 59))));

  private RandomSamples() {}

  private static Window hours(int from, int to) {
    return new Window(LocalTime.of(from, 0), LocalTime.of(to, 0));
  }

  private static Delay delay(RandomGenerator random) {
    Delay.Unit[] units = Delay.Unit.values();
    return new Delay(1 + random.nextInt(3), units[random.nextInt(units.length)]);
  }

  private static List<Integer> owners(RandomGenerator random, int team) {
    List<Integer> some =
        IntStream.range(0, team).filter(m -> random.nextInt(3) > 0).boxed().toList();
    return some.isEmpty() ? List.of(random.nextInt(team)) : some;
  }

  private static Set<Sign> given(boolean asked, boolean connected) {
    var given = EnumSet.noneOf(Sign.class);
    if (asked) {
      given.add(Sign.ASKED);
    }
    if (connected) {
      given.add(Sign.CONNECTED);
    }
    return given;
  }

  private static <T> T any(List<T> some, RandomGenerator random) {
    return some.get(random.nextInt(some.size()));
  }

  private static boolean oneIn(int n, RandomGenerator random) {
    return random.nextInt(n) == 0;
  }

  /** A team of one to four, with a few hours each, different roles, shifts and days away. */
  static Playbook playbook(RandomGenerator random) {
    var team = new ArrayList<Member>();
    for (int i = 0; i <= random.nextInt(4); i++) {
      team.add(randomMember("m" + i, random));
    }
    var sequences = new ArrayList<Sequence>();
    sequences.add(Samples.acquaintance());
    for (int i = 0; i < 3; i++) {
      sequences.add(randomSequence("s" + i, random));
    }
    var settings =
        new Settings(
            3,
            60,
            random.nextInt(8),
            oneIn(5, random) ? 20 + random.nextInt(33) : 1 + random.nextInt(20),
            random.nextInt(5) / 10.0,
            oneIn(9, random) ? 0 : 1 + random.nextInt(9),
            1 + random.nextInt(6),
            2);
    Playbook plain = Samples.playbook(team, sequences, settings);
    return new Playbook(
        plain.name(),
        plain.digest(),
        plain.team(),
        false,
        oneIn(2, random) ? Samples.MINUTES : randomMinutes(random),
        plain.goals(),
        plain.gives(),
        randomCalendar(random),
        plain.tags(),
        plain.sequences(),
        plain.templates(),
        plain.settings(),
        List.of(new Fit(new Samples.Constant(true), random.nextInt(9))),
        plain.consent(),
        plain.competitors(),
        plain.places());
  }

  private static Member randomMember(String name, RandomGenerator random) {
    double hours = oneIn(6, random) ? 20 + random.nextInt(20) : 0.5 + random.nextInt(20) / 2.0;
    return new Member(
        name,
        any(ROLES, random),
        ZoneId.of(any(ZONES, random)),
        hours,
        oneIn(3, random) ? Shift.UNKNOWN : randomShift(random),
        Optional.empty(),
        Set.of(),
        oneIn(2, random) ? name : "shared");
  }

  private static Shift randomShift(RandomGenerator random) {
    var days = EnumSet.noneOf(DayOfWeek.class);
    if (oneIn(2, random)) {
      days.add(any(List.of(DayOfWeek.values()), random));
      days.add(any(List.of(DayOfWeek.values()), random));
      days.add(any(List.of(DayOfWeek.values()), random));
    }
    var away = new ArrayList<Shift.Away>();
    for (int i = random.nextInt(3); i > 0; i--) {
      LocalDate from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(800));
      away.add(new Shift.Away(from, from.plusDays(random.nextInt(20))));
    }
    return new Shift(days, any(HOURS, random), away);
  }

  private static Map<Purpose, Integer> randomMinutes(RandomGenerator random) {
    var minutes = new EnumMap<Purpose, Integer>(Purpose.class);
    for (Purpose purpose : Purpose.values()) {
      minutes.put(purpose, 1 + random.nextInt(40));
    }
    return minutes;
  }

  private static MeetingCalendar randomCalendar(RandomGenerator random) {
    if (oneIn(2, random)) {
      return Samples.CALENDAR;
    }
    var days = EnumSet.of(any(List.of(DayOfWeek.values()), random), DayOfWeek.TUESDAY);
    days.add(any(List.of(DayOfWeek.values()), random));
    var quiet = new ArrayList<MeetingCalendar.Quiet>();
    for (int i = random.nextInt(3); i > 0; i--) {
      MonthDay from = MonthDay.of(1 + random.nextInt(12), 1 + random.nextInt(28));
      MonthDay to = MonthDay.of(1 + from.getMonthValue() % 12, 1 + random.nextInt(28));
      quiet.add(new MeetingCalendar.Quiet(from, to, any(List.of("", "US", "ES", "FR"), random)));
    }
    List<Window> windows = any(HOURS, random);
    return new MeetingCalendar(
        days, windows.isEmpty() ? MeetingCalendar.DEFAULT.windows() : windows, quiet);
  }

  private static Sequence randomSequence(String name, RandomGenerator random) {
    var pace =
        new Pace(
            1 + random.nextInt(8),
            1 + random.nextInt(3) / 2.0,
            1 + random.nextInt(3),
            20 + random.nextInt(80));
    var steps = new ArrayList<Step>();
    steps.add(Samples.step("look", Purpose.UNDERSTAND, Channel.RESEARCH));
    for (int i = 0; i < 2 + random.nextInt(5); i++) {
      Purpose purpose = any(List.of(Purpose.values()), random);
      Channel channel = any(List.of(Channel.values()), random);
      String by = oneIn(3, random) ? any(ROLES, random) : any(List.of("anyone", ""), random);
      Optional<Delay> after = oneIn(4, random) ? Optional.of(delay(random)) : Optional.empty();
      steps.add(Samples.step("s" + i, purpose, channel, by, needs(random), unlocks(random), after));
    }
    steps.add(Samples.talk("sales"));
    return Samples.sequence(name, pace, steps);
  }

  private static Set<Need> needs(RandomGenerator random) {
    return any(
        List.of(
            Set.of(Need.FACT),
            Set.of(Need.FACT),
            Set.of(),
            Set.of(Need.FACT, Need.CONNECTION),
            oneIn(3, random) ? Set.of(Need.CONSENT) : Set.of(Need.FACT)),
        random);
  }

  private static Set<Sign> unlocks(RandomGenerator random) {
    return oneIn(6, random)
        ? any(List.of(Set.of(Sign.CONNECTED), Set.of(Sign.REPLIED, Sign.ASKED)), random)
        : Set.of();
  }

  static List<Candidate> candidates(
      RandomGenerator random, int n, LocalDate asOf, Playbook playbook) {
    var candidates = new ArrayList<Candidate>();
    int firms = oneIn(4, random) ? 2 : 1 + n / 4;
    for (int i = 0; i < n; i++) {
      var open = EnumSet.of(Channel.RESEARCH, Channel.EVENT);
      for (Channel channel : Channel.values()) {
        if (random.nextInt(3) > 0) {
          open.add(channel);
        }
      }
      Optional<LocalDate> callBack =
          random.nextInt(20) == 0
              ? Optional.of(asOf.plusDays(random.nextInt(150) - 30))
              : Optional.empty();
      String id = "p%05d".formatted(random.nextInt(100_000));
      int account = random.nextBoolean() ? 0 : 1 + random.nextInt(firms);
      var situation =
          new Situation(
              random.nextInt(playbook.sequences().size()),
              random.nextInt(3) > 0 ? 0 : random.nextInt(8) * 2,
              open,
              any(Samples.PLACES, random),
              callBack,
              given(callBack.isPresent(), random.nextInt(4) == 0),
              owners(random, playbook.team().size()));
      candidates.add(new Candidate(i, id, account, priority(random, callBack, asOf), situation));
    }
    return candidates;
  }

  /** Mostly one of a few, so that there are ties; else one that a fit of the playbook gives. */
  private static long priority(
      RandomGenerator random, Optional<LocalDate> callBack, LocalDate asOf) {
    if (!oneIn(3, random)) {
      return random.nextInt(4);
    }
    return Priority.of(
        callBack.isPresent() ? Priority.Turn.PROMISED : Priority.Turn.NEW,
        callBack.orElse(asOf),
        oneIn(9, random),
        random.nextInt(200) - 100,
        random.nextInt(7),
        oneIn(2, random) ? LocalDate.MIN : asOf.minusDays(random.nextInt(900)),
        asOf);
  }
}
