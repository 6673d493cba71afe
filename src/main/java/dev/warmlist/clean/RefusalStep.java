package dev.warmlist.clean;

import dev.warmlist.prospect.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who said no. It fails closed: what isn't understood in a column for refusals is one, and what
 * isn't understood in a column for consent is none.
 */
final class RefusalStep {
  private static final List<Field> REFUSALS =
      List.of(
          Field.DO_NOT_CONTACT,
          Field.DO_NOT_CALL,
          Field.DO_NOT_EMAIL,
          Field.DO_NOT_MAIL,
          Field.DO_NOT_MESSAGE);
  private static final List<Field> CONSENTS =
      List.of(Field.EMAIL_CONSENT, Field.CALL_CONSENT, Field.MESSAGE_CONSENT);
  private static final String YES = "yes";

  private RefusalStep() {}

  static void apply(Draft draft, CleanSettings settings) {
    for (Field field : REFUSALS) {
      draft.raws(field).forEach(raw -> refusal(draft, raw, settings.order(raw)));
    }
    for (Field field : CONSENTS) {
      draft.raws(field).forEach(raw -> consent(draft, raw, settings.order(raw)));
    }
  }

  private static void refusal(Draft draft, Raw raw, DateOrder order) {
    switch (raw.inverted() ? turned(raw.text()) : OptOuts.read(raw.text())) {
      case YES -> draft.put(raw.field(), raw.text(), said(raw, order), Because.REFUSED);
      case UNCLEAR -> {
        draft.add(raw.field(), YES);
        draft.doubt(raw.field(), raw.text(), "", Because.TAKEN_AS_NO);
      }
      case NO, BLANK -> {
        // Nothing stands for "may be contacted".
      }
    }
  }

  /** The day on which somebody said no, where the cell is one. */
  private static String said(Raw raw, DateOrder order) {
    return raw.inverted()
        ? YES
        : Dates.read(raw.text(), order).map(LocalDate::toString).orElse(YES);
  }

  /** In {@code Subscribed}, "no" refuses; a word such as "unsubscribed" speaks for itself. */
  private static YesNo turned(String text) {
    return switch (YesNo.read(text)) {
      case YES -> YesNo.NO;
      case NO -> YesNo.YES;
      case BLANK -> YesNo.BLANK;
      case UNCLEAR -> OptOuts.read(text);
    };
  }

  private static void consent(Draft draft, Raw raw, DateOrder order) {
    Optional<String> date = Dates.read(raw.text(), order).map(LocalDate::toString);
    YesNo answer = YesNo.read(raw.text());
    if (raw.inverted()) {
      draft.drop(raw.field(), raw.text(), Because.NOT_A_CONSENT);
    } else if (date.isPresent()) {
      draft.put(raw.field(), raw.text(), date.get(), Because.ISO_DATE);
    } else if (answer == YesNo.YES) {
      draft.put(raw.field(), raw.text(), YES, Because.CONSENT_GIVEN);
    } else if (answer == YesNo.UNCLEAR) {
      draft.drop(raw.field(), raw.text(), Because.TAKEN_AS_NO_CONSENT);
    }
  }
}
