package dev.warmlist.export;

import dev.warmlist.Reason;
import dev.warmlist.ReasonCode;
import dev.warmlist.consent.DoNotContact.Listed;
import dev.warmlist.consent.Permission;
import dev.warmlist.consent.Verdict;
import dev.warmlist.export.Story.ListStory;
import dev.warmlist.match.Comparison;
import dev.warmlist.match.Link;
import dev.warmlist.plan.Goal;
import dev.warmlist.plan.Onward;
import dev.warmlist.plan.Schedule;
import dev.warmlist.plan.Standing;
import dev.warmlist.plan.Touch;
import dev.warmlist.playbook.Purpose;
import dev.warmlist.prospect.Channel;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Kind;
import dev.warmlist.prospect.Outcome;
import dev.warmlist.prospect.Prospect;
import dev.warmlist.prospect.Row;
import dev.warmlist.prospect.RowRef;
import dev.warmlist.prospect.Source;
import dev.warmlist.prospect.Tally;
import dev.warmlist.prospect.Values;
import dev.warmlist.tag.Tag;
import dev.warmlist.whereabouts.Whereabouts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A small plan, made by hand, and a larger story for the report. */
final class Sample {
  static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  /** One list of people with a column of its own, and one whose column shares the name. */
  static final List<Source> LISTS =
      List.of(
          new Source(
              "crm.csv",
              List.of("Name", "E-mail", "Machines", " Remark"),
              List.of(
                  Optional.of(Field.NAME),
                  Optional.of(Field.EMAIL),
                  Optional.empty(),
                  Optional.empty())),
          new Source(
              "calls.csv",
              List.of("Remark", "Who", "Phone", "status"),
              List.of(
                  Optional.empty(),
                  Optional.of(Field.NAME),
                  Optional.of(Field.PHONE),
                  Optional.empty())));

  static final Row CRM_ROW =
      new Row(
          new RowRef(0, 16, 17),
          List.of("Bob Carroll", "bob@jimenezfitness.com", "30", "likes gyms"),
          Values.builder()
              .add(Field.NAME, "Bob Carroll")
              .add(Field.EMAIL, "bob@jimenezfitness.com")
              .build());
  static final Row CALL_ROW =
      new Row(
          new RowRef(1, 88, 89),
          List.of("rang twice", "Carroll, Robert J.", "(614) 782-1278", "cold"),
          Values.builder()
              .add(Field.NAME, "Robert J. Carroll")
              .add(Field.PHONE, "+16147821278")
              .build());

  static final Link LINK =
      new Link(
          15,
          87,
          5.86,
          0.98347,
          List.of(
              new Comparison("prior", "", "", "", -17.2),
              new Comparison("given name", "Bob", "Robert", "nickname", 5.1),
              new Comparison("mobile", "", "", "missing", -0.01)));

  private Sample() {}

  static Prospect prospect() {
    return new Prospect(
        "k7p2m9x4qd",
        Kind.PERSON,
        List.of(CRM_ROW, CALL_ROW),
        Values.builder()
            .add(Field.NAME, "Robert Carroll")
            .add(Field.COMPANY, "Jimenez Fitness")
            .add(Field.EMAIL, "bob@jimenezfitness.com")
            .add(Field.EMAIL, "robert@example.org")
            .add(Field.PHONE, "+16147821278")
            .build(),
        Map.of());
  }

  static Standing standing(Permission permission) {
    return new Standing(
        prospect(),
        new Whereabouts("US", "OH", List.of(NEW_YORK), "en", "area code 614"),
        permission,
        List.of(new Tag("gym", "company \"Jimenez Fitness\""), new Tag("warm", "called before")),
        Outcome.PLANNED,
        Reason.of(ReasonCode.PLANNED, "2 touches", "2026-11-24"),
        "first-acquaintance",
        "Ana Ruiz",
        touches(),
        Optional.of(new Onward("keep-in-touch", LocalDate.of(2027, 4, 13))));
  }

  static Standing standing() {
    return standing(Permission.FREE);
  }

  static List<Touch> touches() {
    return List.of(
        touch("k7p2m9x4qd/first/look", Optional.of(LocalDate.of(2026, 11, 24)), Purpose.UNDERSTAND),
        touch("k7p2m9x4qd/first/talk", Optional.empty(), Purpose.TALK));
  }

  static Touch touch(String id, Optional<LocalDate> date, Purpose purpose) {
    return touch(id, date, purpose, "Robert Carroll", "What is Jimenez Fitness busy with now?");
  }

  static Touch touch(
      String id, Optional<LocalDate> date, Purpose purpose, String name, String what) {
    return new Touch(
        id,
        date,
        date.orElse(LocalDate.of(2027, 1, 12)),
        LocalTime.of(9, 30),
        LocalTime.of(11, 30),
        NEW_YORK,
        "Ana Ruiz",
        id.substring(0, Math.min(10, id.length())),
        name,
        "Jimenez Fitness",
        purpose == Purpose.TALK ? Channel.CALL : Channel.RESEARCH,
        purpose == Purpose.TALK ? "call" : "research",
        purpose,
        purpose == Purpose.TALK ? "talk" : "look",
        what,
        purpose == Purpose.GIVE ? "a fact" : "",
        purpose == Purpose.TALK ? "replied or asked" : "",
        purpose == Purpose.TALK ? "+16147821278" : "",
        "first step; Mon 23 Nov was full");
  }

