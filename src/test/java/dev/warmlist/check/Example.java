package dev.warmlist.check;

import dev.warmlist.ReasonCode;
import dev.warmlist.plan.Touch;
import dev.warmlist.playbook.ConsentTerms;
import dev.warmlist.playbook.Delay;
import dev.warmlist.playbook.MeetingCalendar;
import dev.warmlist.playbook.MeetingCalendar.Quiet;
import dev.warmlist.playbook.MeetingCalendar.Window;
import dev.warmlist.playbook.Member;
import dev.warmlist.playbook.Need;
import dev.warmlist.playbook.Pace;
import dev.warmlist.playbook.Places;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Purpose;
import dev.warmlist.playbook.Sequence;
import dev.warmlist.playbook.Settings;
import dev.warmlist.playbook.Shift;
import dev.warmlist.playbook.Sign;
import dev.warmlist.playbook.Step;
import dev.warmlist.prospect.Channel;
import dev.warmlist.prospect.Outcome;
import dev.warmlist.query.Query;
import dev.warmlist.query.Subject;
import dev.warmlist.whereabouts.Holidays;
import dev.warmlist.whereabouts.Whereabouts;
import java.lang.reflect.RecordComponent;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A small plan made by hand, from Monday, 23 November 2026 on, that holds every rule; and ways to
 * change it. Ana and Ben work in Berlin and share a mailbox. p1 and p2 are of one firm; p1 is met
 * step by step, p2 was promised a call for 8 December, and p3 is in Riyadh.
 */
final class Example {
  static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

  private static final Holidays HOLIDAYS = new Holidays();
  private static final Map<Purpose, Integer> MINUTES =
      Map.of(
          Purpose.UNDERSTAND, 10,
          Purpose.CONNECT, 3,
          Purpose.GIVE, 15,
          Purpose.LISTEN, 5,
          Purpose.TALK, 30);
  private static final Set<Need> FACT = Set.of(Need.FACT);
  private static final List<Step> STEPS =
      List.of(
          step("look", Purpose.UNDERSTAND, Channel.RESEARCH, "anyone", Set.of()),
          step("hello", Purpose.CONNECT, Channel.SOCIAL, "anyone", FACT),
          step("gift", Purpose.GIVE, Channel.EMAIL, "support", FACT),
          with(
              step("note", Purpose.GIVE, Channel.LETTER, "", Set.of()),
              "after",
              Optional.of(new Delay(2, Delay.Unit.WEEKS))),
          step("more", Purpose.LISTEN, Channel.SOCIAL, "anyone", Set.of(Need.CONNECTION)),
          step("text", Purpose.LISTEN, Channel.MESSAGE, "anyone", Set.of(Need.CONSENT)),
          step("news", Purpose.GIVE, Channel.EMAIL, "support", FACT),
          with(
              step("talk", Purpose.TALK, Channel.CALL, "sales", Set.of()),
              "unlockedBy",
              Set.of(Sign.ASKED)));
  private static final Whereabouts BERLIN = at("DE", "BE", "Europe/Berlin");
  private static final Whereabouts RIYADH = at("SA", "", "Asia/Riyadh");

  private LocalDate asOf = AS_OF;
  private Settings settings = new Settings(3, 60, 5, 13, 0, 2, 1, 2);
  private double hoursOfAna = 6;
  private final List<Checked> prospects = new ArrayList<>();

  /** A query that everybody answers to. */
  private record Everybody() implements Query {
    @Override
    public boolean matches(Subject subject) {
      return true;
    }

    @Override
    public String text() {
      return "";
    }
  }

  /** Nobody yet. */
  static Example empty(LocalDate asOf) {
    var example = new Example();
    example.asOf = asOf;
    return example;
  }

