package dev.warmlist.match;

import dev.warmlist.clean.Email;
import dev.warmlist.clean.Emails;
import dev.warmlist.prospect.Field;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which of several values is preferred, by field. */
final class Preferences {
  /** Fields in which a longer value doesn't say more. */
  private static final Set<Field> NUMBERS =
      EnumSet.of(
          Field.EMAIL,
          Field.PHONE,
          Field.MOBILE,
          Field.FAX,
          Field.PROFILE,
          Field.IDENTIFIER,
          Field.TIME_ZONE,
          Field.LANGUAGE,
          Field.EMPLOYEES);

  /** Fields of which the greatest value is the one that holds: dates of what happened last. */
  private static final Set<Field> LATEST =
      EnumSet.of(
          Field.LAST_CONTACT,
          Field.CALL_BACK,
          Field.UPDATED_ON,
          Field.LAST_PURCHASE,
          Field.LAST_INQUIRY);

  private static final Set<Field> DATES =
      EnumSet.of(
          Field.BIRTH_DATE,
          Field.CONNECTED_ON,
          Field.EMAIL_CONSENT,
          Field.CALL_CONSENT,
          Field.MESSAGE_CONSENT,
          Field.DISPOSITION,
          Field.EMPLOYEES);

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

  /** What a firm's own row says of itself, and what somebody who left it leaves behind. */
  private static final Set<Field> AT_THE_FIRM =
      EnumSet.of(Field.EMAIL, Field.PHONE, Field.FAX, Field.WEBSITE);

  private static final List<Criterion> CRITERIA =
      List.of(
          Criterion.URGENT,
          Criterion.PREFERRED,
          Criterion.HERE,
          Criterion.OWN,
          Criterion.TYPED_WELL,
          Criterion.RECENT,
          Criterion.FREQUENT,
          Criterion.LONGER,
          Criterion.FIRST);

  /** What never changes: what most rows say goes before what the last one says. */
  private static final List<Criterion> OF_BIRTH =
      List.of(
          Criterion.PREFERRED,
          Criterion.FREQUENT,
          Criterion.LONGER,
          Criterion.RECENT,
          Criterion.FIRST);

  /** The last day is what it is, whatever is preferred. */
  private static final List<Criterion> OF_LATEST = List.of(Criterion.RECENT);

  private Preferences() {}

  /** By what a field's values win that stands by itself, the first that differs decides. */
  static List<Criterion> of(Field field) {
    if (LATEST.contains(field)) {
      return OF_LATEST;
    }
    return field == Field.BIRTH_DATE ? OF_BIRTH : CRITERIA;
  }

  /** Whether a typing error in a value can be told by a value that is almost the same. */
  static boolean isText(Field field) {
    return !STOPS.contains(field) && !LATEST.contains(field) && !DATES.contains(field);
  }

  /** Whether a value of a field is left behind with a firm; an address at a provider is not. */
  static boolean isLeft(Field field, String value) {
    boolean own = field == Field.EMAIL && Emails.of(value).kind() == Email.Kind.FREE;
    return AT_THE_FIRM.contains(field) && !own;
  }

  /** Whether a value is a mailbox that several people read. */
  static boolean isShared(Field field, String value) {
    return field == Field.EMAIL && Emails.of(value).kind() == Email.Kind.ROLE;
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

  /** Whether the greatest value of a field wins: the day on which something happened last. */
  static boolean latest(Field field) {
    return LATEST.contains(field);
  }
}
