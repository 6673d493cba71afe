package dev.warmlist.export;

import dev.warmlist.plan.Touch;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** The planned touches as tables, week by week; those without a date at the end. */
final class ReportTouches {
  /** Weeks that stand open; the later ones unfold. */
  private static final int OPEN_WEEKS = 3;

  /** A page of more touches than this helps nobody; all of them are in touches.csv. */
  private static final int SHOWN = 800;

  private static final int SHOWN_WITHOUT_DAY = 60;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private ReportTouches() {}

  /** Adds the tables to the page. */
  static void add(Html page, LocalDate asOf, List<Touch> touches) {
    var weeks = new TreeMap<LocalDate, List<Touch>>();
    var waiting = new ArrayList<Touch>();
    for (Touch touch : touches.stream().sorted(TouchesCsv.IN_ORDER_OF_WORK).toList()) {
      touch
          .date()
          .ifPresentOrElse(
              day -> weeks.computeIfAbsent(monday(day), w -> new ArrayList<>()).add(touch),
              () -> waiting.add(touch));
    }
    page.raw("<section id=\"touches\">\n<h2>What to do, week by week</h2>\n");
    if (weeks.isEmpty()) {
      page.raw("<p class=\"quiet\">No touch has a date.</p>\n");
    }
    int number = 0;
    int shown = 0;
    for (var week : weeks.entrySet()) {
      if (shown < SHOWN) {
        week(page, week.getKey(), week.getValue(), number++ < OPEN_WEEKS, asOf);
      }
      shown += week.getValue().size();
    }
    page.raw("</section>\n");
    withoutDay(page, waiting);
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static void week(
      Html page, LocalDate monday, List<Touch> touches, boolean open, LocalDate asOf) {
    String title = monday(asOf).equals(monday) ? "This week" : "Week of " + Say.date(monday, asOf);
    page.raw("<details class=\"week\"" + (open ? " open=\"\"" : "") + "><summary><h3>" + title);
    page.raw("</h3> <span class=\"quiet\">" + Say.count(touches.size(), "touch", "touches"));
    page.raw("</span></summary>\n<table class=\"touches\"><thead><tr><th>When</th><th>Whom</th>");
    page.raw("<th>What</th><th>By</th><th>Why then</th></tr></thead><tbody>\n");
    touches.forEach(touch -> row(page, touch));
    page.raw("</tbody></table></details>\n");
  }

  private static void row(Html page, Touch touch) {
    page.raw("<tr><td class=\"when\">");
    touch.date().ifPresent(day -> page.raw("<b>" + Say.weekday(day) + "</b> "));
    page.raw("<small>" + TIME.format(touch.from()) + "–" + TIME.format(touch.to()) + " ");
    page.text(place(touch.zone().getId())).raw("</small></td>");
    whom(page, touch);
    what(page, touch);
    page.raw("<td class=\"by\">").name(touch.by()).raw("</td>");
    page.raw("<td class=\"why\">").name(touch.because()).raw("</td></tr>\n");
  }

  private static void whom(Html page, Touch touch) {
    page.raw("<td class=\"whom\"><b>");
    page.name(touch.name().isEmpty() ? touch.company() : touch.name()).raw("</b>");
    if (!touch.name().isEmpty() && !touch.company().isEmpty()) {
      page.raw(" <small>").name(touch.company()).raw("</small>");
    }
    page.raw("</td>");
  }

  private static void what(Html page, Touch touch) {
    page.raw("<td class=\"what\"><i class=\"dot " + touch.purpose().key() + "\"></i>");
    page.raw("<span class=\"purpose\">" + touch.purpose().key() + "</span> ");
    page.name(touch.what());
    page.raw(" <small>" + Say.by(touch.channel()));
    if (!touch.needs().isEmpty()) {
      page.raw(" · needs ").name(touch.needs());
    }
    page.raw("</small></td>");
  }

  /** {@code New York} for {@code America/New_York}. */
  private static String place(String zone) {
    return zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ');
  }

  private static void withoutDay(Html page, List<Touch> waiting) {
    if (waiting.isEmpty()) {
      return;
    }
    page.raw("<section>\n<h2>In their own time</h2>\n<p class=\"lead\">");
    page.raw(Say.count(waiting.size(), "further touch has", "further touches have"));
    page.raw(" no date: they open with a sign of theirs.</p>\n");
    page.raw("<details class=\"week\"><summary>The ");
    page.raw(waiting.size() > SHOWN_WITHOUT_DAY ? "first " + SHOWN_WITHOUT_DAY : "list");
    page.raw("</summary>\n<table class=\"touches open\"><thead><tr><th>Not before</th>");
    page.raw("<th>Whom</th><th>What</th><th>By</th><th>Opens with</th></tr></thead><tbody>\n");
    waiting.stream().limit(SHOWN_WITHOUT_DAY).forEach(touch -> openRow(page, touch));
    page.raw("</tbody></table></details>\n</section>\n");
  }

  private static void openRow(Html page, Touch touch) {
    page.raw("<tr><td class=\"when\"><b>" + Say.weekday(touch.earliest()) + "</b></td>");
    whom(page, touch);
    what(page, touch);
    page.raw("<td class=\"by\">").name(touch.by()).raw("</td><td class=\"why\">");
    page.name(touch.unlockedBy().isEmpty() ? touch.needs() : touch.unlockedBy());
    page.raw("</td></tr>\n");
  }
}
