package dev.warmlist.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmlist.ReasonCode;
import dev.warmlist.plan.Touch;
import dev.warmlist.prospect.Channel;
import dev.warmlist.prospect.Outcome;
import dev.warmlist.whereabouts.Whereabouts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlanCheckTest {

  /** One change to a plan that holds every rule, and the rule that it breaks. */
  private record Planted(Rule rule, String what, UnaryOperator<Example> change) {
    @Override
    public String toString() {
      return rule.slug() + ": " + what;
    }
  }

  /** What was done so far, when the step at a position was the last. */
  private static Begun looked(int last) {
    Optional<LocalDate> day = Optional.of(LocalDate.of(2026, 11, 3));
    return new Begun(last, day, 0, LocalDate.of(2026, 11, 23), true, List.of());
  }

  private static Begun rested() {
    return new Begun(-1, Optional.empty(), 0, LocalDate.of(2026, 11, 25), false, List.of());
  }

  private static Planted plant(Rule rule, String what, UnaryOperator<Example> change) {
    return new Planted(rule, what, change);
  }

  private static Set<Channel> allBut(Channel closed) {
    return EnumSet.complementOf(EnumSet.of(closed));
  }

  private static List<Touch> without(List<Touch> touches, int position) {
    touches.remove(position);
    return touches;
  }

  private static List<Touch> twice(List<Touch> touches, int position) {
    touches.add(Example.with(touches.get(position), "id", "p1-meet-again"));
    return touches;
  }

  private static Example crowd(Example plan, int people) {
    for (int i = 0; i < people; i++) {
      String id = "q" + (100 + i);
      plan.add(Example.checked(id, 0, Example.act(id, "look", "2026-11-24")));
    }
    return plan;
  }

  static Stream<Planted> planted() {
    return Stream.of(days(), hours(), gaps(), capacity(), consent(), who(), outcomes())
        .flatMap(List::stream);
  }

  private static List<Planted> days() {
    return List.of(
        plant(Rule.BEFORE_AS_OF, "a look last week", e -> e.move("p2-meet-look", "2026-11-20")),
        plant(Rule.BEYOND_THE_PLAN, "in March", e -> e.move("p1-meet-news", "2027-03-02")),
        plant(Rule.BEYOND_THE_PLAN, "in a shorter plan", e -> e.settings("weeks", 11)),
        plant(
            Rule.EARLIEST_IS_THE_DATE,
            "earliest a day later",
            e -> e.touch("p1-meet-look", "earliest", LocalDate.of(2026, 11, 25))),
        plant(
            Rule.EARLIEST_BEFORE_AS_OF,
            "waits since last week",
            e -> e.touch("p1-meet-more", "earliest", LocalDate.of(2026, 11, 22))),
        plant(Rule.DAY_OFF, "on a Saturday", e -> e.move("p2-meet-look", "2026-12-05")),
        plant(
            Rule.HOLIDAY_OFF,
            "at Christmas",
            e -> e.add(Example.checked("p4", 0, Example.act("p4", "look", "2026-12-25")))),
        plant(Rule.AWAY, "on Ana's holiday", e -> e.move("p2-meet-look", "2026-12-08")),
        plant(Rule.THEIR_WEEKEND, "Friday in Riyadh", e -> e.move("p3-meet-hello", "2026-11-27")),
        plant(
            Rule.THEIR_HOLIDAY,
            "Immaculate Conception in Spain",
            e -> e.prospect("p3", "where", Example.at("ES", "", "Europe/Madrid"))),
        plant(Rule.NO_MEETING_DAY, "on a Friday", e -> e.move("p1-meet-note", "2026-12-18")),
        plant(Rule.QUIET, "before Christmas", e -> e.move("p1-meet-note", "2026-12-22")),
        plant(Rule.QUIET, "after New Year", e -> e.move("p1-meet-note", "2027-01-06")));
  }

  private static List<Planted> hours() {
    return List.of(
        plant(
            Rule.PLACE_UNKNOWN,
            "a call to somewhere",
            e -> e.prospect("p2", "where", Whereabouts.UNKNOWN)),
        plant(
            Rule.NOBODY_CAN_CALL,
            "Kamchatka and Kaliningrad",
            e ->
                e.prospect(
                    "p2", "where", Example.at("RU", "", "Asia/Kamchatka", "Europe/Kaliningrad"))),
        plant(
            Rule.WRONG_CLOCK,
            "a call by UTC",
            e -> e.touch("p2-meet-talk", "zone", ZoneId.of("UTC"))),
        plant(
            Rule.WRONG_CLOCK,
            "a look by UTC",
            e -> e.touch("p1-meet-look", "zone", ZoneId.of("UTC"))),
        plant(
            Rule.WINDOW_TOO_SHORT,
            "29 minutes",
            e -> e.touch("p2-meet-talk", "to", LocalTime.of(9, 59))),
        plant(
            Rule.THEIR_HOURS,
            "until noon",
            e -> e.touch("p2-meet-talk", "to", LocalTime.of(12, 0))),
        plant(
            Rule.ALLOWED_HOURS,
            "before ten in France",
            e -> e.prospect("p2", "where", Example.at("FR", "", "Europe/Berlin"))),
        plant(
            Rule.HOURS_OF_WHO_CALLS,
            "until five, when Ana has gone",
            e -> e.touch("p2-meet-talk", t -> Example.by(t, "Ana", "15:30-17:00"))),
        plant(
            Rule.NOT_THEIR_SHIFT,
            "a look until four",
            e -> e.touch("p1-meet-look", "to", LocalTime.of(16, 0))));
  }

  private static List<Planted> gaps() {
    return List.of(
        plant(Rule.OUT_OF_ORDER, "two on one day", e -> e.move("p1-meet-note", "2026-12-02")),
        plant(
            Rule.OUT_OF_ORDER,
            "a promise on the look's day",
            e -> e.move("p2-meet-talk", "2026-12-09")),
        plant(Rule.DELAY, "9 days instead of 14", e -> e.move("p3-meet-note", "2026-12-17")),
        plant(Rule.PACE, "a day early", e -> e.move("p1-meet-hello", "2026-11-25")),
        plant(
            Rule.BEFORE_THE_PROMISE,
            "promised for the week after",
            e -> e.prospect("p2", "callBack", Optional.of(LocalDate.of(2026, 12, 15)))),
        plant(Rule.TOO_MANY_EMAILS, "two in 55 days", e -> e.move("p1-meet-news", "2027-01-26")),
        plant(
            Rule.COLLEAGUES,
            "4 weekdays after p2's call",
            e -> e.move("p1-meet-note", "2026-12-16")),
        plant(Rule.DONE_AGAIN, "a look that was done", e -> e.prospect("p1", "begun", looked(0))),
        plant(Rule.TOO_EARLY, "goes on later", e -> e.prospect("p1", "begun", rested())),
        plant(Rule.COLLEAGUES, "p3 is a colleague, too", e -> e.prospect("p3", "account", 1)));
  }

  private static List<Planted> capacity() {
    return List.of(
        plant(Rule.WEEK_FULL, "40 minutes of 18", e -> e.hoursOfAna(0.5)),
        plant(Rule.TALK_HOURS, "26 minutes of 18", e -> e.settings("talkHoursShare", 0.95)),
        plant(Rule.DAY_FULL, "150 minutes of 144", e -> crowd(e, 13)),
        plant(Rule.TOO_MANY_INVITATIONS, "two of one", e -> e.settings("socialPerWeek", 1)),
        plant(
            Rule.TOO_MANY_INVITATIONS,
            "a third hello",
            e ->
                e.add(
                    Example.checked(
                        "p4",
                        0,
                        Example.act("p4", "look", "2026-11-23"),
                        Example.act("p4", "hello", "2026-11-25")))),
        plant(
            Rule.MAILBOX_FULL, "both gifts on one day", e -> e.move("p3-meet-gift", "2026-12-02")));
  }

  private static List<Planted> consent() {
    return List.of(
        plant(
            Rule.CHANNEL_CLOSED,
            "no social network",
            e -> e.prospect("p1", "open", allBut(Channel.SOCIAL))),
        plant(
            Rule.STOPPED_HANDLE,
            "to a stopped address",
            e -> e.touch("p1-meet-gift", "contact", "old@firm.example")),
        plant(
            Rule.STOPPED_HANDLE,
            "to an extension of a stopped number",
            e -> e.touch("p2-meet-talk", "contact", "+493055501 x12")),
        plant(Rule.SKIPPED_STEP, "hello isn't for p1", e -> e.prospect("p1", "skipped", 2L)),
        plant(Rule.NOT_UNLOCKED, "nobody asked", e -> e.prospect("p2", "given", Set.of())),
        plant(Rule.NOT_CONNECTED, "not connected", e -> e.move("p1-meet-more", "2027-01-12")),
        plant(Rule.NO_CONSENT, "a text", e -> e.move("p1-meet-text", "2027-01-12")),
        plant(Rule.WAITS_UNSAID, "for a connection", e -> e.touch("p1-meet-more", "needs", "")),
        plant(Rule.WAITS_UNSAID, "for a sign", e -> e.touch("p1-meet-talk", "unlockedBy", "")),
        plant(Rule.LEFT_UNDATED, "a note", e -> e.touch("p1-meet-note", "date", Optional.empty())),
        plant(Rule.UNPREPARED, "no look", e -> e.touches("p1", touches -> without(touches, 0))));
  }

  private static List<Planted> who() {
    return List.of(
        plant(Rule.NOT_OF_THE_TEAM, "by Eve", e -> e.touch("p1-meet-note", "by", "Eve")),
        plant(Rule.NOT_OF_THE_TEAM, "owned by Eve", e -> e.prospect("p1", "owner", "Eve")),
        plant(Rule.NOT_AMONG_THE_OWNERS, "Ben's", e -> e.prospect("p1", "owners", List.of(1))),
        plant(
            Rule.NOT_THE_OWNER,
            "Ben writes Ana's note",
            e -> e.touch("p1-meet-note", t -> Example.by(t, "Ben", "08:00-12:00"))),
        plant(
            Rule.WRONG_ROLE,
            "Ana brings support's gift",
            e -> e.touch("p1-meet-gift", t -> Example.by(t, "Ana", "09:00-16:30"))));
  }

  private static List<Planted> outcomes() {
    return List.of(
        plant(Rule.NOT_PLANNED, "waits", e -> e.prospect("p1", "outcome", Outcome.WAITING)),
        plant(Rule.NOT_PLANNED, "stopped", e -> e.prospect("p1", "outcome", Outcome.SUPPRESSED)),
        plant(Rule.NOT_PLANNED, "rests", e -> e.prospect("p1", "outcome", Outcome.RESTING)),
        plant(
            Rule.MORE_THAN_RESEARCH,
            "not heard from for years",
            e ->
                e.prospect("p3", "outcome", Outcome.RESTING)
                    .prospect("p3", "why", ReasonCode.TOO_OLD)),
        plant(Rule.NOTHING_DATED, "nothing", e -> e.prospect("p2", "touches", List.of())),
        plant(Rule.ID_REPEATED, "p1's id", e -> e.touch("p3-meet-look", "id", "p1-meet-look")),
        plant(
            Rule.STEP_REPEATED,
            "a second look",
            e -> e.touches("p1", touches -> twice(touches, 0))),
        plant(Rule.NO_SUCH_STEP, "a card", e -> e.touch("p1-meet-note", "step", "card")),
        plant(
            Rule.NO_SUCH_STEP,
            "a note at an event",
            e -> e.touch("p1-meet-note", "channel", Channel.EVENT)),
        plant(Rule.NO_SUCH_STEP, "no sequence", e -> e.prospect("p1", "sequence", "greet")),
        plant(Rule.SOMEBODY_ELSES, "p3's note", e -> e.touch("p1-meet-note", "prospectId", "p3")));
  }

  @Test
  void violations_planThatHoldsEveryRule_areNone() {
    assertThat(Example.plan().violations()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource
  void violations_oneThingChanged_areOfItsRuleAlone(Planted planted) {
    List<Violation> violations = planted.change().apply(Example.plan()).violations();
    assertThat(violations).isNotEmpty();
    assertThat(violations)
        .allSatisfy(v -> assertThat(v.rule()).as(v.toString()).isEqualTo(planted.rule()));
  }

  static Stream<Planted> violations_oneThingChanged_areOfItsRuleAlone() {
    return planted();
  }

  @Test
  void planted_together_areAllRules() {
    assertThat(planted().map(Planted::rule).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(Rule.values());
  }

  @Test
  void violations_contactsOfTheDaysBefore_count() {
    LocalDate before = LocalDate.of(2026, 11, 25);
    var check = Example.plan().check();
    check.look(new Before("#7", 1, Channel.LETTER, "Ana", before));
    check.look(new Before("#8", 0, Channel.SOCIAL, "Ana", before));
    check.look(new Before("#8", 0, Channel.SOCIAL, "Ana", before));
    assertThat(check.violations())
        .extracting(Violation::rule)
        .contains(Rule.COLLEAGUES, Rule.TOO_MANY_INVITATIONS);
  }

  @Test
  void violations_prospectsInAnotherOrder_areTheSame() {
    UnaryOperator<Example> changes =
        e -> crowd(e, 20).move("p1-meet-note", "2026-12-16").move("p1-meet-hello", "2026-11-25");
    List<Violation> first = changes.apply(Example.plan()).violations();
    assertThat(first).hasSize(3);
    assertThat(changes.apply(Example.plan().reversed()).violations()).isEqualTo(first);
  }

  @Test
  void toString_violation_saysWhatIsThereAndWhatShouldBe() {
    assertThat(Example.plan().move("p1-meet-note", "2026-12-16").violations())
        .extracting(Violation::toString)
        .containsExactly(
            "p1-meet-note (2026-12-16): 4 weekdays after p2-meet-talk, not 5;"
                + " people of one firm are met one at a time, with a gap");
  }

  /**
   * Ana works in Berlin from 9:00 to 16:30; people are met from 9:30 to 11:30 and 15:30 to 17:00.
   */
  @ParameterizedTest
  @CsvSource({
    // From 8 to 29 March 2026 America is on summer time and Europe isn't: 5 hours, not 6.
    "2026-03-05, America/New_York, 09:30-10:30, ",
    "2026-03-12, America/New_York, 09:30-11:30, ",
    "2026-03-05, America/New_York, 09:30-11:30, hours-of-who-calls",
    "2026-03-31, America/New_York, 09:30-11:30, hours-of-who-calls",
    // From 25 October to 1 November Europe is back on winter time and America isn't.
    "2026-10-22, America/New_York, 09:30-10:30, ",
    "2026-10-28, America/New_York, 09:30-11:30, ",
    "2026-11-03, America/New_York, 09:30-11:30, hours-of-who-calls",
    // In the south clocks go the other way: Sydney on 5 April and 4 October. None of Ana's hours
    // meets Sydney's in its summer, so that hers don't count at all.
    "2026-04-02, Australia/Sydney, 15:30-17:00, ",
    "2026-07-02, Australia/Sydney, 09:30-11:30, ",
    // Auckland is half a day off; Berlin's morning is its night.
    "2026-04-01, Pacific/Auckland, 15:30-17:00, ",
    "2026-04-01, Pacific/Auckland, 15:30-17:30, their-hours",
    // Sao Paulo has no summer time: Berlin's summer brings them an hour nearer.
    "2026-03-26, America/Sao_Paulo, 09:30-11:30, ",
    "2026-03-26, America/Sao_Paulo, 11:00-12:00, their-hours",
    "2026-03-31, America/Sao_Paulo, 09:30-11:30, ",
    "2026-10-22, America/Sao_Paulo, 09:30-11:30, ",
    // New Year belongs to the quiet time; the first day after it is free.
    "2027-01-06, America/New_York, 09:30-10:30, quiet",
    "2027-01-07, America/New_York, 09:30-10:30, ",
    "2026-12-22, Europe/Berlin, 09:30-11:30, quiet",
  })
  void violations_callAroundAChangeOfClocks_areThoseOfTheDay(
      LocalDate day, ZoneId zone, String hours, String rule) {
    assertThat(call(day, List.of(zone), hours)).isEqualTo(rule == null ? "" : rule);
  }

  /**
   * Somebody in London or New York is called when it is a good time in both, on London's clock; the
   * meeting hours that both share come after Ana's.
   */
  @ParameterizedTest
  @CsvSource({
    "2026-03-05, 14:00-15:30, ",
    "2026-03-05, 13:00-15:30, their-hours",
    "2026-03-05, 15:30-16:30, hours-of-who-calls",
    "2026-03-12, 13:00-15:30, ",
    "2026-03-31, 14:00-15:30, ",
    "2026-03-31, 13:00-15:30, their-hours",
    "2026-10-28, 13:00-15:30, ",
    "2026-11-03, 13:00-15:30, their-hours",
  })
  void violations_callOnTwoClocks_areThoseOfEither(LocalDate day, String hours, String rule) {
    List<ZoneId> both = List.of(ZoneId.of("Europe/London"), ZoneId.of("America/New_York"));
    assertThat(call(day, both, hours)).isEqualTo(rule == null ? "" : rule);
  }

  /** What is wrong with one call, made where no holidays are known. */
  private static String call(LocalDate day, List<ZoneId> zones, String hours) {
    Touch talk =
        Example.with(
            Example.call("p4", "talk", day.toString(), hours.substring(0, 5), hours.substring(6)),
            "zone",
            zones.get(0));
    Checked whom =
        Example.with(
            Example.promised(day, Example.checked("p4", 0, talk)),
            "where",
            new Whereabouts("XX", "", zones, "", ""));
    return Example.empty(day.minusDays(2)).add(whom).violations().stream()
        .map(violation -> violation.rule().slug())
        .collect(Collectors.joining(" "));
  }
}
