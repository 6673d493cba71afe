package dev.warmlist.export;

import dev.warmlist.brief.Sheet;
import dev.warmlist.brief.Sheet.Line;
import dev.warmlist.brief.Sheet.Section;

/** A brief or a draft as a part of a page that says already whom it is about, and when. */
final class SheetHtml {
  private SheetHtml() {}

  /** Adds it, folded. */
  static void add(Html page, Sheet sheet) {
    page.raw("<details class=\"sheet\"><summary>").raw("The " + sheet.kind()).raw("</summary>\n");
    page.raw("<div class=\"parts\">\n");
    sheet
        .message()
        .ifPresent(
            message -> {
              page.raw("<section class=\"message\"><h4>The draft</h4><blockquote>");
              if (!message.subject().isEmpty()) {
                page.in("b", message.subject()).raw("\n\n");
              }
              page.text(message.body()).raw("</blockquote></section>\n");
            });
    sheet.sections().forEach(section -> section(page, section));
    page.raw("</div></details>");
  }

  private static void section(Html page, Section section) {
    boolean asks = section.heading().equals("Ask");
    page.raw(asks ? "<section class=\"ask\"><h4>" : "<section><h4>")
        .raw(section.heading())
        .raw("</h4>");
    if (!section.remark().isEmpty()) {
      page.raw("<p class=\"quiet\">").name(section.remark()).raw("</p>");
    }
    if (!section.lines().isEmpty()) {
      page.raw("<ul>");
      section.lines().forEach(line -> line(page, line));
      page.raw("</ul>");
    }
    page.raw("</section>\n");
  }

  private static void line(Html page, Line line) {
    page.raw("<li>");
    if (!line.label().isEmpty()) {
      page.in("span class=\"label\"", line.label()).raw(" ");
    }
    if (line.link().isEmpty()) {
      page.name(line.text());
    } else {
      page.raw("<a rel=\"noreferrer\" href=\"").text(line.link()).raw("\">");
      page.name(line.text()).raw("</a>");
    }
    if (!line.source().isEmpty()) {
      page.raw(" ").in("span class=\"source\"", line.source());
    }
    page.raw("</li>");
  }
}
