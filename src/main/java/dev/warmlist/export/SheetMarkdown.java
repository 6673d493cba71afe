package dev.warmlist.export;

import dev.warmlist.brief.Sheet;
import dev.warmlist.brief.Sheet.Line;
import dev.warmlist.brief.Sheet.Section;

/** A brief or a draft as Markdown, to be read in any editor, printed, or written into. */
final class SheetMarkdown {
  private SheetMarkdown() {}

  /** The whole page. */
  static String of(Sheet sheet) {
    var page = new StringBuilder(2048);
    page.append("# ").append(Markdown.text(sheet.title())).append("\n\n");
    sheet.lead().forEach(line -> line(page, line));
    sheet
        .message()
        .ifPresent(
            message -> {
              page.append("\n## The draft\n\n");
              if (!message.subject().isEmpty()) {
                page.append("Subject: ").append(Markdown.text(message.subject())).append("\n\n");
              }
              page.append(Markdown.verbatim(message.body()));
            });
    sheet.sections().forEach(section -> section(page, section));
    page.append("\nWhat came of it belongs into touches.csv, in the line ");
    return page.append(sheet.touch().id()).append(".\n").toString();
  }

  private static void section(StringBuilder page, Section section) {
    page.append("\n## ").append(section.heading()).append("\n\n");
    if (!section.remark().isEmpty()) {
      page.append(Markdown.start(section.remark())).append('\n');
      page.append(section.lines().isEmpty() ? "" : "\n");
    }
    section.lines().forEach(line -> line(page, line));
  }

  private static void line(StringBuilder page, Line line) {
    page.append("- ");
    if (!line.label().isEmpty()) {
      page.append("**").append(Markdown.text(line.label())).append(":** ");
    }
    String text =
        line.label().isEmpty() && line.link().isEmpty()
            ? Markdown.start(line.text())
            : Markdown.text(line.text());
    page.append(line.link().isEmpty() ? text : "[" + text + "](" + line.link() + ")");
    if (!line.source().isEmpty()) {
      page.append(" (").append(Markdown.text(line.source())).append(')');
    }
    page.append('\n');
  }
}
