package dev.warmlist.list;

import dev.warmlist.clean.Identifier;
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
 * @param kind which kind of identifier it holds, as cleaning names it; empty for other columns and
 *     for keys that mean something in their list alone
 */
record Role(
    Optional<Field> field, boolean inverted, Part part, boolean onlyByContent, String kind) {

  private static final String IDENTIFIER = Field.IDENTIFIER.key() + ":";

  /** The parts of a field that lists keep apart; each has a word of its own in {@code --map}. */
  enum Part {
    WHOLE(Field.NOTES, ""),
    /** A house number, joined with the street. */
    HOUSE_NUMBER(Field.STREET, "street_number"),
    /** A second or third line of a street. */
    STREET_MORE(Field.STREET, "street_more"),
    /** Postcode and town in one cell. */
    PLACE(Field.ADDRESS, "postcode_city"),
    /** An area code, joined with the number. */
    AREA_CODE(Field.PHONE, "area_code"),
    /** A number that needs its area code. */
    LOCAL_NUMBER(Field.PHONE, "local_number"),
    /** What is dialled before a number from abroad, with or without plus sign. */
    PHONE_COUNTRY(Field.PHONE, "phone_country_code"),
    /** What is dialled behind a number. */
    EXTENSION(Field.PHONE, "phone_extension"),
    /** A particle before a family name: van der, von. */
    FAMILY_BEFORE(Field.FAMILY_NAME, "family_particle"),
    /** A second family name. */
    FAMILY_MORE(Field.FAMILY_NAME, "second_family_name"),
    YEAR(Field.BIRTH_DATE, "birth_year"),
    MONTH(Field.BIRTH_DATE, "birth_month"),
    DAY(Field.BIRTH_DATE, "birth_day"),
    /** Consent: a no stops e-mail, a yes is kept as evidence. */
    CONSENT(Field.DO_NOT_EMAIL, "consent"),
    /** Consent to calls: a no stops them, a yes is kept as evidence. */
    CONSENT_TO_CALLS(Field.DO_NOT_CALL, "consent_to_calls"),
    /** Consent to text messages: a no stops them, a yes is kept as evidence. */
    CONSENT_TO_TEXTS(Field.DO_NOT_MESSAGE, "consent_to_texts"),
    /** Carried along unread, except that what says no to contact in it is honoured. */
    REFUSALS(Field.DO_NOT_CONTACT, "refusals"),
    /** Says who wants to be contacted, but a bare yes doesn't tell which way round. */
    EITHER_WAY(Field.DO_NOT_CONTACT, "");

    private final Field field;
    private final String word;

    Part(Field field, String word) {
      this.field = field;
      this.word = word;
    }

    /** The field in which a yes is kept as evidence; nothing for parts that speak of no consent. */
    Optional<Field> consent() {
      return switch (this) {
        case CONSENT -> Optional.of(Field.EMAIL_CONSENT);
        case CONSENT_TO_CALLS -> Optional.of(Field.CALL_CONSENT);
        case CONSENT_TO_TEXTS -> Optional.of(Field.MESSAGE_CONSENT);
        default -> Optional.empty();
      };
    }
  }

  /** Carried along unread. */
  static final Role CARRIED = new Role(Optional.empty(), false, Part.WHOLE, false, "");

  /** Carried along, while refusals in it are honoured. */
  static final Role REFUSALS = new Role(Optional.empty(), false, Part.REFUSALS, false, "");

  /** Speaks of being contacted, one way or the other. */
  static final Role EITHER_WAY =
      new Role(Optional.of(Field.DO_NOT_CONTACT), false, Part.EITHER_WAY, true, "");

  private static final List<Field> OPT_OUTS =
      List.of(
          Field.DO_NOT_CONTACT,
          Field.DO_NOT_CALL,
          Field.DO_NOT_EMAIL,
          Field.DO_NOT_MAIL,
          Field.DO_NOT_MESSAGE);

  /**
   * Reads {@code email}, {@code !do_not_email}, {@code phone?}, {@code street_number} or {@code
   * identifier:passport}.
   *
   * @throws IllegalArgumentException when no field or part is called so
   */
  static Role parse(String text) {
    String name = text.strip().toLowerCase(Locale.ROOT);
    if (name.equals("-")) {
      return CARRIED;
    }
    if (name.startsWith(IDENTIFIER) && Identifier.isKind(name.substring(IDENTIFIER.length()))) {
      return identifier(name.substring(IDENTIFIER.length()), false);
    }
    boolean inverted = name.startsWith("!");
    boolean unsure = name.endsWith("?");
    String key = name.substring(inverted ? 1 : 0, name.length() - (unsure ? 1 : 0));
    Optional<Field> whole = Field.of(key);
    if (whole.isPresent()) {
      return new Role(whole, inverted, Part.WHOLE, unsure, "");
    }
    if (name.equals(Part.REFUSALS.word)) {
      return REFUSALS;
    }
    for (Part part : Part.values()) {
      if (!key.isEmpty() && part.word.equals(key)) {
        return new Role(Optional.of(part.field), part.consent().isPresent(), part, unsure, "");
      }
    }
    throw new IllegalArgumentException("no field or part is called " + key);
  }

  /** What {@link #parse} reads as this role, without a doubt: {@code !do_not_email}. */
  String text() {
    if (!kind.isEmpty()) {
      return IDENTIFIER + kind;
    }
    return part == Part.WHOLE || part == Part.EITHER_WAY
        ? field.map(f -> (inverted ? "!" : "") + f.key()).orElse("-")
        : part.word;
  }

  /** A whole field. */
  static Role of(Field field) {
    return new Role(Optional.of(field), false, Part.WHOLE, false, "");
  }

  /**
   * An identifier of a kind.
   *
   * @param unsure whether the cells must look like one
   */
  static Role identifier(String kind, boolean unsure) {
    return new Role(Optional.of(Field.IDENTIFIER), false, Part.WHOLE, unsure, kind);
  }

  /** A part of a field. */
  static Role of(Part part) {
    return new Role(Optional.of(part.field), part.consent().isPresent(), part, false, "");
  }

  /** A refusal of a channel, or with {@code inverted} the leave to use it. */
  static Role optOut(Field field, boolean inverted) {
    return new Role(Optional.of(field), inverted, Part.WHOLE, true, "");
  }

  /** The same role, whatever the cells hold. */
  Role sure() {
    return new Role(field, inverted, part, false, kind);
  }

  /** Whether the column holds this field, or a part of it. */
  boolean holds(Field which) {
    return field.filter(f -> f == which).isPresent();
  }

  /** Whether the column holds this field, and no mere part of it. */
  boolean is(Field which) {
    return part == Part.WHOLE && holds(which);
  }

  /** Whether the column says who is not to be contacted. */
  boolean isOptOut() {
    return field.filter(OPT_OUTS::contains).isPresent();
  }

  /** Whether the column holds a person's name or a part of one. */
  boolean isName() {
    return holds(Field.NAME) || holds(Field.GIVEN_NAME) || holds(Field.FAMILY_NAME);
  }
}
