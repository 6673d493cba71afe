package dev.warmlist.export;

import dev.warmlist.plan.Goal;
import dev.warmlist.playbook.Purpose;
import java.util.List;

/** How far the plan fills the goals of the week, the month and the quarter. */
final class ReportGoals {
  private static final List<String> SPANS = List.of("week", "month", "quarter");

  private ReportGoals() {}

  /** Adds the table of the team's goals, and those of each of it, to the page. */
  static void add(Html page, List<Goal> goals) {
    if (goals.isEmpty()) {
      return;
    }
    page.raw("<section id=\"goals\">\n<h2>Practice</h2>\n<p class=\"lead\">");
    page.raw("What this plan fills of the goals, in dated acts of yours.</p>\n");
    table(page, goals, "");
    List<String> people =
        goals.stream().map(Goal::who).filter(who -> !who.isEmpty()).distinct().toList();
    if (!people.isEmpty()) {
      page.raw("<details><summary>For each of you, by your hours</summary>\n");
      for (String who : people) {
        page.raw("<h3>").name(who).raw("</h3>\n");
        table(page, goals, who);
      }
      page.raw("</details>\n");
    }
    page.raw("</section>\n");
  }

  private static void table(Html page, List<Goal> goals, String who) {
    List<Goal> own = goals.stream().filter(goal -> goal.who().equals(who)).toList();
    List<String> spans =
        SPANS.stream().filter(span -> own.stream().anyMatch(g -> g.span().equals(span))).toList();
    page.raw("<table class=\"sums goals\"><thead><tr><th></th>");
    spans.forEach(span -> page.raw("<th>" + span + "</th>"));
    page.raw("<th class=\"why\">what keeps it</th></tr></thead><tbody>\n");
    for (Purpose purpose : Purpose.values()) {
      List<Goal> row = own.stream().filter(goal -> goal.purpose() == purpose).toList();
      if (!row.isEmpty()) {
        row(page, purpose, row, spans);
      }
    }
    page.raw("</tbody></table>\n");
  }

  private static void row(Html page, Purpose purpose, List<Goal> row, List<String> spans) {
    page.raw("<tr><th><i class=\"dot " + purpose.key() + "\"></i>" + purpose.key() + "</th>");
    for (String span : spans) {
      page.raw("<td>");
      row.stream()
          .filter(goal -> goal.span().equals(span))
          .forEach(
              goal ->
                  page.raw(
                      (goal.why().isEmpty() ? "<b>" : "<span>")
                          + Say.number(goal.planned())
                          + (goal.why().isEmpty() ? "</b>" : "</span>")
                          + " of "
                          + Say.number(goal.acts())));
      page.raw("</td>");
    }
    page.raw("<td class=\"why\">");
    page.text(
        String.join(
            "; ", row.stream().map(Goal::why).filter(w -> !w.isEmpty()).distinct().toList()));
    page.raw("</td></tr>\n");
  }
}
