package dev.warmlist.check;

import dev.warmlist.playbook.Member;
import dev.warmlist.playbook.Playbook;
import java.util.Set;
import java.util.stream.Collectors;

/** Who acts: the owner, or somebody who has the role that the step asks for. */
final class WhoRules implements Group {
  private final Set<String> roles;

  WhoRules(Playbook playbook) {
    this.roles = playbook.team().stream().map(Member::role).collect(Collectors.toSet());
  }

  @Override
  public void look(Course course, Findings findings) {
    Worker owner = course.owner();
    if (!course.whom().owners().contains(owner.position())) {
      findings.prospect(
          Rule.NOT_AMONG_THE_OWNERS,
          course.whom(),
          owner.name() + " is number " + owner.position() + ", not of " + course.whom().owners());
    }
    for (Act act : course.acts()) {
      String role = act.step().by();
      boolean bound = !role.isEmpty() && !role.equals(Playbook.ANYONE) && roles.contains(role);
      if (!bound && act.by() != owner) {
        findings.act(Rule.NOT_THE_OWNER, act, act.by().name() + ", not " + owner.name());
      } else if (bound && !act.by().member().role().equals(role)) {
        findings.act(Rule.WRONG_ROLE, act, act.by().name() + " isn't " + role);
      }
    }
  }
}
