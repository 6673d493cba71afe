package dev.warmlist.match;

import static dev.warmlist.match.Criterion.COMPLETE;
import static dev.warmlist.match.Criterion.FIRST;
import static dev.warmlist.match.Criterion.FREQUENT;
import static dev.warmlist.match.Criterion.RECENT;

import dev.warmlist.prospect.Field;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which of several values is preferred, by field. */
final class Preferences {
  /** Fields that only make sense together: the winner's come from one row. */
  static final List<Set<Field>> TOGETHER =
      List.of(
          EnumSet.of(
              Field.NAME,
              Field.PREFIX,
              Field.GIVEN_NAME,
              Field.MIDDLE_NAME,
              Field.FAMILY_NAME,
              Field.SUFFIX),
          EnumSet.of(Field.COMPANY, Field.TITLE, Field.DEPARTMENT),
          EnumSet.of(
              Field.ADDRESS,
              Field.STREET,
              Field.CITY,
              Field.POSTCODE,
              Field.REGION,
              Field.COUNTRY));

  /** Fields in which a longer value doesn't say more. */
  private static final Set<Field> NUMBERS =
      EnumSet.of(
          Field.EMAIL,
          Field.PHONE,
          Field.MOBILE,
          Field.FAX,
          Field.PROFILE,
          Field.IDENTIFIER,
          Field.BIRTH_DATE,
          Field.TIME_ZONE,
          Field.LANGUAGE,
          Field.EMPLOYEES);

  /** Fields of which the greatest value is the one that holds: dates of what happened last. */
  private static final Set<Field> LATEST =
      EnumSet.of(Field.LAST_CONTACT, Field.CALL_BACK, Field.UPDATED_ON);

  private static final Set<Field> STOPS =
      EnumSet.of(
          Field.DO_NOT_CONTACT,
          Field.DO_NOT_CALL,
          Field.DO_NOT_EMAIL,
          Field.DO_NOT_MAIL,
          Field.DO_NOT_MESSAGE);

  /** Answers that must not be lost behind kinder ones, the clearest first. */
  private static final List<String> NO =
      List.of("do-not-contact", "not-interested", "hung-up", "wrong-number", "not-now");

  private static final List<Criterion> BY_FULLNESS = List.of(COMPLETE, FREQUENT, RECENT, FIRST);
  private static final List<Criterion> BY_DATE = List.of(RECENT, FREQUENT, COMPLETE, FIRST);

  private Preferences() {}

  /** The criteria for a field, or for the fields that stand together with it. */
  static List<Criterion> of(Field field) {
    return TOGETHER.get(0).contains(field) || TOGETHER.get(2).contains(field)
        ? BY_FULLNESS
        : BY_DATE;
  }

  /** How much a value of a field says by its length; 0 where that says nothing. */
  static int letters(Field field, String value) {
    return NUMBERS.contains(field) ? 0 : value.length();
  }

  /** A rank that goes before all criteria: 0 for values that must come first. */
  static int urgency(Field field, String value) {
    if (STOPS.contains(field)) {
      return value.equals("yes") ? 0 : 1;
    }
    int no = field == Field.DISPOSITION ? NO.indexOf(value) : -1;
    return no < 0 ? NO.size() : no;
  }

  /** Whether the greatest value of a field wins. */
  static boolean latest(Field field) {
    return LATEST.contains(field);
  }
}
