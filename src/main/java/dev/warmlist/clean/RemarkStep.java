package dev.warmlist.clean;

import dev.warmlist.prospect.Field;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The no that stands where nobody asked for one: in notes, among labels, in a status, in a column
 * for dates of calls. It fails closed: in a long note that has such words they may mean another
 * thing, and count, and are shown to be looked at.
 */
final class RemarkStep {
  /** Columns for days of calls, in which callers write words as well. */
  private static final List<Field> CALLS = List.of(Field.CALL_BACK, Field.LAST_CONTACT);

  private static final Pattern BREAKS = Pattern.compile("[,;|]");
  private static final String YES = "yes";

  private final Draft draft;
  private final Readings readings;

  private RemarkStep(Draft draft, Readings readings) {
    this.draft = draft;
    this.readings = readings;
  }

  static void apply(Draft draft, Readings readings) {
    var step = new RemarkStep(draft, readings);
    for (Raw raw : draft.raws(Field.STATUS)) {
      step.parts(raw);
    }
    for (Raw raw : draft.raws(Field.LABELS)) {
      step.labels(raw);
    }
    for (Raw raw : draft.raws(Field.NOTES)) {
      step.parts(raw);
      step.text(raw);
    }
    for (Field field : CALLS) {
      draft.raws(field).forEach(step::text);
    }
  }

  /** Looks for a no to all or to mail in what is written one after the other. */
  private void parts(Raw raw) {
    for (String part : BREAKS.split(raw.text(), -1)) {
      if (!part.isBlank()) {
        part(raw, part.strip());
      }
    }
  }

  private void part(Raw raw, String part) {
    boolean mail = raw.field() != Field.NOTES && isMailRefusal(part);
    Disposition no = Disposition.DO_NOT_CONTACT;
    if (mail) {
      draft.add(Field.DO_NOT_EMAIL, YES);
    } else if (readings.disposition(part).equals(Optional.of(no))) {
      draft.add(Field.DO_NOT_CONTACT, YES);
      if (raw.field() == Field.NOTES && !readings.heard(raw.text()).said().contains(no)) {
        draft.move(raw.field(), part, no.key(), Because.SAYS_NO);
      }
    }
  }

  private void labels(Raw raw) {
    parts(raw);
    for (String label : BREAKS.split(raw.text(), -1)) {
      heard(raw.field(), label, readings.heard(label));
    }
  }

  /** Hears a text that isn't one word of yes or no: to what those are an answer is not known. */
  private void text(Raw raw) {
    switch (YesNo.read(raw.text())) {
      case UNCLEAR -> heard(raw.field(), raw.text(), readings.heard(raw.text()));
      case NO -> {
        if (raw.field() == Field.NOTES) {
          draft.doubt(raw.field(), raw.text(), "", Because.A_BARE_NO);
        }
      }
      case YES, BLANK -> {
        // Nobody says no here.
      }
    }
  }

  private void heard(Field field, String text, Heard heard) {
    for (Disposition no : heard.noes()) {
      if (no == Disposition.DO_NOT_CONTACT) {
        draft.add(Field.DO_NOT_CONTACT, YES);
      } else {
        draft.add(Field.DISPOSITION, no.key());
      }
      if (heard.clear()) {
        draft.move(field, Texts.tidy(text), no.key(), Because.SAYS_NO);
      } else {
        draft.doubt(field, Texts.tidy(text), no.key(), Because.MAY_SAY_NO);
      }
    }
  }

  /** Words such as "unsubscribed" and "bounced"; a bare yes or a date says nothing here. */
  private boolean isMailRefusal(String remark) {
    boolean words = remark.codePoints().noneMatch(Character::isDigit);
    boolean mail = Texts.fold(remark).startsWith("unsub") || readings.disposition(remark).isEmpty();
    return words
        && mail
        && YesNo.read(remark) == YesNo.UNCLEAR
        && OptOuts.read(remark) == YesNo.YES;
  }
}
