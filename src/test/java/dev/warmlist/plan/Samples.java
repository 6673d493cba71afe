package dev.warmlist.plan;

import dev.warmlist.playbook.ConsentTerms;
import dev.warmlist.playbook.Delay;
import dev.warmlist.playbook.MeetingCalendar;
import dev.warmlist.playbook.Member;
import dev.warmlist.playbook.Need;
import dev.warmlist.playbook.Pace;
import dev.warmlist.playbook.Places;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Purpose;
import dev.warmlist.playbook.Sequence;
import dev.warmlist.playbook.Settings;
import dev.warmlist.playbook.Sign;
import dev.warmlist.playbook.Step;
import dev.warmlist.prospect.Channel;
import dev.warmlist.query.Query;
import dev.warmlist.query.Subject;
import dev.warmlist.whereabouts.Whereabouts;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Playbooks and candidates for tests, made by hand or by a seed. */
final class Samples {
  static final Whereabouts COLUMBUS =
      new Whereabouts("US", "OH", List.of(ZoneId.of("America/New_York")), "en", "");
  static final Whereabouts MADRID =
      new Whereabouts("ES", "MD", List.of(ZoneId.of("Europe/Madrid")), "es", "");
  static final Whereabouts US_SOMEWHERE =
      new Whereabouts(
          "US",
          "",
          List.of(
              ZoneId.of("America/Chicago"),
              ZoneId.of("America/Los_Angeles"),
              ZoneId.of("America/New_York")),
          "en",
          "");
  static final List<Whereabouts> PLACES =
      List.of(
          COLUMBUS,
          MADRID,
          US_SOMEWHERE,
          Whereabouts.UNKNOWN,
          new Whereabouts("GB", "SCT", List.of(ZoneId.of("Europe/London")), "en", ""),
          new Whereabouts("AE", "", List.of(ZoneId.of("Asia/Dubai")), "ar", ""),
          new Whereabouts("SA", "", List.of(ZoneId.of("Asia/Riyadh")), "ar", ""),
          new Whereabouts("DE", "BY", List.of(ZoneId.of("Europe/Berlin")), "de", ""),
          new Whereabouts("AU", "NSW", List.of(ZoneId.of("Australia/Sydney")), "en", ""),
          new Whereabouts("BR", "", List.of(ZoneId.of("America/Sao_Paulo")), "pt", ""),
          new Whereabouts("CL", "", List.of(ZoneId.of("America/Santiago")), "es", ""),
          new Whereabouts("FR", "", List.of(ZoneId.of("Europe/Paris")), "fr", ""),
          new Whereabouts("US", "TX", List.of(ZoneId.of("America/Chicago")), "en", ""),
          new Whereabouts("CA", "", List.of(ZoneId.of("America/Toronto")), "en", ""),
          // Their hours meet in summer only, and never.
          new Whereabouts(
              "GB", "", List.of(ZoneId.of("Asia/Shanghai"), ZoneId.of("Europe/London")), "en", ""),
          new Whereabouts(
              "RU",
              "",
              List.of(ZoneId.of("Asia/Kamchatka"), ZoneId.of("Europe/Kaliningrad")),
              "ru",
              ""));
  static final Map<Purpose, Integer> MINUTES =
      Map.of(
          Purpose.UNDERSTAND, 10,
          Purpose.CONNECT, 3,
          Purpose.GIVE, 15,
          Purpose.LISTEN, 5,
          Purpose.TALK, 30);
  static final MeetingCalendar CALENDAR =
      new MeetingCalendar(
          MeetingCalendar.DEFAULT.days(),
          MeetingCalendar.DEFAULT.windows(),
          List.of(new MeetingCalendar.Quiet(MonthDay.of(12, 20), MonthDay.of(1, 6), "")));

  private Samples() {}

  /** A query that everybody answers to, or nobody. */
  record Constant(boolean matches) implements Query {
    @Override
    public boolean matches(Subject subject) {
      return matches;
    }

    @Override
    public String text() {
      return "";
    }
  }

  static Member member(String name, String role, String zone, double hours) {
    return new Member(name, role, ZoneId.of(zone), hours);
  }

  static Step step(String name, Purpose purpose, Channel channel) {
    return step(name, purpose, channel, "anyone", Set.of(), Set.of());
  }

  static Step step(String name, Purpose purpose, Channel channel, Need need) {
    return step(name, purpose, channel, "anyone", Set.of(need), Set.of());
  }

  static Step talk(String role) {
    return step(
        "talk", Purpose.TALK, Channel.CALL, role, Set.of(), Set.of(Sign.REPLIED, Sign.ASKED));
  }

  private static Step step(
      String name,
      Purpose purpose,
      Channel channel,
      String by,
      Set<Need> needs,
      Set<Sign> unlockedBy) {
    return step(name, purpose, channel, by, needs, unlockedBy, Optional.empty());
  }

  static Step step(
      String name,
      Purpose purpose,
      Channel channel,
      String by,
      Set<Need> needs,
      Set<Sign> unlockedBy,
      Optional<Delay> after) {
    return new Step(
        name,
        purpose,
        purpose.key(),
        channel,
        channel.key(),
        by,
        name,
        needs,
        unlockedBy,
        Optional.empty(),
        after,
        "",
        "",
        false);
  }

  static Sequence sequence(String name, Pace pace, List<Step> steps) {
    return new Sequence(name, new Constant(true), "", pace, steps, Set.of(), Optional.empty(), "");
  }

  static Sequence acquaintance() {
    return sequence(
        "first-acquaintance",
        new Pace(5, 2, 3, 90),
        List.of(
            step("look", Purpose.UNDERSTAND, Channel.RESEARCH),
            step("hello", Purpose.CONNECT, Channel.SOCIAL, Need.FACT),
            step("gift", Purpose.GIVE, Channel.EMAIL, Need.FACT),
            step("gift-2", Purpose.GIVE, Channel.SOCIAL, Need.CONNECTION),
            step("ask-view", Purpose.LISTEN, Channel.EMAIL),
            talk("anyone")));
  }

  static Playbook playbook(List<Member> team, List<Sequence> sequences, Settings settings) {
    return playbook(team, sequences, settings, Map.of());
  }

  static Playbook playbook(List<Member> team, Map<String, Map<Purpose, Integer>> goals) {
    return playbook(team, List.of(acquaintance()), Settings.DEFAULT, goals);
  }

  private static Playbook playbook(
      List<Member> team,
      List<Sequence> sequences,
      Settings settings,
      Map<String, Map<Purpose, Integer>> goals) {
    return new Playbook(
        "test",
        "",
        team,
        false,
        MINUTES,
        goals,
        List.of(),
        CALENDAR,
        List.of(),
        sequences,
        Map.of(),
        settings,
        List.of(),
        ConsentTerms.DEFAULT,
        List.of(),
        Places.NONE);
  }

  static Playbook playbook(Sequence... sequences) {
    Member ana = member("Ana", "sales", "Europe/Madrid", 6);
    return playbook(List.of(ana), List.of(sequences), Settings.DEFAULT);
  }

  static Candidate candidate(int number, Whereabouts where) {
    return candidate(number, where, 0);
  }

  static Candidate candidate(int number, Whereabouts where, int sequence) {
    return candidate(number, 0, EnumSet.allOf(Channel.class), where, sequence);
  }

  static Candidate candidate(
      int number, int account, Set<Channel> open, Whereabouts where, int sequence) {
    var situation = new Situation(sequence, 0, open, where, Optional.empty(), Set.of(), List.of(0));
    return new Candidate(number, "p%07d".formatted(number), account, 0, situation);
  }
}
