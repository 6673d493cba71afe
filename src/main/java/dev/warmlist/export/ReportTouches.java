package dev.warmlist.export;

import dev.warmlist.brief.Sheet;
import dev.warmlist.plan.Touch;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The planned touches as tables, week by week; those without a date at the end. */
final class ReportTouches {
  /** Weeks that stand open; the later ones unfold. */
  private static final int OPEN_WEEKS = 3;

  /** A page of more touches than this helps nobody; all of them are in touches.csv. */
  private static final int SHOWN = 800;

  private static final int SHOWN_WITHOUT_DAY = 60;

  /**
   * So many briefs and drafts in the weeks, and again without a day; a page of more is slow, and
   * its last ones are far from now.
   */
  private static final int SHEETS = 150;

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Html page;
  private final LocalDate asOf;
  private final Function<Touch, Optional<Sheet>> sheets;
  private int sheetsShown;
  private boolean isCut;

  /**
   * Tables for a page.
   *
   * @param sheets the brief or draft of a touch, if it has one
   */
  ReportTouches(Html page, LocalDate asOf, Function<Touch, Optional<Sheet>> sheets) {
    this.page = page;
    this.asOf = asOf;
    this.sheets = sheets;
  }

  /** Adds the tables to the page. */
  void add(List<Touch> touches) {
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
        week(week.getKey(), week.getValue(), number++ < OPEN_WEEKS);
      }
      shown += week.getValue().size();
    }
    page.raw("</section>\n");
    withoutDay(waiting);
    if (isCut) {
      page.raw("<p class=\"lead quiet\">Briefs and drafts stand here for the first weeks; ");
      page.raw("<span class=\"code\">warmlist plan … --briefs DIR</span> writes all.</p>\n");
    }
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private void week(LocalDate monday, List<Touch> touches, boolean open) {
    String title = monday(asOf).equals(monday) ? "This week" : "Week of " + Say.date(monday, asOf);
    page.raw("<details class=\"week\"" + (open ? " open=\"\"" : "") + "><summary><h3>" + title);
    page.raw("</h3> <span class=\"quiet\">" + Say.count(touches.size(), "touch", "touches"));
    page.raw("</span></summary>\n<table class=\"touches\"><thead><tr><th>When</th><th>Whom</th>");
    page.raw("<th>What</th><th>By</th><th>Why then</th></tr></thead><tbody>\n");
    touches.forEach(touch -> row(touch, open ? sheet(touch) : without()));
    page.raw("</tbody></table></details>\n");
  }

  /** The sheet of a touch, as long as the page has room for more. */
  private Optional<Sheet> sheet(Touch touch) {
    if (sheetsShown >= SHEETS) {
      return without();
    }
    Optional<Sheet> sheet = sheets.apply(touch);
    sheetsShown += sheet.isPresent() ? 1 : 0;
    return sheet;
  }

  private Optional<Sheet> without() {
    isCut = true;
    return Optional.empty();
  }

  private void row(Touch touch, Optional<Sheet> sheet) {
    page.raw(begin(sheet) + "<td class=\"when\">");
    touch.date().ifPresent(day -> page.raw("<b>" + Say.weekday(day) + "</b> "));
    page.raw("<small>" + TIME.format(touch.from()) + "–" + TIME.format(touch.to()) + " ");
    page.text(place(touch.zone().getId())).raw("</small></td>");
    whom(touch);
    what(touch);
    page.raw("<td class=\"by\">").name(touch.by()).raw("</td>");
    page.raw("<td class=\"why\">").name(touch.because()).raw("</td></tr>\n");
    sheet.ifPresent(this::sheetRow);
  }

  private static String begin(Optional<Sheet> sheet) {
    return sheet.isPresent() ? "<tr class=\"prepared\">" : "<tr>";
  }

  private void sheetRow(Sheet sheet) {
    page.raw("<tr class=\"sheets\"><td colspan=\"5\">");
    SheetHtml.add(page, sheet);
    page.raw("</td></tr>\n");
  }

  private void whom(Touch touch) {
    page.raw("<td class=\"whom\"><b>");
    page.name(touch.name().isEmpty() ? touch.company() : touch.name()).raw("</b>");
    if (!touch.name().isEmpty() && !touch.company().isEmpty()) {
      page.raw(" <small>").name(touch.company()).raw("</small>");
    }
    page.raw("</td>");
  }

  private void what(Touch touch) {
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

  private void withoutDay(List<Touch> waiting) {
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
    sheetsShown = 0;
    waiting.stream().limit(SHOWN_WITHOUT_DAY).forEach(this::openRow);
    isCut |= waiting.size() > SHOWN_WITHOUT_DAY;
    page.raw("</tbody></table></details>\n</section>\n");
  }

  private void openRow(Touch touch) {
    Optional<Sheet> sheet = sheet(touch);
    page.raw(begin(sheet) + "<td class=\"when\"><b>" + Say.weekday(touch.earliest()) + "</b></td>");
    whom(touch);
    what(touch);
    page.raw("<td class=\"by\">").name(touch.by()).raw("</td><td class=\"why\">");
    page.name(touch.unlockedBy().isEmpty() ? touch.needs() : touch.unlockedBy());
    page.raw("</td></tr>\n");
    sheet.ifPresent(this::sheetRow);
  }
}
