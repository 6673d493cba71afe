package dev.warmlist.export;

import dev.warmlist.playbook.Purpose;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The weeks ahead as small columns, coloured by purpose and drawn to one scale. */
final class ReportWeeks {
  private ReportWeeks() {}

  /** Adds the columns and their legend to the page. */
  static void add(Html page, Story story) {
    if (story.weeks().isEmpty()) {
      page.raw("<p>Nothing has a date yet.</p>\n");
      return;
    }
    int most = story.weeks().values().stream().mapToInt(ReportWeeks::sum).max().orElse(0);
    page.raw("<ol class=\"weeks\">\n");
    for (var week : story.weeks().entrySet()) {
      column(page, week.getKey(), week.getValue(), Math.max(1, most));
    }
    page.raw("</ol>\n<p class=\"legend\">");
    for (Purpose purpose : Purpose.values()) {
      page.raw("<span><i class=\"dot " + purpose.key() + "\"></i>" + purpose.key() + "</span> ");
    }
    page.raw("</p>\n");
  }

  private static void column(Html page, LocalDate week, Map<Purpose, Integer> touches, int most) {
    int sum = sum(touches);
    String words =
        Stream.of(Purpose.values())
            .filter(purpose -> touches.getOrDefault(purpose, 0) > 0)
            .map(purpose -> touches.getOrDefault(purpose, 0) + " " + purpose.key())
            .collect(Collectors.joining(", "));
    page.raw("<li title=\"Week of " + Say.brief(week) + ": " + (sum == 0 ? "free" : words) + "\">");
    page.raw("<span class=\"sum\">" + (sum == 0 ? "·" : Say.number(sum)) + "</span>");
    page.raw("<svg viewBox=\"0 0 10 100\" preserveAspectRatio=\"none\" aria-hidden=\"true\">");
    double top = 100;
    for (Purpose purpose : Purpose.values()) {
      double height = 100.0 * touches.getOrDefault(purpose, 0) / most;
      top -= height;
      if (height > 0) {
        page.raw(
            String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"0\" y=\"%.2f\" width=\"10\" height=\"%.2f\"/>",
                purpose.key(),
                top,
                height));
      }
    }
    page.raw("</svg><span class=\"day\">" + Say.brief(week) + "</span></li>\n");
  }

  private static int sum(Map<Purpose, Integer> touches) {
    return touches.values().stream().mapToInt(Integer::intValue).sum();
  }
}
