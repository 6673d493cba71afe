package dev.warmlist.prospect;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The known fields of a prospect, in the order in which files show them. A list's column is mapped
 * to one of these or is carried along unread.
 *
 * <p>The names are a contract: they are headers of outputs, the right side of {@code --map} and the
 * fields of queries.
 */
public enum Field {
  /** A person's whole name, or whatever stands in a column that may hold person or company. */
  NAME,
  PREFIX,
  GIVEN_NAME,
  MIDDLE_NAME,
  FAMILY_NAME,
  /** A generation or a title behind the name: Jr., III, PhD. */
  SUFFIX,
  NICKNAME,
  /** A job title. */
  TITLE,
  DEPARTMENT,
  COMPANY,
  INDUSTRY,
  /** The number of a company's employees, as written. */
  EMPLOYEES,
  EMAIL(Shape.SEVERAL),
  /** Any telephone number that is not known to be mobile. */
  PHONE(Shape.SEVERAL),
  MOBILE(Shape.SEVERAL),
  FAX,
  /** A whole postal address in one cell; cleaning splits what it can. */
  ADDRESS,
  STREET,
  CITY,
  POSTCODE,
  /** A state, province, canton, county. */
  REGION,
  /** A country as two letters (ISO 3166-1). */
  COUNTRY,
  WEBSITE,
  /** A profile address on a social network. */
  PROFILE(Shape.SEVERAL),
  LANGUAGE,
  /** An IANA time zone, where a list states one. */
  TIME_ZONE,
  BIRTH_DATE,
  /**
   * Numbers by which somebody is known: {@code passport:X123}, {@code customer:4711}, or a key that
   * means something in its list alone; never a row's number.
   */
  IDENTIFIER(Shape.TOGETHER),
  /** The outcome of an earlier call, in the vocabulary of cleaning. */
  DISPOSITION,
  /** The day on which they were last met, called or written to (ISO date). */
  LAST_CONTACT,
  /** The day for which a call-back was promised (ISO date). */
  CALL_BACK,
  /** The day since which we are connected on a social network (ISO date). */
  CONNECTED_ON,
  /** The day on which a row was made or changed in its source (ISO date). */
  UPDATED_ON,
  /** Where a source says it has them from. */
  LEAD_SOURCE,
  /** A source's own status or stage. */
  STATUS,
  /** A source's own labels, groups, tags. */
  LABELS(Shape.TOGETHER),
  /** Who looks after them, by the source. */
  OWNER,
  NOTES(Shape.TOGETHER),
  /** Stops every channel; {@code yes}, or the day on which they asked for it (ISO date). */
  DO_NOT_CONTACT,
  /** Stops calls and messages; {@code yes}, or the day on which they asked for it. */
  DO_NOT_CALL,
  /** Stops e-mail; {@code yes}, or the day on which they asked for it or mail bounced. */
  DO_NOT_EMAIL,
  /** Stops letters; {@code yes}, or the day on which they asked for it. */
  DO_NOT_MAIL,
  /** Stops text messages and messages on social networks; {@code yes} or the day they asked. */
  DO_NOT_MESSAGE,
  /** An express consent to e-mail: {@code yes} or a date. */
  EMAIL_CONSENT,
  /** An express consent to calls: {@code yes} or a date. */
  CALL_CONSENT,
  /** An express consent to text messages: {@code yes} or a date. */
  MESSAGE_CONSENT,
  /** Where and how a consent was given, as written. */
  CONSENT_SOURCE,
  /** The day on which they last bought something from us (ISO date). */
  LAST_PURCHASE,
  /** The day on which they last asked us for something (ISO date). */
  LAST_INQUIRY,
  /** Why they would expect a call from us, as somebody wrote it down. */
  CALL_REASON;

  private enum Shape {
    ONE,
    SEVERAL,
    TOGETHER
  }

  private static final Map<String, Field> BY_KEY = new LinkedHashMap<>();

  static {
    for (Field field : values()) {
      BY_KEY.put(field.key(), field);
    }
  }

  private final Shape shape;

  Field() {
    this(Shape.ONE);
  }

  Field(Shape shape) {
    this.shape = shape;
  }

  /** The name in files, options and queries: {@code given_name}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The column in which outputs show the values beside the first one: {@code other_emails}. Every
   * field keeps its further values; only those that people use side by side get a column.
   */
  public Optional<String> othersKey() {
    return hasOthers() ? Optional.of("other_" + key() + "s") : Optional.empty();
  }

  /** Whether outputs have a column for the values beside the first one. */
  public boolean hasOthers() {
    return shape == Shape.SEVERAL;
  }

  /** Whether outputs show all values of the field together in its one column. */
  public boolean shownTogether() {
    return shape == Shape.TOGETHER;
  }

  /** Whether somebody can be met by it, or at least found. */
  public boolean leadsToSomebody() {
    return switch (this) {
      case NAME,
          GIVEN_NAME,
          FAMILY_NAME,
          COMPANY,
          EMAIL,
          PHONE,
          MOBILE,
          ADDRESS,
          STREET,
          WEBSITE,
          PROFILE ->
          true;
      default -> false;
    };
  }

  /** The field of a {@link #key()}, if there is one. */
  public static Optional<Field> of(String key) {
    return Optional.ofNullable(BY_KEY.get(key));
  }
}
