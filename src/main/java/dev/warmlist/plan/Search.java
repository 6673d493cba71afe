package dev.warmlist.plan;

import dev.warmlist.playbook.Delay;
import dev.warmlist.playbook.Pace;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Purpose;
import dev.warmlist.playbook.Sequence;
import dev.warmlist.prospect.Channel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Looks for a day for each dated step of one prospect, with one owner. Of all ways to place the
 * steps it finds the one whose first step is earliest, of these the one whose second step is
 * earliest, and so on; if there is any way at all, it finds one. A step may come at most {@link
 * #PATIENCE} open days later than its pace asks (a longer wait would undo what went before); steps
 * beyond the year need no room. With a call-back that was promised the preparation comes as late as
 * leaves the call its day.
 *
 * <p>It is a depth-first search in the order of days. From which days on the rest can't be placed
 * is remembered, so that no day of a step is tried twice; what failed for want of hours that the
 * prospect's own earlier steps take isn't remembered, since it depends on them.
 */
final class Search {
  /** Open days that a step may be late. */
  static final int PATIENCE = 5;

  private static final int BEYOND = Integer.MAX_VALUE;
  private static final int FREE = -1;

  private final Book book;
  private final Candidate candidate;
  private final Situation situation;
  private final Sequence sequence;
  private final List<Way> ways;
  private final List<List<Integer>> actors;
  private final int[] pins;
  private final DayTable theirs;
  private final List<Integer> emailsBefore;
  private final int firstMeeting;
  private final int[] days;
  private final int[] members;
  private final BitSet[] dead;
  private int ownFault;

  /**
   * A search.
   *
   * @param dated the steps that are possible and dated, in order; not empty
   * @param owner whose prospect it would be, by position in the team
   * @param keeping whether days of an earlier plan have to stay
   */
  Search(
      Playbook playbook,
      Book book,
      Candidate candidate,
      List<Way> dated,
      int owner,
      boolean keeping) {
    this.book = book;
    this.candidate = candidate;
    this.situation = candidate.situation();
    this.sequence = playbook.sequences().get(situation.sequence());
    this.ways = dated;
    this.actors = dated.stream().map(way -> book.team().actors(way.step(), owner)).toList();
    this.theirs = book.calendars().of(situation.where(), book.team().member(owner));
    this.emailsBefore = book.emailsBefore(candidate.number());
    this.firstMeeting = firstMeeting(dated);
    this.pins = new int[dated.size()];
    Arrays.setAll(pins, k -> keeping ? pin(dated.get(k)) : FREE);
    this.days = new int[dated.size()];
    this.members = new int[dated.size()];
    this.dead = new BitSet[dated.size()];
    for (int k = 0; k < dead.length; k++) {
      dead[k] = new BitSet();
    }
  }

  private static int firstMeeting(List<Way> dated) {
    for (int k = 0; k < dated.size(); k++) {
      if (dated.get(k).isContact()) {
        return k;
      }
    }
    return -1;
  }

  private int pin(Way way) {
    return candidate
        .course()
        .map(course -> course.kept().get(way.position()))
        .map(kept -> book.calendars().dayOrBefore(kept.date()))
        .orElse(FREE);
  }

  /**
   * The dated steps with their days, without those beyond the year; nothing where there are none.
   */
  Optional<List<Act>> find() {
    return begin() ? Optional.of(acts()) : Optional.empty();
  }

  private boolean begin() {
    int last = book.calendars().horizon() - 1;
    int first = first();
    int best = best();
    if (best <= first || firstMeeting == 0) {
      return placeAnyDay(Math.max(first, best), last, 1);
    }
    return placeAnyDay(Math.min(best, last), first, -1) || placeAnyDay(best + 1, last, 1);
  }

  /** The first day on which the first step may be taken. */
  private int first() {
    int notBefore =
        candidate.course().map(course -> book.calendars().day(course.notBefore())).orElse(0);
    return Math.max(notBefore, afterAnchor().orElse(0));
  }

  /** The day that follows in the pace of the sequence on what was done last, if anything was. */
  private Optional<Integer> afterAnchor() {
    return candidate
        .course()
        .flatMap(Course::after)
        .map(anchor -> book.calendars().dayOrBefore(anchor.day()))
        .map(day -> theirs.after(day, ways.get(0).gap(sequence)));
  }

  /** The day for which the first step is meant because of a promise; else the first possible. */
  private int best() {
    if (promised().isEmpty() || firstMeeting < 0) {
      return first();
    }
    return firstMeeting == 0
        ? promised().get()
        : theirs.before(promised().get(), sequence.pace().firstGap());
  }

  private Optional<Integer> promised() {
    return situation.callBack().map(book.calendars()::day);
  }

  /** Places the first step on one of these days, and the others after it. */
  private boolean placeAnyDay(int from, int to, int direction) {
    int day = from;
    while (direction > 0 ? day <= to : day >= to) {
      if (!canBegin(day)) {
        day = weekAfter(day, direction);
      } else if (place(0, day)) {
        return true;
      } else {
        day += direction;
      }
    }
    return false;
  }

  /** The first day that lies in another week, in this direction. */
  private int weekAfter(int day, int direction) {
    Calendars calendars = book.calendars();
    int week = calendars.week(day);
    return direction > 0 ? calendars.firstDay(week + 1) : calendars.firstDay(week) - 1;
  }

  /** A quick look: nobody has the minutes in the whole week. */
  private boolean canBegin(int day) {
    Purpose purpose = ways.get(0).step().purpose();
    int week = book.calendars().week(day);
    for (int member : actors.get(0)) {
      if (book.hours().hasInWeek(member, week, purpose)) {
        return true;
      }
    }
    return false;
  }

  /** Places a step on a day, and the others after it. */
  private boolean place(int k, int day) {
    if (dead[k].get(day) || (pins[k] != FREE && pins[k] != day)) {
      return false;
    }
    int fault = ownFault;
    for (int member : actors.get(k)) {
      if (obstacle(k, member, day).isEmpty()) {
        days[k] = day;
        members[k] = member;
        if (placeAfter(k + 1)) {
          return true;
        }
      }
    }
    if (fault == ownFault) {
      dead[k].set(day);
    }
    return false;
  }

  /** Places a step on the first of its days that leaves the others theirs. */
  private boolean placeAfter(int k) {
    if (k == ways.size()) {
      return true;
    }
    int late = 0;
    int wanted = Math.max(pins[k], wanted(k));
    for (int day = wanted; day < book.calendars().horizon(); day++) {
      if (!isOpen(k, day)) {
        continue;
      }
      if (place(k, day)) {
        return true;
      }
      if (late++ == PATIENCE) {
        return false;
      }
    }
    for (int i = k; i < days.length; i++) {
      days[i] = BEYOND;
    }
    return true;
  }

  /** The day that the pace asks for. */
  private int wanted(int k) {
    if (k == 0) {
      return days[0];
    }
    if (k == firstMeeting && promised().isPresent()) {
      return Math.max(theirs.after(days[k - 1], 1), promised().get());
    }
    return theirs.after(days[k - 1], ways.get(k).gap(sequence));
  }

  private boolean isOpen(int k, int day) {
    for (int member : actors.get(k)) {
      if (closed(k, member, day).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** What stands in the way of a step on a day, if anything does. */
  private Optional<Obstacle> obstacle(int k, int member, int day) {
    Optional<Obstacle> closed = closed(k, member, day);
    return closed.isPresent() ? closed : taken(k, member, day);
  }

  private Optional<Obstacle> closed(int k, int member, int day) {
    Way way = ways.get(k);
    if (!book.ours(member).isBusiness(day)) {
      return Optional.of(Obstacle.MEMBER_OFF);
    }
    if (way.isContact() && !theirs.isMeeting(day)) {
      return Optional.of(Obstacle.PROSPECT_OFF);
    }
    if (way.isLive() && book.hours(member, day, situation.where()).isEmpty()) {
      return Optional.of(Obstacle.NO_COMMON_HOURS);
    }
    if (isEmail(k) && emailsBefore(k, day) >= sequence.pace().emails()) {
      ownFault++;
      return Optional.of(Obstacle.EMAILS);
    }
    return Optional.empty();
  }

  private Optional<Obstacle> taken(int k, int member, int day) {
    Way way = ways.get(k);
    if (way.isContact() && !book.accounts().isFree(candidate.account(), candidate.number(), day)) {
      return Optional.of(Obstacle.COLLEAGUE);
    }
    if (way.step().channel() == Channel.SOCIAL && !mayInvite(k, member, day)) {
      return Optional.of(Obstacle.INVITATIONS);
    }
    if (isEmail(k) && !book.mailboxes().mayBeUsed(member, day)) {
      return Optional.of(Obstacle.MAILBOX);
    }
    return hasMinutes(k, member, day) ? Optional.empty() : Optional.of(Obstacle.HOURS);
  }

  private boolean isEmail(int k) {
    return ways.get(k).step().channel() == Channel.EMAIL;
  }

  private int emailsBefore(int k, int day) {
    Pace pace = sequence.pace();
    int emails = 0;
    for (int before : emailsBefore) {
      emails += before > day - pace.emailDays() ? 1 : 0;
    }
    for (int i = 0; i < k; i++) {
      emails += isEmail(i) && days[i] > day - pace.emailDays() ? 1 : 0;
    }
    return emails;
  }

  private boolean mayInvite(int k, int member, int day) {
    int already = 0;
    for (int i = 0; i < k; i++) {
      boolean invites = ways.get(i).step().channel() == Channel.SOCIAL;
      already += invites && isSameWeek(i, member, day) ? 1 : 0;
    }
    boolean may = book.mayInvite(member, day, already);
    ownFault += may ? 0 : already;
    return may;
  }

  private boolean hasMinutes(int k, int member, int day) {
    int talks = 0;
    int others = 0;
    for (int i = 0; i < k; i++) {
      if (isSameWeek(i, member, day)) {
        Purpose purpose = ways.get(i).step().purpose();
        int minutes = book.hours().minutes(purpose);
        talks += purpose == Purpose.TALK ? minutes : 0;
        others += purpose == Purpose.TALK ? 0 : minutes;
      }
    }
    boolean has = book.hours().has(member, day, ways.get(k).step().purpose(), talks, others);
    ownFault += has ? 0 : talks + others;
    return has;
  }

  private boolean isSameWeek(int i, int member, int day) {
    return members[i] == member && book.calendars().week(days[i]) == book.calendars().week(day);
  }

  private List<Act> acts() {
    var acts = new ArrayList<Act>();
    for (int k = 0; k < days.length && days[k] != BEYOND; k++) {
      int wanted = k == 0 ? Math.min(days[0], Math.max(first(), best())) : wanted(k);
      acts.add(new Act(ways.get(k), members[k], wanted, days[k], gap(k), detours(k, wanted)));
    }
    return acts;
  }

  /** How long after the step before; nothing when the day was promised. */
  private Optional<Delay> gap(int k) {
    if (k == firstMeeting && promised().isPresent()) {
      return Optional.empty();
    }
    boolean begins = k == 0 && candidate.course().flatMap(Course::after).isEmpty();
    return Optional.of(begins ? Delay.businessDays(0) : ways.get(k).gap(sequence));
  }

  /** The days that were passed over, and why; nobody asks beyond the plan's weeks. */
  private List<Act.Detour> detours(int k, int wanted) {
    var detours = new ArrayList<Act.Detour>();
    if (days[k] >= book.calendars().end()) {
      return detours;
    }
    for (int day = wanted; day < days[k]; day++) {
      detours.add(new Act.Detour(day, obstacle(k, members[k], day).orElse(Obstacle.LATER_STEPS)));
    }
    return detours;
  }
}
