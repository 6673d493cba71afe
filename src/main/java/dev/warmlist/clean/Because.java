package dev.warmlist.clean;

import java.util.Locale;

/** Why a value is not what stood in the cell. Codes are a contract: they only grow. */
public enum Because {
  // The same value, written as it usually is.
  BLANKS_TIDIED(Effect.REWRITTEN, "blanks tidied"),
  CASE_MENDED(Effect.REWRITTEN, "case mended"),
  TIDIED(Effect.REWRITTEN, "tidied"),
  ZERO_RESTORED(Effect.REWRITTEN, "leading zero restored"),
  ADDRESS_TAKEN_OUT(Effect.REWRITTEN, "address taken out"),
  ONE_SPELLING(Effect.REWRITTEN, "one spelling for each profile"),
  FULL_ADDRESS(Effect.REWRITTEN, "full address"),
  ISO_DATE(Effect.REWRITTEN, "ISO date"),
  ONE_WORD(Effect.REWRITTEN, "one word for each outcome"),
  INTERNATIONAL(Effect.REWRITTEN, "international form"),
  AS_CODE(Effect.REWRITTEN, "as a code"),
  NAME_SPLIT(Effect.REWRITTEN, "name split"),
  NAME_SORTED(Effect.REWRITTEN, "name sorted out"),
  NAME_TURNED(Effect.REWRITTEN, "given name put first"),
  PARTS_WIN(Effect.REWRITTEN, "the parts win"),
  REFUSED(Effect.REWRITTEN, "asked not to be contacted"),
  CONSENT_GIVEN(Effect.REWRITTEN, "consent given"),

  // The value belongs elsewhere.
  A_COMPANY(Effect.MOVED, "a company, not a person"),
  A_ROLE(Effect.MOVED, "a role, not a name"),
  EMAIL_BESIDE_NAME(Effect.MOVED, "an e-mail in the name's place"),
  PHONE_BESIDE_NAME(Effect.MOVED, "a phone number in the name's place"),
  A_FORM_OF_ADDRESS(Effect.MOVED, "a form of address, not a job title"),
  AN_EMAIL(Effect.MOVED, "an e-mail, no web site"),
  A_NAME_BESIDE(Effect.MOVED, "the name beside an e-mail"),
  A_WEBSITE(Effect.MOVED, "a web site, no profile"),
  A_PROFILE(Effect.MOVED, "a profile, no web site"),
  A_MOBILE_NUMBER(Effect.MOVED, "a mobile number"),
  A_LANDLINE_NUMBER(Effect.MOVED, "not a mobile number"),
  A_FAX_NUMBER(Effect.MOVED, "a fax number"),
  A_POSTCODE(Effect.MOVED, "a postcode, no city"),
  ADDRESS_SPLIT(Effect.MOVED, "address split"),
  STREET_ALONE(Effect.MOVED, "the street alone"),
  SAYS_NO(Effect.MOVED, "says no"),
  A_DAY_TO_CALL(Effect.MOVED, "a day to call again"),
  WORDS_KEPT(Effect.MOVED, "words, not a date; kept as a note"),

  // No value, or not this one.
  NO_VALUE(Effect.DROPPED, "no value"),
  NOT_AN_EMAIL(Effect.DROPPED, "not a valid e-mail"),
  AN_UNFINISHED_EMAIL(Effect.DROPPED, "not a whole e-mail, perhaps meant"),
  A_MADE_UP_EMAIL(Effect.DROPPED, "an e-mail made up to fill the cell"),
  AN_UNREAD_MAILBOX(Effect.DROPPED, "a mailbox that nobody reads"),
  NOT_A_PHONE(Effect.DROPPED, "not a phone number"),
  NOT_A_PROFILE(Effect.DROPPED, "not a profile address"),
  NOT_A_WEBSITE(Effect.DROPPED, "not a web address"),
  NOT_A_DATE(Effect.DROPPED, "not a date"),
  DAY_OR_MONTH_FIRST(Effect.DROPPED, "day or month first, nothing tells which"),
  NO_SUCH_DAY(Effect.DROPPED, "no such day"),
  NO_DAY(Effect.DROPPED, "a month, a quarter or a year, not a day"),
  NOT_A_FIRM(Effect.DROPPED, "says that there is no firm"),
  NOT_A_NAME(Effect.DROPPED, "not a name"),
  NOT_AN_IDENTIFIER(Effect.DROPPED, "not a number that is anybody's"),
  NOT_A_COUNTRY(Effect.DROPPED, "no known country"),
  NOT_A_ZONE(Effect.DROPPED, "not a time zone such as Europe/Berlin"),
  NOT_A_CONSENT(Effect.DROPPED, "not a consent"),
  NOT_AN_OUTCOME(Effect.DROPPED, "not a known outcome of a call"),
  NOT_UNDERSTOOD(Effect.DROPPED, "not understood"),
  TAKEN_AS_NO_CONSENT(Effect.DROPPED, "not understood; taken as no consent"),
  ANOTHER_ADDRESS(Effect.DROPPED, "another address than the row's parts, which win"),
  A_SECOND_ONE(Effect.DROPPED, "a second one in the row"),
  A_SECOND_PERSON(Effect.DROPPED, "a second person in the row"),

  // The value is kept, and a person should look at it.
  NO_COUNTRY(Effect.DOUBTFUL, "country unknown; kept as written"),
  NOT_VALID_THERE(Effect.DOUBTFUL, "not a valid number; kept as written"),
  MAY_SAY_NO(Effect.DOUBTFUL, "may say no; taken as one"),
  A_BARE_NO(Effect.DOUBTFUL, "a no to nothing that is known; not taken as one"),
  NO_CLEAR_DAY(Effect.DOUBTFUL, "a later call without a clear day; left as it is"),
  TAKEN_AS_NO(Effect.DOUBTFUL, "not understood; taken as a no"),
  A_MISTYPED_DOMAIN(Effect.DOUBTFUL, "mistyped, perhaps meant"),
  A_LOOKALIKE_DOMAIN(Effect.DOUBTFUL, "letters of two alphabets in its domain"),
  NOT_ITS_COUNTRYS_POSTCODE(Effect.DOUBTFUL, "not a postcode of its country"),
  RUINED_BY_A_SPREADSHEET(Effect.DOUBTFUL, "ruined by a spreadsheet"),
  TOO_SHORT_A_NUMBER(Effect.DOUBTFUL, "too short for a telephone number"),
  A_HANDLE_ALONE(Effect.DOUBTFUL, "a handle without its network, taken for one on X"),
  COSTS_EXTRA(Effect.DOUBTFUL, "a number whose calls cost extra");

  /** What happened to the value. */
  public enum Effect {
    /** It is the same, written as it usually is. */
    REWRITTEN,
    /** It went into another field. */
    MOVED,
    /** It is gone from the cleaned values; the cell as it came is still in the row. */
    DROPPED,
    /** It is kept, and it looks wrong. */
    DOUBTFUL
  }

  private final Effect effect;
  private final String text;

  Because(Effect effect, String text) {
    this.effect = effect;
    this.text = text;
  }

  /** What happened to the value. */
  public Effect effect() {
    return effect;
  }

  /** The reason in a few words. */
  public String text() {
    return text;
  }

  /** The reason as it stands in files: {@code not-an-email}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
