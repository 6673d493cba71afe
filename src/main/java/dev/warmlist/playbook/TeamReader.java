package dev.warmlist.playbook;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code team}, {@code minutes} and {@code goals}: who has how much time for what. */
final class TeamReader {
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
              from.number("hours", 0));
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
