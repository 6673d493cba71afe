package dev.warmlist.plan;

import dev.warmlist.Reason;
import dev.warmlist.ReasonCode;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Rest;
import dev.warmlist.playbook.Sequence;
import dev.warmlist.playbook.Sign;
import dev.warmlist.playbook.Step;
import dev.warmlist.prospect.Channel;
import dev.warmlist.query.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says how somebody goes on with whom a plan has begun: with the steps of their sequence that are
 * left, or, since a sign of theirs opened a conversation, with that; or, when all is done that
 * needs no sign, with the rest and the sequence that their sequence names. Steps before the last
 * one that was done aren't taken up again.
 */
public final class Courses {
  /** Signs of theirs that ask for an answer of ours. */
  private static final Set<Sign> THEIRS = EnumSet.of(Sign.REPLIED, Sign.ASKED);

  private final Playbook playbook;
  private final Enroller enroller;
  private final LocalDate asOf;

  /** Goes on from a day. */
  public Courses(Playbook playbook, LocalDate asOf) {
    this.playbook = playbook;
    this.enroller = new Enroller(playbook);
    this.asOf = asOf;
  }

  /**
   * How somebody goes on.
   *
   * @param choice their sequence; nothing when they rest
   * @param course where they stand in it
   * @param rest why they rest, if they do
   * @param given the signs that count in that sequence
   */
  public record Next(
      Optional<Enroller.Choice> choice,
      Optional<Course> course,
      Optional<Reason> rest,
      Set<Sign> given) {
    /** The same while they rest. */
    public Next resting(Optional<Reason> why) {
      return new Next(choice, course, why, given);
    }

    static Next resting(Reason why) {
      return new Next(Optional.empty(), Optional.empty(), Optional.of(why), Set.of());
    }
  }

  /**
   * How somebody goes on, of whom nothing says that they rest; nothing when they begin anew, as if
   * there had been no plan.
   *
   * @param given signs that the lists tell of
   */
  public Optional<Next> next(Past past, Subject subject, Set<Channel> open, Set<Sign> given) {
    int position = position(past.sequence());
    if (position < 0 || isUntouched(past)) {
      return Optional.empty();
    }
    Sequence sequence = playbook.sequences().get(position);
    if (!past.closed().isEmpty() && enroller.choose(past.sequence(), subject, open).isEmpty()) {
      return goOn(past, "", past.last().orElse(asOf), subject, open, given);
    }
    if (past.isLatest(Sign.NOT_NOW)) {
      return goOn(past, then(sequence), past.on(Sign.NOT_NOW).orElse(asOf), subject, open, given);
    }
    Enroller.Choice choice = enroller.enrolled(position, subject);
    Set<Sign> signs = signs(past, sequence, given);
    Course course = course(past, sequence, choice, open, signs);
    boolean stopped = sequence.stopsOn().stream().anyMatch(sign -> past.on(sign).isPresent());
    if (!stopped && hasMore(sequence, choice, course, open, signs)) {
      return Optional.of(
          new Next(Optional.of(choice), Optional.of(course), Optional.empty(), signs));
    }
    return finished(past, sequence, choice, course, subject, open, given);
  }

  private static boolean isUntouched(Past past) {
    return past.done().isEmpty() && past.kept().isEmpty() && past.missed().isEmpty();
  }

  /** What lets the sequence rest that they are in. */
  public Optional<Rest> rest(Past past) {
    int position = position(past.sequence());
    return position < 0 ? Optional.empty() : playbook.sequences().get(position).rest();
  }

  /** All signs in a sequence, those that our own acts amount to among them. */
  private static Set<Sign> signs(Past past, Sequence sequence, Set<Sign> given) {
    var signs = EnumSet.noneOf(Sign.class);
    signs.addAll(given);
    signs.addAll(past.signs().keySet());
    for (Past.Done done : past.done()) {
      step(sequence, done.step()).flatMap(step -> ourSign(step, done)).ifPresent(signs::add);
    }
    return signs;
  }

  /** A gift that reached them; a reason that was written down while one was made. */
  private static Optional<Sign> ourSign(Step step, Past.Done done) {
    return switch (step.purpose()) {
      case GIVE ->
          step.channel() != Channel.RESEARCH
              ? Optional.of(Sign.GIVEN)
              : Optional.of(Sign.REASON_WRITTEN).filter(sign -> done.found());
      case UNDERSTAND, CONNECT, LISTEN, TALK -> Optional.empty();
    };
  }

  private Course course(
      Past past, Sequence sequence, Enroller.Choice choice, Set<Channel> open, Set<Sign> signs) {
    int last = lastDone(past, sequence);
    long possible = 0;
    for (Way way : Way.of(sequence, open, choice.skipped(), signs)) {
      possible |= way.position() > last ? 1L << way.position() : 0;
    }
    long answered = atOnce(sequence, unlocked(sequence, past.signs().keySet(), THEIRS) & possible);
    long optional = answered == 0 ? 0 : unlocked(sequence, signs, THEIRS) & ~answered;
    long opened = unlocked(sequence, signs, EnumSet.allOf(Sign.class)) & possible & ~optional;
    int from = answered == 0 ? last + 1 : Long.numberOfTrailingZeros(answered);
    Optional<Course.Anchor> anchor =
        last < 0 ? Optional.empty() : past.last().map(day -> new Course.Anchor(last, day));
    return new Course(
        past.rounds().getOrDefault(past.sequence(), 1),
        from,
        opened,
        answered,
        anchor,
        asOf,
        answered == 0 ? byPosition(past.kept(), sequence, from) : Map.of(),
        byPosition(past.missed(), sequence, from),
        past.done().stream().anyMatch(Past.Done::found));
  }

