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
  private static final List<String> SPANS = List.of("week", "month", "quarter");

  private final String file;

  TeamReader(String file) {
    this.file = file;
  }

  List<Member> team(Mapping playbook) {
    var team = new ArrayList<Member>();
    var names = new HashSet<String>();
    for (Node node : playbook.items("team")) {
      Mapping from =
          Mapping.of(file, node, "a member of the team", List.of("name", "role", "zone", "hours"));
      from.text("hours");
      var member =
          new Member(
              from.text("name"),
              from.has("role") ? from.slug("role") : Playbook.ANYONE,
              zone(from),
              from.number("hours", 0, 0.25, 80));
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
  Map<Purpose, Integer> minutes(Node node, Map<Purpose, Integer> base) {
    var minutes = new LinkedHashMap<>(base);
    minutes.putAll(byPurpose(node, "the minutes", 1, 480));
    return minutes;
  }

  /** Goals by span and purpose; a span that isn't named has those of the base. */
  Map<String, Map<Purpose, Integer>> goals(Node node, Map<String, Map<Purpose, Integer>> base) {
    var goals = new LinkedHashMap<>(base);
    Mapping from = Mapping.of(file, node, "the goals", SPANS);
    for (String span : SPANS) {
      if (from.has(span)) {
        goals.put(span, byPurpose(from.node(span), "the goals of a " + span, 0, 10_000));
      }
    }
    return goals;
  }

  private Map<Purpose, Integer> byPurpose(Node node, String what, int least, int most) {
    Mapping from = Mapping.of(file, node, what, List.copyOf(SequenceReader.PURPOSES.keySet()));
    var figures = new LinkedHashMap<Purpose, Integer>();
    for (Purpose purpose : Purpose.values()) {
      if (from.has(purpose.key())) {
        figures.put(purpose, from.whole(purpose.key(), 0, least, most));
      }
    }
    return figures;
  }
}
