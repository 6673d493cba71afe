package dev.warmlist.clean;

import dev.warmlist.prospect.Field;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;

/** What is kept as it was written, apart from blanks. */
final class PlainStep {
  private static final List<Field> FIELDS =
      List.of(
          Field.DEPARTMENT,
          Field.INDUSTRY,
          Field.EMPLOYEES,
          Field.LANGUAGE,
          Field.LEAD_SOURCE,
          Field.STATUS,
          Field.LABELS,
          Field.OWNER,
          Field.NOTES,
          Field.CONSENT_SOURCE,
          Field.CALL_REASON);

  private PlainStep() {}

  static void apply(Draft draft) {
    for (Field field : FIELDS) {
      for (String text : draft.texts(field)) {
        draft.put(field, text, Texts.tidy(text), Because.BLANKS_TIDIED);
      }
    }
    for (String text : draft.texts(Field.TIME_ZONE)) {
      String zone = zone(Texts.tidy(text));
      draft.put(Field.TIME_ZONE, text, zone, Because.NOT_A_ZONE);
    }
  }

  private static String zone(String text) {
    try {
      return ZoneId.of(text).getId();
    } catch (DateTimeException e) {
      return "";
    }
  }
}
