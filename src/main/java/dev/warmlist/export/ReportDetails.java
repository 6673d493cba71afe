package dev.warmlist.export;

import dev.warmlist.playbook.Purpose;
import dev.warmlist.prospect.Outcome;
import dev.warmlist.prospect.Tally;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The quiet part of the report: how lists were read, who isn't met and why, what words mean. */
final class ReportDetails {
  private ReportDetails() {}

  /** Adds these sections to the page. */
  static void add(Html page, Story story) {
    lists(page, story);
    reasons(page, story);
    ReportContacts.add(page, story.contacts());
    glossary(page);
    settings(page, story);
  }

  private static void lists(Html page, Story story) {
    List<Outcome> outcomes =
        Stream.of(Outcome.values()).filter(outcome -> story.total().of(outcome) > 0).toList();
    page.raw("<section id=\"lists\">\n<h2>How the lists were read</h2>\n");
    for (Story.ListStory list : story.lists()) {
      page.raw("<div class=\"list\"><h3>").name(list.label()).raw("</h3><p>");
      page.text(list.dialect()).raw(" · ").text(list.mapping()).raw("</p>");
      list.notes().forEach(note -> page.raw("<p class=\"quiet\">").name(note).raw("</p>"));
      page.raw("</div>\n");
    }
    page.raw("<table class=\"sums\"><thead><tr><th>List</th><th>read</th>");
    outcomes.forEach(outcome -> page.raw("<th>" + outcome.key().replace('-', ' ') + "</th>"));
    page.raw("</tr></thead><tbody>\n");
    story.tallies().forEach(tally -> sums(page, tally, outcomes));
    page.raw("</tbody>");
    if (story.tallies().size() > 1) {
      page.raw("<tfoot>");
      sums(page, story.total(), outcomes);
      page.raw("</tfoot>");
    }
    page.raw("</table>\n</section>\n");
  }

  private static void sums(Html page, Tally tally, List<Outcome> outcomes) {
    page.raw("<tr><th>").name(tally.list()).raw("</th>");
    page.raw("<td data-of=\"read\">" + Say.number(tally.read()) + "</td>");
    for (Outcome outcome : outcomes) {
      page.raw("<td data-of=\"" + outcome.key().replace('-', ' ') + "\">");
      page.raw(tally.of(outcome) == 0 ? "–" : Say.number(tally.of(outcome))).raw("</td>");
    }
    page.raw("</tr>\n");
  }

  private static void reasons(Html page, Story story) {
    if (Stream.of(story.waiting(), story.resting(), story.suppressed(), story.rejected())
        .allMatch(Map::isEmpty)) {
      return;
    }
    page.raw("<section id=\"reasons\">\n<h2>Who isn’t met now, and why</h2>\n<div class=\"why\">");
    reason(page, "Waiting", "prospects.csv", story.waiting());
    reason(page, "Resting", "prospects.csv", story.resting());
    reason(page, "Asked not to be met", "suppressed.csv", story.suppressed());
    reason(page, "Could not be read", "rejected.csv", story.rejected());
    page.raw("</div>\n</section>\n");
  }

  private static void reason(Html page, String title, String file, Map<String, Integer> reasons) {
    int sum = reasons.values().stream().mapToInt(Integer::intValue).sum();
    if (sum == 0) {
      return;
    }
    page.raw(
        "<div><h3>" + title + " <span class=\"quiet\">" + Say.number(sum) + "</span></h3><dl>");
    for (var reason : reasons.entrySet()) {
      page.raw("<dt>" + Say.number(reason.getValue()) + "</dt><dd>");
      page.name(Masks.text(reason.getKey())).raw("</dd>");
    }
    page.raw("</dl><p><a href=\"" + file + "\">" + file + "</a></p></div>\n");
  }

  private static void glossary(Html page) {
    page.raw("<section id=\"words\">\n<h2>What a touch is for</h2>\n<dl class=\"words\">\n");
    for (Purpose purpose : Purpose.values()) {
      page.raw("<dt><i class=\"dot " + purpose.key() + "\"></i>" + purpose.key() + "</dt><dd>");
      page.raw(Say.meaning(purpose)).raw("</dd>\n");
    }
    page.raw("</dl>\n</section>\n");
  }

  private static void settings(Html page, Story story) {
    page.raw("<section id=\"settings\">\n<h2>How this plan was made</h2>\n<dl class=\"set\">\n");
    page.raw("<dt>playbook</dt><dd>").name(story.playbook()).raw("</dd>\n");
    for (var setting : story.settings().entrySet()) {
      page.raw("<dt>").text(setting.getKey()).raw("</dt><dd>");
      page.name(setting.getValue()).raw("</dd>\n");
    }
    page.raw("<dt>digest</dt><dd class=\"code\">").text(story.digest()).raw("</dd>\n</dl>\n");
    page.raw("</section>\n");
  }
}
