package dev.warmlist.brief;

import dev.warmlist.brief.Sheet.Line;
import dev.warmlist.brief.Sheet.Section;
import dev.warmlist.clean.Texts;
import dev.warmlist.clean.YesNo;
import dev.warmlist.prospect.Row;
import dev.warmlist.prospect.Source;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the lists say in columns that are no known field: a director's name, a programme, what was
 * bought. Only words count; numbers and yes or no are the list's own business.
 */
final class OwnColumnsSection {
  private static final int MOST = 8;
  private static final int OF_A_COLUMN = 2;
  private static final int LONGEST = 120;
  private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

  private final Known known;
  private final Map<String, Line> lines = new LinkedHashMap<>();
  private final Map<String, Integer> ofColumn = new HashMap<>();

  private OwnColumnsSection(Known known) {
    this.known = known;
  }

  /** The part of the sheet; nothing where the lists have no such words. */
  static Optional<Section> section(Known known) {
    var section = new OwnColumnsSection(known);
    known.rows().forEach(section::row);
    List<Line> shown = section.lines.values().stream().limit(MOST).toList();
    String remark =
        section.lines.size() > MOST ? "The rest of these columns is in prospects.csv." : "";
    return shown.isEmpty()
        ? Optional.empty()
        : Optional.of(new Section("The lists say besides", remark, shown));
  }

  private void row(Row row) {
    Source list = known.list(row.ref());
    int columns = Math.min(list.columns().size(), row.cells().size());
    for (int column = 0; column < columns; column++) {
      String header = list.columns().get(column).strip();
      String cell = row.cells().get(column).strip();
      if (list.fields().get(column).isEmpty() && !header.equals("as_given") && isWords(cell)) {
        add(header, cell, row);
      }
    }
  }

  private boolean isWords(String cell) {
    return WORD.matcher(cell).find()
        && YesNo.read(cell) == YesNo.UNCLEAR
        && !known.stopped().hides(cell);
  }

  private void add(String header, String cell, Row row) {
    String name = header.isEmpty() ? "a column without a name" : header;
    String text = name + ": " + Known.clipped(cell, LONGEST);
    String key = Texts.fold(text);
    if (!lines.containsKey(key)
        && ofColumn.merge(Texts.fold(name), 1, Integer::sum) <= OF_A_COLUMN) {
      lines.put(key, Line.from("", text, known.place(row.ref())));
    }
  }
}
