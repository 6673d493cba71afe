package dev.warmlist.plan;

import dev.warmlist.playbook.Need;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Purpose;
import dev.warmlist.playbook.Sequence;
import dev.warmlist.playbook.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Says how the day of an act was found. */
final class Because {
  /** More causes of a kind than these say nothing new. */
  private static final int ENOUGH = 3;

  private final Playbook playbook;
  private final Book book;

  Because(Playbook playbook, Book book) {
    this.playbook = playbook;
    this.book = book;
  }

  /**
   * The clauses for one act.
   *
   * @param acts all acts of the prospect
   * @param act the one that is explained
   * @param theirs the prospect's days
   * @param owner whose prospect it is
   */
  List<String> clauses(Candidate candidate, List<Act> acts, Act act, DayTable theirs, int owner) {
    var clauses = new ArrayList<String>();
    Step step = act.way().step();
    clauses.add(basis(candidate, acts, act));
    if (act.way().isDated() && !act.dated()) {
      clauses.add("beyond the " + playbook.settings().weeks() + " weeks of this plan");
    }
    String moved = act.dated() ? moved(candidate, act, theirs) : "";
    if (!moved.isEmpty()) {
      clauses.add(moved);
    }
    if (act.dated() && step.needs().contains(Need.FACT)) {
      clauses.add("provided that the finding is there by then");
    }
    if (!book.team().fits(act.member(), step)) {
      clauses.add("nobody of the team is " + step.by());
    } else if (act.member() != owner) {
      clauses.add("a step for " + step.by());
    }
    return clauses;
  }

  private static String basis(Candidate candidate, List<Act> acts, Act act) {
    if (act.gap().isEmpty()) {
      return "a call-back was promised for "
          + candidate.callBack().map(DayWords::weekday).orElse("then");
    }
    if (act.before() < 0) {
      return act.way().step().purpose() == Purpose.UNDERSTAND
          ? "understanding comes first"
          : "the first step";
    }
    String before = acts.get(act.before()).way().step().name();
    String gap = act.gap().get() + " after " + before;
    if (act.way().isDated()) {
      return gap;
    }
    return act.way().step().unlockedBy().isEmpty()
        ? "waits for them; " + gap + " at the earliest"
        : "waits for their sign; any day after " + before;
  }

  private String moved(Candidate candidate, Act act, DayTable theirs) {
    if (act.detours().isEmpty()) {
      return "";
    }
    Map<Obstacle, List<Integer>> days = new LinkedHashMap<>();
    for (Act.Detour detour : act.detours()) {
      days.computeIfAbsent(detour.obstacle(), o -> new ArrayList<>()).add(detour.day());
    }
    Set<String> causes = new LinkedHashSet<>();
    days.forEach((obstacle, list) -> causes.addAll(causes(candidate, act, theirs, obstacle, list)));
    return causes.isEmpty()
        ? ""
        : "moved from "
            + weekday(act.wanted())
            + " to "
            + weekday(act.day())
            + ": "
            + String.join("; ", causes);
  }

  private List<String> causes(
      Candidate candidate, Act act, DayTable theirs, Obstacle obstacle, List<Integer> days) {
    String name = book.team().member(act.member()).name();
    Sequence sequence = playbook.sequences().get(candidate.sequence());
    DayTable ours = book.calendars().of(book.team().member(act.member()));
    return switch (obstacle) {
      case MEMBER_OFF -> closed(ours, days);
      case PROSPECT_OFF -> closed(theirs, days);
      case NO_COMMON_HOURS -> List.of("their clocks share no hours that day");
      case COLLEAGUE ->
          List.of(
              "somebody else of this firm is met within "
                  + DayWords.businessDays(playbook.settings().accountGapDays()));
      case EMAILS ->
          List.of(
              sequence.pace().emails()
                  + " e-mails in "
                  + sequence.pace().emailDays()
                  + " days are enough");
      case INVITATIONS ->
          List.of(playbook.settings().socialPerWeek() + " contacts a week are enough there");
      case HOURS -> List.of(possessive(name) + " hours were full " + on(days));
    };
  }

  private static List<String> closed(DayTable table, List<Integer> days) {
    return days.stream()
        .map(table::why)
        .filter(why -> !why.isEmpty())
        .distinct()
        .limit(ENOUGH)
        .toList();
  }

  private String on(List<Integer> days) {
    if (days.size() > ENOUGH) {
      return "until " + weekday(days.get(days.size() - 1));
    }
    return "on " + days.stream().map(this::weekday).collect(Collectors.joining(", "));
  }

  private String weekday(int day) {
    return DayWords.weekday(book.calendars().date(day));
  }

  private static String possessive(String name) {
    return name.equals("you") ? "your" : name + "'s";
  }
}
