package dev.warmlist.brief;

import dev.warmlist.brief.Sheet.Line;
import dev.warmlist.brief.Sheet.Section;
import dev.warmlist.clean.Disposition;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Row;
import dev.warmlist.prospect.Values;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What earlier calls and those who made them left behind, the newest first. */
final class CallsSection {
  private static final int MOST = 5;

  /** A longer note is cut: a brief is one page, and the list has all of it. */
  private static final int LONGEST = 500;

  private static final Comparator<Row> NEWEST_FIRST =
      Comparator.comparing(
          (Row row) -> row.values().first(Field.LAST_CONTACT), Comparator.reverseOrder());

  private final Known known;

  CallsSection(Known known) {
    this.known = known;
  }

  Section section() {
    var lines = new LinkedHashSet<Line>();
    known.rows().stream().sorted(NEWEST_FIRST).forEach(row -> row(row, lines));
    List<Line> shown = lines.stream().limit(MOST).collect(Collectors.toCollection(ArrayList::new));
    if (lines.size() > MOST) {
      shown.add(Line.of("and more in " + (lines.size() - MOST) + " further rows: duplicates.csv"));
    }
    return new Section(
        "The old calls said", shown.isEmpty() ? "Nothing: the lists tell of no call." : "", shown);
  }

  private void row(Row row, Set<Line> lines) {
    Values values = row.values();
    var clauses = new ArrayList<String>();
    values.all(Field.DISPOSITION).forEach(key -> clauses.add(ended(key)));
    Days.of(values.first(Field.CALL_BACK))
        .ifPresent(day -> clauses.add("a day was named: " + Days.day(day)));
    String last = values.first(Field.LAST_CONTACT);
    if (clauses.isEmpty() && !last.isEmpty()) {
      clauses.add("the last contact; what came of it isn't written down");
    }
    values.all(Field.NOTES).stream().map(this::note).forEach(clauses::add);
    if (!clauses.isEmpty()) {
      String who = known.stopped().shown(values.first(Field.OWNER));
      if (!who.isEmpty() && values.has(Field.DISPOSITION)) {
        clauses.add("in the care of " + who);
      }
      lines.add(
          Line.from(
              last.isEmpty() ? "Without a date" : Days.said(last),
              String.join("; ", clauses),
              known.place(row.ref())));
    }
  }

  private String note(String note) {
    if (known.stopped().hides(note)) {
      return "a note that is left out, as it names an address or a number that was stopped";
    }
    return "\u201c" + Known.clipped(note, LONGEST) + '\u201d';
  }

  /** How a call ended, in words. */
  static String ended(String key) {
    return Disposition.of(key).map(CallsSection::words).orElse(key);
  }

  private static String words(Disposition disposition) {
    return switch (disposition) {
      case DO_NOT_CONTACT -> "asked not to be called any more";
      case WRONG_NUMBER -> "the number was somebody else's";
      case NOT_INTERESTED -> "said that it isn't of interest";
      case HUNG_UP -> "ended the call";
      case CUSTOMER -> "a customer";
      case CONVERTED -> "said yes to something: find out to what";
      case NOT_NOW -> "asked for another time";
      case CALL_BACK -> "a call back was asked for or promised";
      case GATEKEEPER -> "somebody else answered and didn't pass the call on";
      case REACHED -> "was spoken to";
      case LEFT_MESSAGE -> "we left a message";
      case NO_ANSWER -> "nobody answered";
    };
  }
}
