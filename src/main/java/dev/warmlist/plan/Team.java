package dev.warmlist.plan;

import dev.warmlist.playbook.Member;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Step;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Who of the team does what: by role, then whoever has given away the least of their hours. */
final class Team {
  private final List<Member> members;
  private final Hours hours;
  private final Map<String, List<Integer>> byRole = new HashMap<>();

  Team(List<Member> members, Hours hours) {
    this.members = members;
    this.hours = hours;
  }

  /** How many they are. */
  int size() {
    return members.size();
  }

  /** The position of a member, or -1. */
  int position(String name) {
    for (int m = 0; m < members.size(); m++) {
      if (members.get(m).name().equals(name)) {
        return m;
      }
    }
    return -1;
  }

  /** A member by position. */
  Member member(int position) {
    return members.get(position);
  }

  /** Members in the order in which they are asked: who has given away the least of their hours. */
  List<Integer> byLoad(List<Integer> some) {
    return some.size() == 1
        ? some
        : some.stream()
            .sorted(Comparator.<Integer>comparingDouble(hours::load).thenComparing(m -> m))
            .toList();
  }

  /**
   * Who may do a step: the owner if the role is theirs or nobody's, else those who have the role,
   * the least loaded first; the owner again where nobody has it.
   */
  List<Integer> actors(Step step, int owner) {
    if (fits(owner, step)) {
      return List.of(owner);
    }
    List<Integer> others = byRole.computeIfAbsent(step.by(), this::having);
    return others.isEmpty() ? List.of(owner) : byLoad(others);
  }

  private List<Integer> having(String role) {
    return IntStream.range(0, members.size())
        .filter(m -> members.get(m).role().equals(role))
        .boxed()
        .toList();
  }

  /** Whether a member may do a step. */
  boolean fits(int member, Step step) {
    return step.by().isEmpty()
        || step.by().equals(Playbook.ANYONE)
        || step.by().equals(members.get(member).role());
  }
}
