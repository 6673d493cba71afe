package dev.warmlist.clean;

import dev.warmlist.prospect.Field;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The next call that was promised, from columns for its day and from notes that speak of one. A day
 * counts when it is the only one that a text names; words beside it are kept as a note.
 */
final class NextCall {
  /** What may stand beside the day of a next call; beside others, a day is that of the last one. */
  private static final Set<Disposition> AHEAD =
      EnumSet.of(Disposition.CALL_BACK, Disposition.NOT_NOW, Disposition.CONVERTED);

  /** Between the remarks of a note; not in "May 5, 2025". */
  private static final Pattern BETWEEN =
      Pattern.compile("[;|\\n]|,(?! \\d{4}\\b)|(?<=\\p{L}{3}|\\d{4})[.!?]\\s");

  private final Draft draft;
  private final Readings readings;

  NextCall(Draft draft, Readings readings) {
    this.draft = draft;
    this.readings = readings;
  }

  /** Reads a cell of a column for the day of the next call. */
  void cell(Raw raw, DateOrder order) {
    String text = raw.text();
    Optional<LocalDate> whole = Dates.inColumn(text, order);
    if (whole.isPresent()) {
      draft.put(Field.CALL_BACK, text, whole.get().toString(), Because.ISO_DATE);
    } else if (text.codePoints().noneMatch(Character::isLetter)
        || YesNo.read(text) != YesNo.UNCLEAR) {
      draft.drop(Field.CALL_BACK, text, Dates.unread(text));
    } else {
      words(raw, order);
    }
  }

  private void words(Raw raw, DateOrder order) {
    String text = raw.text();
    Heard heard = readings.heard(text);
    List<String> dates = Dates.inside(text);
    boolean ahead = AHEAD.containsAll(heard.said());
    Optional<LocalDate> day = ahead ? only(dates, order) : Optional.empty();
    if (dates.isEmpty() || day.isPresent()) {
      heard.later().ifPresent(later -> draft.add(Field.DISPOSITION, later.key()));
    }
    day.ifPresent(date -> draft.put(Field.CALL_BACK, text, date.toString(), Because.A_DAY_TO_CALL));
    if (day.isEmpty() || !heard.isCallBack()) {
      draft.cell(new Raw(Field.NOTES, text, false, raw.dates()));
    }
    if (day.isEmpty()) {
      draft.move(
          Field.CALL_BACK, text, "", unread(ahead && dates.size() == 1 ? dates.get(0) : text));
    }
  }

  private static Because unread(String text) {
    Because because = Dates.unread(text);
    return because == Because.NOT_A_DATE ? Because.WORDS_KEPT : because;
  }

  /** Takes the day of a next call from a note, where the row has no other. */
  void note(Raw raw, DateOrder order) {
    Heard heard = readings.heard(raw.text());
    if (heard.later().isEmpty() || draft.has(Field.CALL_BACK)) {
      return;
    }
    if (heard.clear()) {
      promise(raw.text(), heard, order);
    } else {
      for (String remark : BETWEEN.split(raw.text(), -1)) {
        promise(remark, readings.heard(remark), order);
      }
    }
    if (!draft.has(Field.CALL_BACK)) {
      draft.doubt(Field.NOTES, Texts.tidy(raw.text()), "", Because.NO_CLEAR_DAY);
    }
  }

  private void promise(String remark, Heard heard, DateOrder order) {
    Optional<LocalDate> day = only(Dates.inside(remark), order);
    if (heard.later().isPresent() && day.isPresent() && !draft.has(Field.CALL_BACK)) {
      String date = day.get().toString();
      draft.add(Field.DISPOSITION, heard.later().get().key());
      draft.move(Field.NOTES, Texts.tidy(remark), Field.CALL_BACK, date, Because.A_DAY_TO_CALL);
    }
  }

  private static Optional<LocalDate> only(List<String> dates, DateOrder order) {
    return dates.size() == 1 ? Dates.read(dates.get(0), order) : Optional.empty();
  }
}