  /** The whole plan. */
  static Example plan() {
    return empty(AS_OF)
        .add(
            checked(
                "p1",
                1,
                act("p1", "look", "2026-11-24"),
                act("p1", "hello", "2026-11-26"),
                act("p1", "gift", "2026-12-02"),
                act("p1", "note", "2026-12-17"),
                waiting(act("p1", "more", "2027-01-12"), "the invitation", ""),
                waiting(call("p1", "text", "2027-01-12", "09:30", "11:30"), "their consent", ""),
                act("p1", "news", "2027-02-10"),
                waiting(act("p1", "talk", "2027-02-11"), "", "they asked for it")))
        .add(
            promised(
                LocalDate.of(2026, 12, 8),
                checked(
                    "p2",
                    1,
                    act("p2", "look", "2026-12-09"),
                    call("p2", "talk", "2026-12-10", "09:30", "11:30"))))
        .add(
            with(
                checked(
                    "p3",
                    2,
                    act("p3", "look", "2026-11-24"),
                    act("p3", "hello", "2026-11-26"),
                    act("p3", "gift", "2026-12-08"),
                    act("p3", "note", "2027-01-12")),
                "where",
                RIYADH));
  }

  static Whereabouts at(String country, String subdivision, String... zones) {
    return new Whereabouts(
        country, subdivision, Arrays.stream(zones).map(ZoneId::of).toList(), "", "");
  }

  private static Step step(
      String name, Purpose purpose, Channel channel, String by, Set<Need> needs) {
    return new Step(
        name,
        purpose,
        purpose.key(),
        channel,
        channel.key(),
        by,
        name,
        needs,
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        "",
        "",
        false);
  }

  private static Window window(String hours) {
    return new Window(LocalTime.parse(hours.substring(0, 5)), LocalTime.parse(hours.substring(6)));
  }

  private static Member member(String name, String role, double hours, Shift shift) {
    ZoneId zone = ZoneId.of("Europe/Berlin");
    return new Member(name, role, zone, hours, shift, Optional.empty(), Set.of(), "team");
  }