  /** The steps that any of some signs unlocks, of those signs that count. */
  private static long unlocked(Sequence sequence, Set<Sign> given, Set<Sign> counting) {
    long unlocked = 0;
    for (int i = 0; i < sequence.steps().size(); i++) {
      boolean open =
          sequence.steps().get(i).unlockedBy().stream()
              .anyMatch(sign -> counting.contains(sign) && given.contains(sign));
      unlocked |= open ? 1L << i : 0;
    }
    return unlocked;
  }

  /** Of the steps that an answer opens those that aren't optional, if there are any. */
  private static long atOnce(Sequence sequence, long answered) {
    long needed = 0;
    for (int i = 0; i < sequence.steps().size(); i++) {
      needed |= sequence.steps().get(i).optional() ? 0 : answered & 1L << i;
    }
    return needed == 0 ? answered : needed;
  }

  private static int lastDone(Past past, Sequence sequence) {
    int last = -1;
    for (Past.Done done : past.done()) {
      for (int i = 0; i < sequence.steps().size(); i++) {
        last = sequence.steps().get(i).name().equals(done.step()) ? Math.max(last, i) : last;
      }
    }
    return last;
  }

  private static <T> Map<Integer, T> byPosition(
      Map<String, T> byStep, Sequence sequence, int from) {
    var byPosition = new LinkedHashMap<Integer, T>();
    for (int i = from; i < sequence.steps().size(); i++) {
      T day = byStep.get(sequence.steps().get(i).name());
      if (day != null) {
        byPosition.put(i, day);
      }
    }
    return byPosition;
  }

  private static boolean hasMore(
      Sequence sequence,
      Enroller.Choice choice,
      Course course,
      Set<Channel> open,
      Set<Sign> signs) {
    return Way.left(sequence, open, choice.skipped(), signs, Optional.of(course)).stream()
        .anyMatch(Way::isDated);
  }

  /** All is done that needs no sign: they rest if they gave none, and go on with what follows. */
  private Optional<Next> finished(
      Past past,
      Sequence sequence,
      Enroller.Choice choice,
      Course course,
      Subject subject,
      Set<Channel> open,
      Set<Sign> given) {
    LocalDate last = past.last().orElse(asOf);
    boolean silent = past.signs().isEmpty();
    Optional<Rest> rest = sequence.rest().filter(r -> silent && r.on().contains(Sign.SILENT));
    if (rest.isPresent()) {
      LocalDate end = last.plusDays(rest.get().length().inDays());
      return end.isAfter(asOf)
          ? Optional.of(Next.resting(Reason.of(ReasonCode.SILENT, end)))
          : goOn(past, then(sequence), end, subject, open, given);
    }
    if (!sequence.next().isEmpty()) {
      return goOn(past, sequence.next(), last, subject, open, given);
    }
    return Optional.of(
        new Next(
            Optional.of(choice),
            Optional.of(course),
            Optional.empty(),
            signs(past, sequence, given)));
  }

  private static String then(Sequence sequence) {
    return sequence.rest().map(Rest::then).filter(then -> !then.isEmpty()).orElse(sequence.name());
  }

  /** The sequence that follows, its first step as long after a day as it says. */
  private Optional<Next> goOn(
      Past past,
      String name,
      LocalDate since,
      Subject subject,
      Set<Channel> open,
      Set<Sign> given) {
    Optional<Enroller.Choice> choice =
        enroller.follow(name, subject, open).or(() -> enroller.choose(subject, open));
    if (choice.isEmpty()) {
      return Optional.of(new Next(Optional.empty(), Optional.empty(), Optional.empty(), given));
    }
    Sequence next = playbook.sequences().get(choice.get().sequence());
    int days = next.steps().get(0).after().map(delay -> delay.inDays()).orElse(1);
    LocalDate start = since.plusDays(past.isLatest(Sign.NOT_NOW) ? 0 : days);
    var course =
        new Course(
            past.rounds().getOrDefault(next.name(), 0) + 1,
            0,
            0,
            0,
            Optional.empty(),
            start.isBefore(asOf) ? asOf : start,
            Map.of(),
            Map.of(),
            false);
    return Optional.of(new Next(choice, Optional.of(course), Optional.empty(), given));
  }

  private int position(String name) {
    List<String> names = new ArrayList<>();
    playbook.sequences().forEach(sequence -> names.add(sequence.name()));
    return names.indexOf(name);
  }

  private static Optional<Step> step(Sequence sequence, String name) {
    return sequence.steps().stream().filter(step -> step.name().equals(name)).findFirst();
  }
}