  static Story story() {
    var crm = tally("crm.csv", 3503, 8, 100, 700, 212, 2400, 83);
    var calls = tally("calls.csv", 3708, 6, 21, 1071, 200, 2362, 48);
    var total = new Tally("total");
    total.add(crm);
    total.add(calls);
    return new Story(
        "0.1.0",
        DAY,
        "built-in",
        ordered("hours", "6", "region", "US: 93 % of crm.csv"),
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        List.of(
            new ListStory(
                "crm.csv", "UTF-8, commas, header on line 1", 3503, "HubSpot contacts", List.of()),
            new ListStory(
                "calls.csv",
                "windows-1252, semicolons, header on line 1",
                3708,
                "mapped by names: 8 of 8 columns",
                List.of("\"Disposition\" read as call outcomes: NI 412, LM 388, CB 97, DNC 11"))),
        List.of(crm, calls),
        total,
        4828,
        reach(),
        new Contacts(
            "2026-11-22",
            Map.of(
                "DE",
                Map.of(Channel.EMAIL, Map.of(Verdict.ALLOWED, 3, Verdict.NEEDS_EVIDENCE, 12))),
            List.of(new Listed("never.csv", 98, Optional.of(LocalDate.of(2026, 11, 20)))),
            3,
            1),
        Map.of("unreadable or empty", 14),
        ordered("never.csv, e.g. bob@jimenezfitness.com or +1 614 782 1278", 98, "opted out", 23),
        ordered("said \"not interested\" when called", 307, "not heard from for three years", 105),
        ordered(
            "for hours, in order, the first in the week of 8 March",
            4640,
            "for a review",
            57,
            "without any channel",
            65),
        41,
        57,
        weeks(),
        507,
        LocalDate.of(2026, 11, 24),
        LocalDate.of(2027, 2, 19),
        new Schedule.Load(360, 350, 17_460, 4_300, 481, 410, 22),
        List.of(
            new Goal("week", Purpose.UNDERSTAND, "", 10, 9, "the hours are full"),
            new Goal("quarter", Purpose.GIVE, "", 95, 95, "")),
        1,
        "1 person (you, 6 hours a week: assumed)",
        List.of(
            "The do-not-contact list never.csv is 40 days old; check that it is still the last"
                + " one.",
            "Column \"Opt\" of calls.csv could not be read as yes or no: 12 rows count as no."));
  }

  private static Tally tally(String list, int read, int... outcomes) {
    var tally = new Tally(list);
    var order =
        List.of(
            Outcome.REJECTED,
            Outcome.SUPPRESSED,
            Outcome.MERGED,
            Outcome.RESTING,
            Outcome.WAITING,
            Outcome.PLANNED);
    for (int i = 0; i < read; i++) {
      tally.countRead();
    }
    for (int i = 0; i < outcomes.length; i++) {
      for (int n = 0; n < outcomes[i]; n++) {
        tally.count(order.get(i));
      }
    }
    return tally;
  }

  private static Map<Channel, Integer> reach() {
    var reach = new LinkedHashMap<Channel, Integer>();
    reach.put(Channel.EMAIL, 3310);
    reach.put(Channel.CALL, 2204);
    reach.put(Channel.SOCIAL, 1467);
    reach.put(Channel.LETTER, 611);
    return reach;
  }

  private static Map<LocalDate, Map<Purpose, Integer>> weeks() {
    var weeks = new LinkedHashMap<LocalDate, Map<Purpose, Integer>>();
    LocalDate monday = LocalDate.of(2026, 11, 23);
    for (int i = 0; i < 13; i++) {
      var week = new LinkedHashMap<Purpose, Integer>();
      if (i != 5) {
        week.put(Purpose.UNDERSTAND, Math.max(2, 12 - i));
        week.put(Purpose.CONNECT, i % 4 + (i > 1 ? 6 : 0));
        week.put(Purpose.GIVE, i > 2 ? 8 + i : 2);
        week.put(Purpose.LISTEN, i > 5 ? i - 3 : 0);
        week.put(Purpose.TALK, i > 7 ? 2 : 0);
      }
      weeks.put(monday.plusWeeks(i), week);
    }
    return weeks;
  }

  /** Touches like those of a real plan, for the report. */
  static List<Touch> manyTouches() {
    var touches = new ArrayList<Touch>();
    var names = List.of("Ana Lindqvist", "Robert Carroll", "Zoë Müller-Lüdenscheidt", "Li Wei", "");
    var whats =
        List.of(
            "What is Jimenez Fitness busy with now? Look at jimenezfitness.com and their profile",
            "Invite with one honest line: where you found them, and why you would like to know"
                + " them",
            "Send the maintenance checklist for gyms with over 30 machines",
            "What would they change in it?",
            "A prepared conversation");
    for (int i = 0; i < 120; i++) {
      var purpose = Purpose.values()[i % 7 == 0 ? 2 : i % 3 == 0 ? 1 : i % 11 == 0 ? 3 : 0];
      var date = LocalDate.of(2026, 11, 24).plusDays(i / 3 / 3 * 7 + i % 3);
      touches.add(
          touch(
              "p%08d/f/s".formatted(i),
              Optional.of(date),
              purpose,
              names.get(i % 5),
              whats.get(purpose.ordinal())));
    }
    for (int i = 0; i < 8; i++) {
      touches.add(
          touch(
              "q%08d/f/t".formatted(i),
              Optional.empty(),
              Purpose.TALK,
              names.get(i % 5),
              whats.get(4)));
    }
    return touches;
  }

  private static <V> Map<String, V> ordered(Object... pairs) {
    var map = new LinkedHashMap<String, V>();
    for (int i = 0; i < pairs.length; i += 2) {
      @SuppressWarnings("unchecked")
      V value = (V) pairs[i + 1];
      map.put((String) pairs[i], value);
    }
    return map;
  }

  static Permission stopping(String... handles) {
    return new Permission(Optional.empty(), Map.of(), Set.of(handles));
  }
}
