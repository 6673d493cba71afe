package dev.warmlist.export;

import dev.warmlist.prospect.Outcome;
import dev.warmlist.prospect.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The way from rows to touches, drawn to scale: each bar as wide as its number. */
final class ReportFunnel {
  private static final double FULL = 1000;

  /** A bar narrower than this couldn't be seen. */
  private static final double THINNEST = 5;

  /** A bar, and what leaves the way behind it. */
  private record Stage(int count, String label, List<String> leaving) {}

  private ReportFunnel() {}

  /** Adds the funnel to the page. */
  static void add(Html page, Story story) {
    List<Stage> stages = stages(story);
    int most = stages.stream().mapToInt(Stage::count).max().orElse(0);
    page.raw("<div class=\"funnel\">\n");
    for (int i = 0; i < stages.size(); i++) {
      Stage stage = stages.get(i);
      double width = width(stage.count(), most);
      page.raw("<p class=\"stage\"><b>").raw(Say.number(stage.count())).raw("</b> ");
      page.raw(stage.label()).raw("</p>");
      page.raw(shape("bar", width, width)).raw("\n");
      if (i + 1 < stages.size()) {
        page.raw(shape("flow", width, width(stages.get(i + 1).count(), most)));
        page.raw("<p class=\"leave\">").raw(String.join("<br>", stage.leaving())).raw("</p>\n");
      }
    }
    page.raw("</div>\n");
  }

  private static List<Stage> stages(Story story) {
    Tally total = story.total();
    int kept = total.of(Outcome.PLANNED) + total.of(Outcome.WAITING) + total.of(Outcome.RESTING);
    var rows = new ArrayList<String>();
    leave(rows, total.of(Outcome.MERGED), "merged with another row");
    leave(rows, total.of(Outcome.SUPPRESSED), "asked not to be met");
    leave(rows, total.of(Outcome.LEFT_OUT), "left out");
    leave(rows, total.of(Outcome.REJECTED), "unreadable or empty");
    var prospects = new ArrayList<String>();
    leave(prospects, total.of(Outcome.RESTING), "resting");
    leave(prospects, kept - total.of(Outcome.RESTING) - story.people(), "without an open way");
    var people = new ArrayList<String>();
    leave(people, story.people() - total.of(Outcome.PLANNED), "waiting");
    return List.of(
        new Stage(total.read(), total.read() == 1 ? "row read" : "rows read", rows),
        new Stage(kept, kept == 1 ? "prospect" : "prospects", prospects),
        new Stage(story.people(), "you may meet", people),
        new Stage(total.of(Outcome.PLANNED), "planned", List.of()),
        new Stage(
            story.touches(), story.touches() == 1 ? "dated touch" : "dated touches", List.of()));
  }

  private static void leave(List<String> leaving, int n, String why) {
    if (n > 0) {
      leaving.add(Say.number(n) + " " + why);
    }
  }

  private static double width(int count, int most) {
    return count == 0 ? 0 : Math.max(THINNEST, FULL * count / most);
  }

  /** A shape in the middle, from one width above to another below. */
  private static String shape(String name, double above, double below) {
    return String.format(
        Locale.ROOT,
        "<div class=\"%s\"><svg viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\""
            + " aria-hidden=\"true\"><path d=\"M%.1f 0H%.1fC%.1f 5 %.1f 5 %.1f 10H%.1f"
            + "C%.1f 5 %.1f 5 %.1f 0Z\"/></svg></div>",
        name,
        (FULL - above) / 2,
        (FULL + above) / 2,
        (FULL + above) / 2,
        (FULL + below) / 2,
        (FULL + below) / 2,
        (FULL - below) / 2,
        (FULL - below) / 2,
        (FULL - above) / 2,
        (FULL - above) / 2);
  }
}
