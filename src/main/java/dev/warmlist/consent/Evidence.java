package dev.warmlist.consent;

import dev.warmlist.clean.Companies;
import dev.warmlist.clean.Disposition;
import dev.warmlist.clean.Email;
import dev.warmlist.clean.Emails;
import dev.warmlist.clean.Texts;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Kind;
import dev.warmlist.prospect.Values;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The kinds of evidence that a rule may ask for. What they are called stands in a table. */
enum Evidence {
  EMAIL_CONSENT,
  CALL_CONSENT,
  MESSAGE_CONSENT,
  CUSTOMER,
  PURCHASE,
  INQUIRY,
  CORPORATE,
  FIRM,
  CALL_REASON,
  COUNTRY;

  private static final Set<String> CORPORATE_FORMS =
      Set.of("ltd", "limited", "plc", "llp", "cic", "public limited company", "cyf", "ccc");
  private static final List<Disposition> BOUGHT =
      List.of(Disposition.CUSTOMER, Disposition.CONVERTED);

  /** The word in the rules: {@code email-consent}. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The evidence that somebody's rows hold, in words; nothing when they hold none.
   *
   * @param months for how long a purchase or an inquiry counts
   */
  Optional<String> in(Situation s, int months) {
    return switch (this) {
      case EMAIL_CONSENT -> consent(s, Field.EMAIL_CONSENT, "e-mail");
      case CALL_CONSENT -> consent(s, Field.CALL_CONSENT, "calls");
      case MESSAGE_CONSENT -> consent(s, Field.MESSAGE_CONSENT, "text messages");
      case CUSTOMER -> isCustomer(s) ? Optional.of("your customer") : Optional.empty();
      case PURCHASE -> since(s, Field.LAST_PURCHASE, months, "a purchase");
      case INQUIRY -> since(s, Field.LAST_INQUIRY, months, "an inquiry");
      case CORPORATE -> corporate(s.values());
      case FIRM -> isOfFirm(s.values()) ? Optional.of("met for a firm") : Optional.empty();
      case CALL_REASON ->
          s.values().has(Field.CALL_REASON)
              ? Optional.of("the reason \"" + s.values().first(Field.CALL_REASON) + '"')
              : Optional.empty();
      case COUNTRY -> Optional.of(s.where().country()).filter(country -> !country.isEmpty());
    };
  }

  /** The latest dated consent that isn't of a day yet to come, else one without a date. */
  private static Optional<String> consent(Situation s, Field field, String to) {
    String source =
        s.values().has(Field.CONSENT_SOURCE)
            ? " (" + s.values().first(Field.CONSENT_SOURCE) + ")"
            : "";
    return latest(s, field)
        .map(day -> "consent to " + to + " of " + day + source)
        .or(
            () ->
                s.values().all(field).stream()
                    .filter(value -> day(value).isEmpty())
                    .findFirst()
                    .map(yes -> "consent to " + to + source + ", without its day"));
  }

  /** The latest day in a field that has come. */
  static Optional<LocalDate> latest(Situation s, Field field) {
    return s.values().all(field).stream()
        .flatMap(value -> day(value).stream())
        .filter(day -> !day.isAfter(s.asOf()))
        .max(Comparator.naturalOrder());
  }

  /** The day that a value is, if it is one. */
  static Optional<LocalDate> day(String value) {
    if (value.length() != 10) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(value));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> since(Situation s, Field field, int months, String what) {
    return latest(s, field)
        .filter(day -> !day.plusMonths(months).isBefore(s.through()))
        .map(day -> what + " of " + day + ", which counts until " + day.plusMonths(months));
  }

  /** Evidence of a day that counts no longer, or not to the end of the plan, as an aside. */
  Optional<String> ended(Situation s, int months) {
    return switch (this) {
      case PURCHASE -> latest(s, Field.LAST_PURCHASE).map(day -> ended("purchase", day, months, s));
      case INQUIRY -> latest(s, Field.LAST_INQUIRY).map(day -> ended("inquiry", day, months, s));
      default -> Optional.empty();
    };
  }

  private static String ended(String what, LocalDate day, int months, Situation s) {
    LocalDate end = day.plusMonths(months);
    String why = end.isBefore(s.asOf()) ? "" : ", and the plan reaches to " + s.through();
    return "; the " + what + " of " + day + " counts until " + end + why;
  }

  private static boolean isCustomer(Situation s) {
    return s.customer()
        || BOUGHT.stream()
            .map(Disposition::key)
            .anyMatch(s.values().all(Field.DISPOSITION)::contains);
  }

  private static Optional<String> corporate(Values values) {
    return values.all(Field.COMPANY).stream()
        .map(company -> Companies.read(company).legalForm())
        .filter(form -> CORPORATE_FORMS.contains(Texts.fold(form).replace(".", "")))
        .findFirst()
        .map(form -> "a company by its form, " + form);
  }

  private static boolean isOfFirm(Values values) {
    return values.has(Field.COMPANY)
        || Kind.of(values) == Kind.COMPANY
        || values.all(Field.EMAIL).stream()
            .map(address -> Emails.of(address).kind())
            .anyMatch(kind -> kind == Email.Kind.WORK || kind == Email.Kind.ROLE);
  }
}
