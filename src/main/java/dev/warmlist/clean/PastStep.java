package dev.warmlist.clean;

import dev.warmlist.prospect.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Dates, how earlier calls ended, and when the next one was promised. */
final class PastStep {
  private static final List<Field> DATES =
      List.of(
          Field.BIRTH_DATE,
          Field.LAST_CONTACT,
          Field.CALL_BACK,
          Field.CONNECTED_ON,
          Field.UPDATED_ON,
          Field.LAST_PURCHASE,
          Field.LAST_INQUIRY);

  private PastStep() {}

  static void apply(Draft draft, Readings readings, CleanSettings settings) {
    List<Raw> notes = List.copyOf(draft.raws(Field.NOTES));
    var nextCall = new NextCall(draft, readings);
    for (Field field : DATES) {
      for (Raw raw : draft.told(field)) {
        if (field == Field.CALL_BACK) {
          nextCall.cell(raw, settings.order(raw));
        } else {
          date(draft, raw, settings.order(raw));
        }
      }
    }
    for (Raw raw : draft.told(Field.DISPOSITION)) {
      disposition(draft, raw.text(), settings.order(raw), readings);
    }
    for (Raw raw : notes) {
      nextCall.note(raw, settings.order(raw));
    }
  }

  private static void date(Draft draft, Raw raw, DateOrder order) {
    Optional<LocalDate> day =
        raw.field() == Field.BIRTH_DATE
            ? Dates.birthInColumn(raw.text(), order)
            : Dates.inColumn(raw.text(), order);
    String date = day.map(LocalDate::toString).orElse("");
    Because because = date.isEmpty() ? Dates.unread(raw.text()) : Because.ISO_DATE;
    draft.put(raw.field(), raw.text(), date, because);
  }

  private static void disposition(Draft draft, String text, DateOrder order, Readings readings) {
    Optional<Disposition> read = readings.disposition(text);
    if (read.isEmpty()) {
      draft.drop(Field.DISPOSITION, text, Because.NOT_AN_OUTCOME);
      return;
    }
    Disposition disposition = read.get();
    draft.put(Field.DISPOSITION, text, disposition.key(), Because.ONE_WORD);
    if (disposition == Disposition.DO_NOT_CONTACT) {
      draft.add(Field.DO_NOT_CONTACT, "yes");
    }
    boolean later = disposition == Disposition.CALL_BACK || disposition == Disposition.NOT_NOW;
    Field field = later ? Field.CALL_BACK : Field.LAST_CONTACT;
    if (!draft.has(field)) {
      dateIn(text, order).ifPresent(date -> draft.add(field, date.toString()));
    }
  }

  private static Optional<LocalDate> dateIn(String text, DateOrder order) {
    return Dates.inside(text).stream().flatMap(d -> Dates.read(d, order).stream()).findFirst();
  }
}
