package dev.warmlist.playbook;

import dev.warmlist.Place;
import dev.warmlist.UserError;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a team believes about meeting people, with everything that it left out filled in.
 *
 * @param name what the team calls it
 * @param digest SHA-256 of the content, in hex; equal contents have equal digests, whatever the
 *     comments and the layout
 * @param team who takes part; never empty
 * @param teamAssumed whether the playbook says nothing of a team, so that there is one person,
 *     "you", with six hours a week
 * @param minutes what an act takes, for every purpose
 * @param goals acts by {@code week}, {@code month}, {@code quarter}, and purpose
 * @param gives what the team has to give
 * @param calendar when people are met
 * @param tags the team's own tags; several rules may give one tag
 * @param sequences in order: the first that suits wins
 * @param templates message drafts by name
 * @param settings figures
 * @param fit who comes earlier when hours are short
 * @param consent what is asked of do-not-contact lists, and how far a no reaches
 * @param competitors domains and names of firms that compete
 * @param places where its parts stand
 */
public record Playbook(
    String name,
    String digest,
    List<Member> team,
    boolean teamAssumed,
    Map<Purpose, Integer> minutes,
    Map<String, Map<Purpose, Integer>> goals,
    List<Give> gives,
    MeetingCalendar calendar,
    List<TagRule> tags,
    List<Sequence> sequences,
    Map<String, Template> templates,
    Settings settings,
    List<Fit> fit,
    ConsentTerms consent,
    List<String> competitors,
    Places places) {
  /** The role that everybody has. */
  public static final String ANYONE = "anyone";

  /** Who acts where nothing is said of a team: one person with six hours a week. */
  static final Member ASSUMED = new Member("you", ANYONE, ZoneId.of("UTC"), 6);

  /** Keeps copies, in order. */
  public Playbook {
    team = List.copyOf(team);
    gives = List.copyOf(gives);
    tags = List.copyOf(tags);
    sequences = List.copyOf(sequences);
    minutes = ordered(minutes);
    goals = ordered(goals);
    templates = ordered(templates);
    competitors = List.copyOf(competitors);
    fit = List.copyOf(fit);
    if (team.isEmpty()) {
      throw new IllegalArgumentException("a team has somebody");
    }
  }

  /** Where a part stands; see {@link Places#at}. */
  public Place place(String path) {
    return places.at(path);
  }

  /** The playbook's own zone, which decides what day it is: the first member's. */
  public ZoneId zone() {
    return team.get(0).zone();
  }

  /**
   * The playbook with these hours a week for the person assumed; they are no longer assumed then.
   *
   * @throws UserError when the playbook describes a team, which has hours of its own, or when the
   *     hours aren't above 0 and at most 168
   */
  public Playbook withHours(double hours) {
    if (!teamAssumed) {
      throw UserError.usage(
          "--hours is for playbooks that don't describe a team",
          "The team's hours stand in the playbook, one figure for each person.");
    }
    if (!(hours > 0 && hours <= 168)) {
      throw UserError.usage("--hours is above 0 and at most 168", "Write --hours 6, for instance.");
    }
    return with("", List.of(team.get(0).withHours(hours)), false).digested();
  }

  /** The same, with the digest that its content has. */
  Playbook digested() {
    return with(new Digest().of(this), team, teamAssumed);
  }

  private Playbook with(String digest, List<Member> team, boolean teamAssumed) {
    return new Playbook(
        name,
        digest,
        team,
        teamAssumed,
        minutes,
        goals,
        gives,
        calendar,
        tags,
        sequences,
        templates,
        settings,
        fit,
        consent,
        competitors,
        places);
  }

  private static <K, V> Map<K, V> ordered(Map<K, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
