package dev.warmlist.plan;

import dev.warmlist.playbook.Delay;
import dev.warmlist.playbook.Pace;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Sequence;
import dev.warmlist.prospect.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks for a day for each step of one prospect, with one owner and from one day on. Nothing is
 * taken until the whole of it is found.
 */
final class Trial {
  /** Days that may be lost to others before a later start is the better idea. */
  private static final int PATIENCE = 10;

  private static final int NEVER = -1;

  private final Book book;
  private final Candidate candidate;
  private final Sequence sequence;
  private final List<Way> ways;
  private final int owner;
  private final DayTable theirs;
  private final List<Act> acts = new ArrayList<>();

  /**
   * A trial.
   *
   * @param ways the steps that are possible
   * @param owner whose prospect it would be, by position in the team
   */
  Trial(Playbook playbook, Book book, Candidate candidate, List<Way> ways, int owner) {
    this.book = book;
    this.candidate = candidate;
    this.sequence = playbook.sequences().get(candidate.sequence());
    this.ways = ways;
    this.owner = owner;
    this.theirs = book.calendars().of(candidate.where(), book.team().member(owner));
  }

  /**
   * The first day on which it makes sense to begin: at once, or for a promised call-back so early
   * that there is time to prepare.
   */
  int earliestStart() {
    return promisedDay().map(day -> theirs.before(day, sequence.pace().firstGap())).orElse(0);
  }

  private Optional<Integer> promisedDay() {
    return candidate.callBack().map(book.calendars()::day);
  }

  /** The days of the first act found, even if others failed; nothing if the first one failed. */
  Optional<Integer> began() {
    return acts.isEmpty() ? Optional.empty() : Optional.of(acts.get(0).day());
  }

  /**
   * The acts in the order of the steps, the first of them dated; nothing when a step finds no day.
   */
  Optional<List<Act>> from(int start) {
    acts.clear();
    int last = -1;
    for (Way way : ways) {
      if (!way.isDated() && last < 0) {
        continue;
      }
      Act act = way.isDated() ? ours(way, last, start) : theirs(way, last);
      if (act.day() == NEVER) {
        return Optional.empty();
      }
      acts.add(act);
      last = way.isDated() ? acts.size() - 1 : last;
    }
    return last < 0 ? Optional.empty() : Optional.of(List.copyOf(acts));
  }

  /** A step that waits for them: it may follow at once on a sign, else in the sequence's pace. */
  private Act theirs(Way way, int last) {
    boolean sign = !way.step().unlockedBy().isEmpty();
    Delay gap = sign ? Delay.businessDays(1) : way.gap(sequence);
    int member = book.team().actor(way.step(), owner);
    int wanted = theirs.after(acts.get(last).day(), gap);
    return new Act(
        way, member, wanted, open(way, member, wanted), false, last, Optional.of(gap), List.of());
  }

  private Act ours(Way way, int last, int start) {
    int member = book.team().actor(way.step(), owner);
    Optional<Delay> gap = Optional.of(last < 0 ? Delay.businessDays(0) : way.gap(sequence));
    int wanted = last < 0 ? start : theirs.after(acts.get(last).day(), gap.get());
    if (promisedDay().isPresent() && way.isContact() && acts.stream().noneMatch(this::isMeeting)) {
      int soonest = last < 0 ? start : theirs.after(acts.get(last).day(), 1);
      wanted = Math.max(soonest, promisedDay().get());
      gap = Optional.empty();
    }
    return find(way, member, wanted, last, gap);
  }

  private boolean isMeeting(Act act) {
    return act.dated() && act.way().isContact();
  }

  private Act find(Way way, int member, int wanted, int last, Optional<Delay> gap) {
    var detours = new ArrayList<Act.Detour>();
    int lost = 0;
    for (int day = wanted; day < book.calendars().horizon(); day++) {
      Optional<Obstacle> obstacle = obstacle(way, member, day);
      if (obstacle.isEmpty()) {
        return new Act(way, member, wanted, day, true, last, gap, detours);
      }
      detours.add(new Act.Detour(day, obstacle.get()));
      lost += obstacle.get().isCompetition() ? 1 : 0;
      if (last >= 0 && lost > PATIENCE) {
        return new Act(way, member, wanted, NEVER, false, last, gap, detours);
      }
    }
    int beyond = last < 0 ? NEVER : open(way, member, Math.max(wanted, book.calendars().horizon()));
    return new Act(way, member, wanted, beyond, false, last, gap, detours);
  }

  /** The first day from one on that both calendars allow, whatever our hours. */
  private int open(Way way, int member, int from) {
    DayTable ours = book.calendars().of(book.team().member(member));
    for (int day = from; day < ours.size(); day++) {
      boolean met = !way.isContact() || theirs.isMeeting(day);
      if (ours.isBusiness(day) && met && (!way.isLive() || hasHours(day))) {
        return day;
      }
    }
    return ours.size() - 1;
  }

  private Optional<Obstacle> obstacle(Way way, int member, int day) {
    if (!book.calendars().of(book.team().member(member)).isBusiness(day)) {
      return Optional.of(Obstacle.MEMBER_OFF);
    }
    if (way.isContact() && !theirs.isMeeting(day)) {
      return Optional.of(Obstacle.PROSPECT_OFF);
    }
    if (way.isLive() && !hasHours(day)) {
      return Optional.of(Obstacle.NO_COMMON_HOURS);
    }
    if (way.isContact() && !book.accounts().isFree(candidate.account(), candidate.number(), day)) {
      return Optional.of(Obstacle.COLLEAGUE);
    }
    if (way.step().channel() == Channel.EMAIL && emailsBefore(day) >= sequence.pace().emails()) {
      return Optional.of(Obstacle.EMAILS);
    }
    if (way.step().channel() == Channel.SOCIAL && !mayInvite(member, day)) {
      return Optional.of(Obstacle.INVITATIONS);
    }
    boolean time = book.hours().has(member, day, way.step().purpose(), spokenFor(member, day));
    return time ? Optional.empty() : Optional.of(Obstacle.HOURS);
  }

  private boolean hasHours(int day) {
    return book.common().on(book.calendars().date(day), candidate.where()).isPresent();
  }

  private long emailsBefore(int day) {
    Pace pace = sequence.pace();
    return acts.stream()
        .filter(act -> act.dated() && act.way().step().channel() == Channel.EMAIL)
        .filter(act -> day - act.day() < pace.emailDays())
        .count();
  }

  private boolean mayInvite(int member, int day) {
    long already =
        acts.stream()
            .filter(act -> isSameWeek(act, member, day))
            .filter(act -> act.way().step().channel() == Channel.SOCIAL)
            .count();
    return book.mayInvite(member, day, (int) already);
  }

  private int spokenFor(int member, int day) {
    return acts.stream()
        .filter(act -> isSameWeek(act, member, day))
        .mapToInt(act -> book.hours().minutes(act.way().step().purpose()))
        .sum();
  }

  private boolean isSameWeek(Act act, int member, int day) {
    return act.dated()
        && act.member() == member
        && book.calendars().week(act.day()) == book.calendars().week(day);
  }
}
