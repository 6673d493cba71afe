package dev.warmlist.plan;

import dev.warmlist.playbook.Need;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Purpose;
import dev.warmlist.playbook.Sequence;
import dev.warmlist.playbook.Sign;
import dev.warmlist.playbook.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says how the day of an act was found. */
final class Because {
  private static final Set<Sign> OURS = EnumSet.of(Sign.GIVEN, Sign.REASON_WRITTEN);

  /** More causes of a kind than these say nothing new. */
  private static final int ENOUGH = 3;

  private final Playbook playbook;
  private final Book book;

  Because(Playbook playbook, Book book) {
    this.playbook = playbook;
    this.book = book;
  }

  /**
   * The clauses for one step.
   *
   * @param footing the step with its day
   * @param act how the day was found; nothing when it isn't dated in this plan
   * @param before the dated step before it, from which the gap is counted
   * @param owner whose prospect it is
   */
  List<String> clauses(
      Candidate candidate,
      SlotMaker.Footing footing,
      Optional<Act> act,
      Optional<SlotMaker.Footing> before,
      int owner) {
    var clauses = new ArrayList<String>();
    Step step = footing.way().step();
    clauses.add(basis(candidate, footing.way(), act, before));
    if (footing.way().isDated() && act.isEmpty()) {
      clauses.add("beyond the " + playbook.settings().weeks() + " weeks of this plan");
    }
    candidate
        .course()
        .map(course -> course.missed().get(footing.way().position()))
        .ifPresent(day -> clauses.add("wasn't done on " + DayWords.weekday(day)));
    act.map(a -> moved(candidate, a, before.isEmpty(), owner))
        .filter(m -> !m.isEmpty())
        .ifPresent(clauses::add);
    boolean found = candidate.course().filter(Course::found).isPresent();
    if (act.isPresent() && step.needs().contains(Need.FACT) && !found) {
      clauses.add("provided that the finding is there by then");
    }
    if (before.isEmpty()) {
      owned(candidate.situation(), owner).ifPresent(clauses::add);
    }
    if (!book.team().fits(footing.member(), step)) {
      clauses.add("nobody of the team is " + step.by());
    } else if (footing.member() != owner) {
      clauses.add("a step for " + step.by());
    }
    if (act.isPresent() && isOutsideHours(candidate, act.get())) {
      String name = book.team().member(footing.member()).name();
      clauses.add("outside " + possessive(name) + " hours: they never meet theirs");
    }
    return clauses;
  }

  /** Why this of the team looks after them; nothing where there is nobody else. */
  private Optional<String> owned(Situation situation, int owner) {
    if (book.team().size() == 1) {
      return Optional.empty();
    }
    var why = new ArrayList<>(situation.owned());
    if (situation.owners().size() > 1) {
      why.add("had the largest share of their hours left");
    }
    return Optional.of(book.team().member(owner).name() + ": " + String.join(", ", why));
  }

  private boolean isOutsideHours(Candidate candidate, Act act) {
    return act.way().isLive()
        && !book.team().member(act.member()).shift().windows().isEmpty()
        && !book.isBound(act.member(), candidate.situation().where());
  }

  private String basis(
      Candidate candidate, Way way, Optional<Act> act, Optional<SlotMaker.Footing> before) {
    if (act.isPresent() && act.get().gap().isEmpty()) {
      return "a call-back was promised for "
          + candidate.situation().callBack().map(DayWords::weekday).orElse("then");
    }
    Optional<LocalDate> later =
        candidate.course().map(Course::notBefore).filter(book.calendars().date(0)::isBefore);
    if (before.isEmpty() && later.isPresent()) {
      return "goes on from " + DayWords.weekday(later.get());
    }
    if (before.isEmpty()) {
      return way.step().purpose() == Purpose.UNDERSTAND
          ? "understanding comes first"
          : "the first step";
    }
    String name = before.get().way().step().name();
    Sequence sequence = playbook.sequences().get(candidate.situation().sequence());
    String done = before.get().day() < 0 ? " (" + weekday(before.get().day()) + ")" : "";
    if (way.atOnce()) {
      return "they answered; " + way.gap(sequence) + " later";
    }
    String gap = way.gap(sequence) + " after " + name + done;
    if (way.isDated()) {
      return gap;
    }
    return way.waitsForSign()
        ? (isOurs(way) ? "waits until it is unlocked" : "waits for their sign")
            + "; any day after "
            + name
        : "waits for them; " + gap + " at the earliest";
  }

  /** Whether what unlocks a step is something that we do. */
  private static boolean isOurs(Way way) {
    return OURS.containsAll(way.step().unlockedBy());
  }

  private String moved(Candidate candidate, Act act, boolean first, int owner) {
    if (act.detours().isEmpty()) {
      return "";
    }
    Map<Obstacle, List<Integer>> days = new LinkedHashMap<>();
    for (Act.Detour detour : act.detours()) {
      days.computeIfAbsent(detour.obstacle(), o -> new ArrayList<>()).add(detour.day());
    }
    Set<String> causes = new LinkedHashSet<>();
    days.forEach((obstacle, list) -> causes.addAll(causes(candidate, act, owner, obstacle, list)));
    return causes.isEmpty()
        ? ""
        : (first
                ? "not sooner"
                : "moved from " + weekday(act.wanted()) + " to " + weekday(act.day()))
            + ": "
            + String.join("; ", causes);
  }

  private List<String> causes(
      Candidate candidate, Act act, int owner, Obstacle obstacle, List<Integer> days) {
    String name = book.team().member(act.member()).name();
    Situation situation = candidate.situation();
    Sequence sequence = playbook.sequences().get(situation.sequence());
    DayTable ours = book.ours(act.member());
    DayTable theirs = book.calendars().of(situation.where(), book.team().member(owner));
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
      case MAILBOX ->
          List.of(playbook.settings().emailsPerDay() + " e-mails a day are enough for a mailbox");
      case HOURS -> List.of(possessive(name) + " hours were full " + on(days));
      case LATER_STEPS -> List.of("a later step would have found no day");
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
