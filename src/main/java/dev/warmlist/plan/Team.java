package dev.warmlist.plan;

import dev.warmlist.playbook.Member;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Who of the team does what: by role, then whoever has given away the least of their hours. */
final class Team {
  private final List<Member> members;
  private final Comparator<Integer> byLoad;
  private final List<Integer> ranked;
  private final Map<String, List<Integer>> byRole = new HashMap<>();

  Team(List<Member> members, Hours hours) {
    this.members = members;
    this.byLoad = Comparator.<Integer>comparingDouble(hours::load).thenComparing(m -> m);
    this.ranked =
        IntStream.range(0, members.size())
            .boxed()
            .sorted(byLoad)
            .collect(Collectors.toCollection(ArrayList::new));
  }

  /** Takes note that a member has given away more of their hours. */
  void worksMore(int member) {
    int at = ranked.indexOf(member);
    while (at + 1 < ranked.size() && byLoad.compare(ranked.get(at + 1), member) < 0) {
      Collections.swap(ranked, at, at + 1);
      at++;
    }
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
    if (some.size() == 1) {
      return some;
    }
    boolean all = some.size() == members.size();
    return all ? List.copyOf(ranked) : some.stream().sorted(byLoad).toList();
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
