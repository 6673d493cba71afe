package dev.warmlist.brief;

import dev.warmlist.brief.Dossier.Colleague;
import dev.warmlist.brief.Sheet.Line;
import dev.warmlist.brief.Sheet.Section;
import java.util.ArrayList;
import java.util.List;

/** Who else of a firm is on the lists, and who of them is not to be asked. */
final class ColleaguesSection {
  private ColleaguesSection() {}

  static Section section(Dossier dossier) {
    List<Line> lines = new ArrayList<>();
    dossier.colleagues().forEach(colleague -> lines.add(line(colleague)));
    if (dossier.further() > 0) {
      lines.add(Line.of("and " + dossier.further() + " more: see prospects.csv"));
    }
    return new Section(
        "Who else we know there",
        lines.isEmpty() ? "Nobody on these lists whom we may name." : "",
        lines);
  }

  private static Line line(Colleague colleague) {
    var text = new StringBuilder(colleague.name());
    if (!colleague.title().isEmpty()) {
      text.append(", ").append(colleague.title());
    }
    if (!colleague.mayBeAsked()) {
      text.append(": not to be asked");
    } else if (!colleague.connectedOn().isEmpty()) {
      text.append("; connected with us since ").append(Days.said(colleague.connectedOn()));
    }
    return Line.from("", text.toString(), colleague.source());
  }
}
