package dev.warmlist.export;

import dev.warmlist.plan.Touch;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The page that links briefs and drafts in order of work; it is written line by line. */
final class BriefIndex implements AutoCloseable {
  private final OutputStream out;
  private final LocalDate asOf;

  /** Begins the page. */
  BriefIndex(OutputStream out, LocalDate asOf) {
    this.out = out;
    this.asOf = asOf;
    Html page = Page.begin("Briefs of " + Say.date(asOf), List.of("report.css"));
    page.raw("<main>\n<header><p class=\"quiet\">Plan of " + Say.date(asOf) + "</p>\n");
    page.raw("<h1>Briefs and drafts, in order of work</h1></header>\n");
    page.raw("<table class=\"briefs\"><thead><tr><th>When</th><th>Whom</th><th>Step</th>");
    write(page.raw("<th>By</th><th>Page</th></tr></thead><tbody>\n"));
  }

  /**
   * Adds a line.
   *
   * @param kind what its page is: {@code brief}
   * @param file the page's file
   */
  void add(Touch touch, String kind, String file) {
    var line = new Html();
    line.raw("<tr><td class=\"when\">");
    line.raw(
        touch
            .date()
            .map(day -> "<b>" + Say.weekday(day) + year(day) + "</b>")
            .orElseGet(() -> "<small>not before</small> " + Say.brief(touch.earliest())));
    line.raw("</td><td class=\"whom\">");
    line.in("b", touch.name().isEmpty() ? touch.company() : touch.name());
    line.raw(" <small>").name(touch.name().isEmpty() ? "" : touch.company());
    line.raw("</small></td><td><i class=\"dot " + touch.purpose().key() + "\"></i>");
    line.raw(touch.purpose().key() + " " + Say.by(touch.channel()));
    line.raw("</td><td>").name(touch.by()).raw("</td><td><a href=\"").text(file);
    write(line.raw("\">" + kind + "</a></td></tr>\n"));
  }

  private String year(LocalDate day) {
    return day.getYear() == asOf.getYear() ? "" : " " + day.getYear();
  }

  private void write(Html html) {
    try {
      out.write(html.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw PlanFile.failed(Path.of(BriefFolder.INDEX), e);
    }
  }

  @Override
  public void close() {
    var end = new Html();
    end.raw("</tbody></table>\n<footer>Without a day: they open with a sign of theirs. A page");
    end.raw(" that you write into is kept beside the new one. This page loads nothing.</footer>");
    write(end.raw("\n</main>\n</body>\n</html>\n"));
    try {
      out.close();
    } catch (IOException e) {
      throw PlanFile.failed(Path.of(BriefFolder.INDEX), e);
    }
  }
}
