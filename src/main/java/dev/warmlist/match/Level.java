package dev.warmlist.match;

import dev.warmlist.prospect.Kind;
import java.util.Locale;

/**
 * A level of a comparison: how far two rows agree in one thing. Each comes with the shipped priors,
 * from which a list's own values are learned as far as its size supports it.
 *
 * <p>{@code m} is how likely this level is for two rows of one prospect that both say something.
 * {@code u} is how likely it is for two rows of different prospects, apart from the frequency of
 * the value itself, which is added where a level depends on it. The priors are what contact lists
 * are like: who exports them, how people are typed in, how long a job lasts.
 */
enum Level {
  GIVEN_EXACT(Item.GIVEN_NAME, "exact", 0.80, 0),
  GIVEN_NICKNAME(Item.GIVEN_NAME, "nickname", 0.06, 0.0005),
  GIVEN_COMPOUND(Item.GIVEN_NAME, "compound", 0.07, 0.0005),
  GIVEN_TYPO(Item.GIVEN_NAME, "typo", 0.05, 0.002),
  GIVEN_UNLIKE(Item.GIVEN_NAME, "unlike", 0.006, 0.09),
  GIVEN_DIFFERENT(Item.GIVEN_NAME, "different", 0.004, 0.9),
  FAMILY_EXACT(Item.FAMILY_NAME, "exact", 0.84, 0),
  FAMILY_COMPOUND(Item.FAMILY_NAME, "compound", 0.08, 0.001),
  FAMILY_TYPO(Item.FAMILY_NAME, "typo", 0.05, 0.0004),
  FAMILY_UNLIKE(Item.FAMILY_NAME, "unlike", 0.01, 0.1),
  FAMILY_DIFFERENT(Item.FAMILY_NAME, "different", 0.02, 0.9),
  ORDER_KEPT(Item.NAME_ORDER, "in order", 0.96, 1),
  ORDER_SWAPPED(Item.NAME_ORDER, "swapped", 0.04, 1),
  MIDDLE_EXACT(Item.MIDDLE_NAME, "exact", 0.63, 0.035),
  MIDDLE_INITIAL(Item.MIDDLE_NAME, "initial", 0.35, 0.06),
  MIDDLE_DIFFERENT(Item.MIDDLE_NAME, "different", 0.02, 0.9),
  MAIL_EXACT(Item.E_MAIL, "exact", 0.58, 0),
  MAIL_MISTYPED(Item.E_MAIL, "mistyped", 0.03, 0.0002),
  MAIL_SAME_LOCAL(Item.E_MAIL, "same name at another domain", 0.05, 0.006),
  MAIL_TWO_KINDS(Item.E_MAIL, "work and private", 0.08, 0.12),
  MAIL_DIFFERENT(Item.E_MAIL, "different", 0.26, 0.75),
  MAILBOX_SAME(Item.MAILBOX, "same", 0.93, 1),
  MAILBOX_OTHER(Item.MAILBOX, "another mailbox of the firm", 0.06, 0.99),
  /** smith@ and smith2@ are two people by the will of whoever gave them out. */
  MAILBOX_NUMBERED(Item.MAILBOX, "told apart by a number", 0.01, 0.99),
  PHONE_EXACT(Item.PHONE, "exact", 0.6, 0),
  PHONE_MISTYPED(Item.PHONE, "a digit differs", 0.03, 0.001),
  PHONE_DIFFERENT(Item.PHONE, "different", 0.37, 0.85),
  SHARED_MAIL(Item.SHARED_MAIL, "shared", 0.7, 0),
  SHARED_PHONE(Item.SHARED_PHONE, "shared", 0.7, 0),
  PROFILE_EXACT(Item.PROFILE, "exact", 0.95, 0),
  PROFILE_DIFFERENT(Item.PROFILE, "different", 0.05, 0.98),
  IDENTIFIER_EXACT(Item.IDENTIFIER, "exact", 0.72, 0),
  IDENTIFIER_MISTYPED(Item.IDENTIFIER, "mistyped", 0.04, 0.0002),
  IDENTIFIER_DIFFERENT(Item.IDENTIFIER, "different", 0.24, 0.98),
  BIRTH_EXACT(Item.BIRTH_DATE, "exact", 0.84, 0),
  BIRTH_TURNED(Item.BIRTH_DATE, "day and month swapped", 0.02, 0.0004),
  BIRTH_DIGIT(Item.BIRTH_DATE, "a digit differs", 0.06, 0.003),
  BIRTH_TWO_PARTS(Item.BIRTH_DATE, "two of three parts", 0.03, 0.005),
  BIRTH_YEAR(Item.BIRTH_DATE, "same year", 0.02, 0.02),
  BIRTH_DIFFERENT(Item.BIRTH_DATE, "different", 0.005, 0.35),
  BIRTH_DECADES(Item.BIRTH_DATE, "decades apart", 0.0002, 0.6),
  TITLE_SAME(Item.JOB_TITLE, "same", 0.5, 0),
  TITLE_SIMILAR(Item.JOB_TITLE, "alike", 0.15, 0.02),
  TITLE_DIFFERENT(Item.JOB_TITLE, "different", 0.35, 0.9),
  COMPANY_SAME(Item.COMPANY, "same", 0.68, 0),
  COMPANY_SIMILAR(Item.COMPANY, "similar", 0.09, 0.0005),
  COMPANY_DIFFERENT(Item.COMPANY, "different", 0.23, 0.95),
  DOMAIN_SAME(Item.DOMAIN, "same", 0.8, 0),
  DOMAIN_DIFFERENT(Item.DOMAIN, "different", 0.2, 1),
  STREET_SAME(Item.STREET, "same", 0.5, 0),
  STREET_SIMILAR(Item.STREET, "similar", 0.1, 0),
  STREET_DIFFERENT(Item.STREET, "different", 0.4, 0.95),
  POSTCODE_SAME(Item.POSTCODE, "same", 0.55, 0),
  POSTCODE_DIFFERENT(Item.POSTCODE, "different", 0.45, 0.95),
  CITY_SAME(Item.CITY, "same", 0.6, 0),
  CITY_SIMILAR(Item.CITY, "similar", 0.07, 0.002),
  CITY_DIFFERENT(Item.CITY, "different", 0.33, 0.95),
  REGION_SAME(Item.REGION, "same", 0.68, 1),
  REGION_DIFFERENT(Item.REGION, "different", 0.32, 0.95),
  COUNTRY_SAME(Item.COUNTRY, "same", 0.88, 1),
  COUNTRY_DIFFERENT(Item.COUNTRY, "different", 0.12, 0.98);

