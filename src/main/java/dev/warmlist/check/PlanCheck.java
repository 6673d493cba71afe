package dev.warmlist.check;

import dev.warmlist.playbook.Playbook;
import dev.warmlist.whereabouts.Holidays;
import java.time.LocalDate;
import java.util.List;

/**
 * Checks a plan, one prospect after the other, and in the end their sums. What it keeps grows with
 * the touches, not with the prospects. Thread-confined; for one plan.
 */
public final class PlanCheck {
  private final Findings findings = new Findings();
  private final OutcomeRules outcomes = new OutcomeRules();
  private final Courses courses;
  private final List<Group> groups;

  /**
   * Nothing has been looked at yet.
   *
   * @param asOf the day of the plan
   */
  public PlanCheck(Playbook playbook, LocalDate asOf, Holidays holidays) {
    this.courses = new Courses(playbook, asOf, holidays);
    this.groups =
        List.of(
            new DateRules(asOf),
            new DayRules(playbook.calendar(), holidays),
            new HourRules(),
            new PaceRules(asOf),
            new FirmRules(playbook.settings().accountGapDays()),
            new CapacityRules(playbook, asOf),
            new CapRules(playbook.settings()),
            new ConsentRules(asOf.plusWeeks(playbook.settings().weeks())),
            new WhoRules(playbook));
  }

  /** Takes in a contact of the days before, which counts for firms and for this week's limits. */
  public void look(Before contact) {
    groups.forEach(group -> group.before(contact));
  }

  /** Looks at one prospect. */
  public void look(Checked whom) {
    if (outcomes.look(whom, findings)) {
      courses
          .of(whom, findings)
          .ifPresent(course -> groups.forEach(group -> group.look(course, findings)));
    }
  }

  /** What is wrong, when everybody was looked at; empty when nothing is. */
  public List<Violation> violations() {
    groups.forEach(group -> group.end(findings));
    return findings.inOrder();
  }
}
