package dev.warmlist.lint;

import dev.warmlist.playbook.Member;
import dev.warmlist.playbook.Playbook;
import dev.warmlist.playbook.Sequence;
import dev.warmlist.playbook.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Each step has somebody who does it, and not sales alone. */
final class PeopleRule implements Rule {
  /** Roles that sell, as a whole or as a part of a slug: {@code inside-sales}. */
  private static final Pattern SALES =
      Pattern.compile(
          "(.*-)?(sales|sdr|bdr|ae|account-executive|account-manager|business-development|closer"
              + "|telesales|telemarketing|vertrieb|verkauf|akquise|aussendienst|innendienst"
              + "|commercial|ventas|ventes)(-.*)?");

  @Override
  public void check(Playbook playbook, Findings findings) {
    var roles = new TreeSet<String>();
    playbook.team().stream().map(Member::role).forEach(roles::add);
    boolean otherwise =
        playbook.team().size() < 2 || roles.stream().anyMatch(role -> !isSales(role));
    for (Sequence sequence : playbook.sequences()) {
      if (!roles.contains(Playbook.ANYONE)) {
        checkRoles(sequence, roles, findings);
      }
      boolean sales =
          sequence.steps().stream()
              .allMatch(s -> isSales(s.by()) || (!otherwise && s.by().equals(Playbook.ANYONE)));
      if (sales) {
        findings.add(
            Code.ONLY_SALES_ACTS,
            Findings.path(sequence),
            "every step is for sales; others of the team know things that help");
      }
    }
  }

  private static void checkRoles(Sequence sequence, Set<String> roles, Findings findings) {
    for (Step step : sequence.steps()) {
      if (!step.by().equals(Playbook.ANYONE) && !roles.contains(step.by())) {
        findings.add(
            Code.ROLE_WITHOUT_PEOPLE,
            Findings.path(sequence, step, "by"),
            "nobody of the team has the role \"" + step.by() + '"',
            "Add somebody with that role, or use one of: " + names(roles) + ".");
      }
    }
  }

  private static String names(Set<String> roles) {
    List<String> names = new ArrayList<>(List.of(Playbook.ANYONE));
    names.addAll(roles);
    return String.join(", ", names);
  }

  private static boolean isSales(String role) {
    return SALES.matcher(role).matches();
  }
}