  private Playbook playbook() {
    var away = new Shift.Away(LocalDate.of(2026, 12, 7), LocalDate.of(2026, 12, 8));
    var ana = new Shift(Set.of(), List.of(window("09:00-16:30")), List.of(away));
    var ben =
        new Shift(
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.THURSDAY),
            List.of(window("08:00-12:00")),
            List.of());
    var calendar =
        new MeetingCalendar(
            MeetingCalendar.DEFAULT.days(),
            MeetingCalendar.DEFAULT.windows(),
            List.of(new Quiet(MonthDay.of(12, 20), MonthDay.of(1, 6), "")));
    var sequence =
        new Sequence(
            "meet",
            new Everybody(),
            "",
            new Pace(2, 1.5, 1, 60),
            STEPS,
            Set.of(),
            Optional.empty(),
            "");
    return new Playbook(
        "example",
        "",
        List.of(member("Ana", "sales", hoursOfAna, ana), member("Ben", "support", 4, ben)),
        false,
        MINUTES,
        Map.of(),
        List.of(),
        calendar,
        List.of(),
        List.of(sequence),
        Map.of(),
        settings,
        List.of(),
        ConsentTerms.DEFAULT,
        List.of(),
        Places.NONE);
  }

  /** Somebody in Berlin, owned by Ana. */
  static Checked checked(String id, int account, Touch... touches) {
    return new Checked(
        id,
        account,
        Outcome.PLANNED,
        ReasonCode.PLANNED,
        BERLIN,
        EnumSet.allOf(Channel.class),
        Set.of("old@firm.example", "+493055501"),
        Set.of(),
        Optional.empty(),
        0,
        List.of(0),
        "meet",
        "Ana",
        List.of(touches),
        Begun.NOTHING);
  }

  /** Somebody who asked to be called. */
  static Checked promised(LocalDate day, Checked whom) {
    return with(
        with(with(whom, "given", Set.of(Sign.ASKED)), "callBack", Optional.of(day)),
        "open",
        Set.of(Channel.CALL));
  }

  /** A step with somebody on a day, by whom the step is for. */
  static Touch act(String id, String step, String date) {
    Step taken = STEPS.stream().filter(s -> s.name().equals(step)).findFirst().orElseThrow();
    LocalDate day = LocalDate.parse(date);
    var touch =
        new Touch(
            id + "-meet-" + step,
            Optional.of(day),
            day,
            LocalTime.of(9, 0),
            LocalTime.of(16, 30),
            ZoneId.of("Europe/Berlin"),
            "Ana",
            id,
            "",
            "",
            taken.channel(),
            taken.channelWord(),
            taken.purpose(),
            step,
            step,
            "",
            "",
            "",
            "");
    return taken.by().equals("support") ? by(touch, "Ben", "08:00-12:00") : touch;
  }

  static Touch call(String id, String step, String date, String from, String to) {
    return by(act(id, step, date), "Ana", from + "-" + to);
  }

  /** The same done by another, in hours of theirs. */
  static Touch by(Touch touch, String name, String hours) {
    Window window = window(hours);
    return with(with(with(touch, "by", name), "from", window.from()), "to", window.to());
  }

  private static Touch waiting(Touch touch, String needs, String unlockedBy) {
    return with(
        with(with(touch, "date", Optional.empty()), "needs", needs), "unlockedBy", unlockedBy);
  }

  /** A copy of a record in which one component is another. */
  @SuppressWarnings("unchecked")
  static <R extends Record> R with(R whole, String component, Object value) {
    try {
      RecordComponent[] parts = whole.getClass().getRecordComponents();
      var types = new Class<?>[parts.length];
      var values = new Object[parts.length];
      boolean found = false;
      for (int i = 0; i < parts.length; i++) {
        boolean other = parts[i].getName().equals(component);
        found |= other;
        types[i] = parts[i].getType();
        values[i] = other ? value : parts[i].getAccessor().invoke(whole);
      }
      if (!found) {
        throw new IllegalArgumentException(component);
      }
      return (R) whole.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(component, e);
    }
  }

  Example add(Checked another) {
    prospects.add(another);
    return this;
  }

  Example settings(String component, Object value) {
    settings = with(settings, component, value);
    return this;
  }

  Example hoursOfAna(double hours) {
    hoursOfAna = hours;
    return this;
  }

  /** Changes what is known of a prospect. */
  Example prospect(String id, String component, Object value) {
    prospects.replaceAll(c -> c.id().equals(id) ? with(c, component, value) : c);
    return this;
  }

  /** Changes the touches of a prospect as a whole. */
  Example touches(String id, UnaryOperator<List<Touch>> change) {
    prospects.replaceAll(
        c ->
            c.id().equals(id) ? with(c, "touches", change.apply(new ArrayList<>(c.touches()))) : c);
    return this;
  }

  /** Changes one touch, named like {@code p1-meet-note}. */
  Example touch(String touchId, UnaryOperator<Touch> change) {
    return touches(
        touchId.substring(0, touchId.indexOf('-')),
        touches -> {
          touches.replaceAll(t -> t.id().equals(touchId) ? change.apply(t) : t);
          return touches;
        });
  }

  /** Changes one thing about a touch. */
  Example touch(String touchId, String component, Object value) {
    return touch(touchId, t -> with(t, component, value));
  }

  /** Moves a touch to another day. */
  Example move(String touchId, String date) {
    LocalDate day = LocalDate.parse(date);
    return touch(touchId, t -> with(with(t, "date", Optional.of(day)), "earliest", day));
  }

  /** The same prospects, the last one first. */
  Example reversed() {
    Collections.reverse(prospects);
    return this;
  }

  /** What the check finds. */
  List<Violation> violations() {
    return check().violations();
  }

  /** A check that has looked at all prospects. */
  PlanCheck check() {
    var check = new PlanCheck(playbook(), asOf, HOLIDAYS);
    prospects.forEach(check::look);
    return check;
  }
}
