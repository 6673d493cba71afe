package dev.warmlist.plan;

import dev.warmlist.playbook.Member;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Step;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Who of the team does what: by role, then whoever has given away the least of their hours. */
final class Team {
  private final List<Member> members;
  private final Hours hours;

  Team(List<Member> members, Hours hours) {
    this.members = members;
    this.hours = hours;
  }

  /** A member by position. */
  Member member(int position) {
    return members.get(position);
  }

  /** Whose prospect it may become whose first step this is, the least loaded first. */
  List<Integer> owners(Step first) {
    List<Integer> fit = byLoad().filter(m -> fits(m, first)).boxed().toList();
    return fit.isEmpty() ? byLoad().boxed().toList() : fit;
  }

  /** Who does a step: the owner if the role is theirs or nobody's, else who has the role. */
  int actor(Step step, int owner) {
    if (fits(owner, step)) {
      return owner;
    }
    Optional<Integer> other = byLoad().filter(m -> fits(m, step)).boxed().findFirst();
    return other.orElse(owner);
  }

  /** Whether a member may do a step. */
  boolean fits(int member, Step step) {
    return step.by().isEmpty()
        || step.by().equals(Playbook.ANYONE)
        || step.by().equals(members.get(member).role());
  }

  private IntStream byLoad() {
    return IntStream.range(0, members.size())
        .boxed()
        .sorted(Comparator.comparingDouble(hours::load).thenComparing(m -> m))
        .mapToInt(m -> m);
  }
}
