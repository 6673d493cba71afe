package dev.warmlist.list;

import dev.warmlist.prospect.Field;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a column is for: a field, turned round or not, or a part of one.
 *
 * @param field the field; nothing for a column that is carried along unread
 * @param inverted whether a yes in the column means a no in the field
 * @param part which part of the field the column holds
 * @param onlyByContent whether the cells must bear the header out
 */
record Role(Optional<Field> field, boolean inverted, Part part, boolean onlyByContent) {

  /** The parts of a field that lists keep apart. */
  enum Part {
    WHOLE,
    /** A house number, joined with the street. */
    HOUSE_NUMBER,
    /** A second or third line of a street. */
    STREET_MORE,
    /** An area code, joined with the number. */
    AREA_CODE,
    /** A number that needs its area code. */
    LOCAL_NUMBER,
    YEAR,
    MONTH,
    DAY,
    /** Consent: a no stops e-mail, a yes is kept as evidence. */
    CONSENT
  }

  /** Carried along unread. */
  static final Role CARRIED = new Role(Optional.empty(), false, Part.WHOLE, false);

  /** Reads {@code email}, {@code !do_not_email}, {@code phone?} or {@code street_number}. */
  static Role parse(String text) {
    String name = text.strip().toLowerCase(Locale.ROOT);
    if (name.equals("-")) {
      return CARRIED;
    }
    boolean inverted = name.startsWith("!");
    boolean unsure = name.endsWith("?");
    String key = name.substring(inverted ? 1 : 0, name.length() - (unsure ? 1 : 0));
    Optional<Field> whole = Field.of(key);
    return whole.isPresent() ? new Role(whole, inverted, Part.WHOLE, unsure) : part(key);
  }

  private static Role part(String key) {
    return switch (key) {
      case "street_number" -> of(Field.STREET, Part.HOUSE_NUMBER);
      case "street_more" -> of(Field.STREET, Part.STREET_MORE);
      case "area_code" -> of(Field.PHONE, Part.AREA_CODE);
      case "local_number" -> of(Field.PHONE, Part.LOCAL_NUMBER);
      case "birth_year" -> of(Field.BIRTH_DATE, Part.YEAR);
      case "birth_month" -> of(Field.BIRTH_DATE, Part.MONTH);
      case "birth_day" -> of(Field.BIRTH_DATE, Part.DAY);
      case "consent" -> of(Field.DO_NOT_EMAIL, Part.CONSENT);
      default -> throw new IllegalArgumentException("no field or part is called " + key);
    };
  }

  /** What {@link #parse} reads as this role, without a doubt: {@code !do_not_email}. */
  String text() {
    return switch (part) {
      case WHOLE -> field.map(f -> (inverted ? "!" : "") + f.key()).orElse("-");
      case HOUSE_NUMBER -> "street_number";
      case STREET_MORE -> "street_more";
      case AREA_CODE -> "area_code";
      case LOCAL_NUMBER -> "local_number";
      case YEAR -> "birth_year";
      case MONTH -> "birth_month";
      case DAY -> "birth_day";
      case CONSENT -> "consent";
    };
  }

  /** A whole field. */
  static Role of(Field field) {
    return of(field, Part.WHOLE);
  }

  private static Role of(Field field, Part part) {
    return new Role(Optional.of(field), part == Part.CONSENT, part, false);
  }

  /** Whether the column holds this field, or a part of it. */
  boolean holds(Field which) {
    return field.filter(f -> f == which).isPresent();
  }

  /** Whether the column says who is not to be contacted. */
  boolean isOptOut() {
    return field.filter(OPT_OUTS::contains).isPresent();
  }

  private static final List<Field> OPT_OUTS =
      List.of(
          Field.DO_NOT_CONTACT,
          Field.DO_NOT_CALL,
          Field.DO_NOT_EMAIL,
          Field.DO_NOT_MAIL,
          Field.DO_NOT_MESSAGE);
}
