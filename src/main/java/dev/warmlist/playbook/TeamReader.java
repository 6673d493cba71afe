package dev.warmlist.playbook;

import dev.warmlist.playbook.MeetingCalendar.Window;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@code team}, {@code minutes} and {@code goals}: who has how much time for what. */
final class TeamReader {
  private static final Pattern TO = Pattern.compile("\\s*\\.\\.\\s*");

  private TeamReader() {}

  static List<Member> team(Mapping playbook) {
    var team = new ArrayList<Member>();
    var names = new HashSet<String>();
    for (Node node : playbook.items("team")) {
      Mapping from = Mapping.of(node, Layout.MEMBER);
      from.text("hours");
      var member =
          new Member(
              from.text("name"),
              from.has("role") ? from.slug("role") : Playbook.ANYONE,
              zone(from),
              from.number("hours", 0),
              shift(from),
              from.has("territory") ? Optional.of(from.query("territory")) : Optional.empty(),
              languages(from),
              from.text("mailbox", from.text("name")));
      if (!names.add(member.name())) {
        throw from.wrong(
            "name", "a second member \"" + member.name() + "\"", "Tell them apart by name.");
      }
      team.add(member);
    }
    if (team.isEmpty()) {
      throw playbook.wrong("team", "nobody is in the team", "Add somebody, or take team: away.");
    }
    return team;
  }

  private static ZoneId zone(Mapping from) {
    String zone = from.text("zone", "UTC");
    try {
      return ZoneId.of(zone);
    } catch (DateTimeException e) {
      throw from.wrong(
          "zone", "\"" + zone + "\" is no time zone", "Write a place, like Europe/Madrid.");
    }
  }

  /** Hours that aren't stated are the usual ones where the place is known. */
  private static Shift shift(Mapping from) {
    List<Window> windows = from.has("zone") ? Shift.USUAL : List.of();
    if (!from.has("works")) {
      return new Shift(Set.of(), windows, away(from));
    }
    Mapping works = Mapping.of(from.node("works"), Layout.SHIFT);
    return new Shift(
        works.has("days") ? CalendarReader.days(works) : Set.of(),
        works.has("hours") ? CalendarReader.windows(works) : windows,
        away(from));
  }

  private static List<Shift.Away> away(Mapping from) {
    var away = new ArrayList<Shift.Away>();
    for (String text : from.texts("away")) {
      String[] ends = TO.split(text, 2);
      try {
        away.add(new Shift.Away(LocalDate.parse(ends[0]), LocalDate.parse(ends[ends.length - 1])));
      } catch (DateTimeException | IllegalArgumentException e) {
        throw from.wrong(
            "away",
            "\"" + text + "\" is no stretch of days",
            "Write 2026-12-24..2027-01-03, the earlier day first.");
      }
    }
    return away;
  }

  private static Set<String> languages(Mapping from) {
    var languages = new HashSet<>(from.texts("languages"));
    for (String language : languages) {
      if (!TemplateReader.LANGUAGES.contains(language)) {
        throw from.wrong(
            "languages", "\"" + language + "\" is no language", "Write two letters: de, fr, es.");
      }
    }
    return languages;
  }

  /** Minutes by purpose, those not named taken from the base. */
  static Map<Purpose, Integer> minutes(Node node, Map<Purpose, Integer> base) {
    var minutes = new LinkedHashMap<>(base);
    minutes.putAll(byPurpose(node, Layout.MINUTES));
    return minutes;
  }

  /** Goals by span and purpose; a span that isn't named has those of the base. */
  static Map<String, Map<Purpose, Integer>> goals(
      Node node, Map<String, Map<Purpose, Integer>> base) {
    var goals = new LinkedHashMap<>(base);
    Mapping from = Mapping.of(node, Layout.GOALS);
    Layout.GOALS
        .all()
        .forEach(
            (span, key) -> {
              if (from.has(span) && key.form() instanceof Form.Group group) {
                goals.put(span, byPurpose(from.node(span), group.keys()));
              }
            });
    return goals;
  }

  private static Map<Purpose, Integer> byPurpose(Node node, Keys keys) {
    Mapping from = Mapping.of(node, keys);
    var figures = new LinkedHashMap<Purpose, Integer>();
    for (Purpose purpose : Purpose.values()) {
      if (from.has(purpose.key())) {
        figures.put(purpose, from.whole(purpose.key(), 0));
      }
    }
    return figures;
  }
}