  private final Item item;
  private final String word;
  private final double m;
  private final double u;

  Level(Item item, String word, double m, double u) {
    this.item = item;
    this.word = word;
    this.m = m;
    this.u = u;
  }

  /** What is compared. */
  Item item() {
    return item;
  }

  /** The word in explanations. */
  String word() {
    return word;
  }

  /** The shipped prior of m for people. */
  double m() {
    return m;
  }

  /** The shipped prior of u, 0 where it is the frequency of the value alone. */
  double u() {
    return u;
  }

  /** What two rows are compared in. */
  enum Item {
    GIVEN_NAME,
    FAMILY_NAME,
    NAME_ORDER,
    MIDDLE_NAME,
    E_MAIL,
    /** Of two work addresses at one firm. */
    MAILBOX,
    PHONE,
    /** A mailbox or a number that several people have says where somebody is. */
    SHARED_MAIL,
    SHARED_PHONE,
    PROFILE,
    IDENTIFIER,
    BIRTH_DATE,
    JOB_TITLE,
    COMPANY,
    DOMAIN,
    STREET,
    POSTCODE,
    CITY,
    REGION,
    COUNTRY;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', ' ');

    /** The word in a model that is written down. */
    String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether rows of a kind may be compared in this; firms have no names like people's. */
    boolean isOf(Kind kind) {
      return switch (this) {
        case GIVEN_NAME, FAMILY_NAME, NAME_ORDER, MIDDLE_NAME, BIRTH_DATE, JOB_TITLE, COMPANY ->
            kind == Kind.PERSON;
        default -> true;
      };
    }

    /** The word in explanations. */
    String word() {
      return switch (this) {
        case E_MAIL, MAILBOX, SHARED_MAIL -> "e-mail";
        case SHARED_PHONE -> PHONE.word;
        default -> word;
      };
    }
  }
}
