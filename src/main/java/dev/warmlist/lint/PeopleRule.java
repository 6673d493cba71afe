package dev.warmlist.lint;

import dev.warmlist.lint.Findings.Problem;
import dev.warmlist.playbook.Member;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Sequence;
import dev.warmlist.playbook.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Each step has somebody who does it, and not sales alone. */
final class PeopleRule implements Rule {
  private static final Set<String> SALES =
      Set.of("sales", "sdr", "bdr", "account executive", "business development", "vertrieb");

  private static final Problem ONLY_SALES =
      new Problem(
          "only-sales-acts",
          Severity.NOTE,
          "every step is for sales; others of the team know things that help",
          "let support, product or the founder take a step, or say by: anyone");

  @Override
  public void check(Playbook playbook, Findings findings) {
    var roles = new TreeSet<String>();
    for (Member member : playbook.team()) {
      roles.add(member.role());
    }
    for (Sequence sequence : playbook.sequences()) {
      if (!roles.contains(Playbook.ANYONE)) {
        checkRoles(sequence, roles, findings);
      }
      if (sequence.steps().stream().allMatch(step -> isSales(step.by()))) {
        findings.add(sequence, ONLY_SALES);
      }
    }
  }

  private static void checkRoles(Sequence sequence, Set<String> roles, Findings findings) {
    for (Step step : sequence.steps()) {
      if (!step.by().equals(Playbook.ANYONE) && !roles.contains(step.by())) {
        findings.add(
            sequence,
            step,
            new Problem(
                "role-without-people",
                Severity.ERROR,
                "nobody of the team has the role \"" + step.by() + '"',
                "add somebody with that role, or use one of: " + names(roles)));
      }
    }
  }

  private static String names(Set<String> roles) {
    var names = new ArrayList<>(List.of(Playbook.ANYONE));
    names.addAll(roles);
    return String.join(", ", names);
  }

  private static boolean isSales(String role) {
    return SALES.contains(role.toLowerCase(Locale.ROOT));
  }
}
