package dev.warmlist.tag;

import java.util.Locale;

/**
 * A tag that the program gives by itself, or a family of them, such as one for each country. The
 * slugs are a contract: playbooks and scripts ask for them.
 */
public enum BuiltInTag {
  OWNER(Group.TITLE, "owns the firm, or a share of it"),
  C_LEVEL(Group.TITLE, "leads the firm, or sits on its board"),
  VP(Group.TITLE, "a vice president"),
  DIRECTOR(Group.TITLE, "a director"),
  HEAD(Group.TITLE, "leads a department or a site"),
  MANAGER(Group.TITLE, "leads a team, a project or accounts"),
  EXECUTIVE(Group.TITLE, "works on running the whole firm"),
  SALES(Group.TITLE, "works on sales"),
  MARKETING(Group.TITLE, "works on marketing"),
  OPERATIONS(Group.TITLE, "keeps the firm's work going"),
  ENGINEERING(Group.TITLE, "works on engineering, research or development"),
  IT(Group.TITLE, "works on the firm's own computers and data"),
  FINANCE(Group.TITLE, "works on money"),
  HR(Group.TITLE, "works on people"),
  LEGAL(Group.TITLE, "works on law"),
  SUPPORT(Group.TITLE, "looks after customers"),
  PRODUCT(Group.TITLE, "works on the product or its design"),
  PURCHASING(Group.TITLE, "buys for the firm"),

  WORK_MAIL(Group.MAIL, "an address of their own at an organisation"),
  FREE_MAIL(Group.MAIL, "an address at a free mail provider"),
  ROLE_MAILBOX(Group.MAIL, "a mailbox of a place or a function, such as info@"),
  DISPOSABLE_MAIL(Group.MAIL, "a throw-away address"),
  UNREAD_MAILBOX(Group.MAIL, "a row names a mailbox that nobody reads, such as noreply@"),

  REACH_SOCIAL(Group.REACH, "can be met on a social network"),
  REACH_EMAIL(Group.REACH, "can be met by e-mail"),
  REACH_LETTER(Group.REACH, "can be met by letter: a street and its place"),
  REACH_CALL(Group.REACH, "can be met by telephone"),
  REACH_MESSAGE(Group.REACH, "can be met by text message"),
  PHONE_ONLY(Group.REACH, "by telephone, and neither by e-mail nor on a social network"),
  SEVERAL_CHANNELS(Group.REACH, "two channels or more"),
  ONE_CHANNEL(Group.REACH, "one channel alone"),
  UNREACHABLE(Group.REACH, "no channel is known and allowed"),

  COUNTRY(Group.PLACE, "country-de", "the country they are in (ISO 3166-1)"),
  REGION(Group.PLACE, "region-us-oh", "the state or province they are in"),
  ZONE(Group.PLACE, "zone-europe-berlin", "the one time zone they can be in"),
  SEVERAL_ZONES(Group.PLACE, "several time zones are possible"),
  LANGUAGE(Group.PLACE, "language-de", "the language to expect, stated or usual there"),

  LIST(Group.LISTS, "list-crm-export", "is on the list crm-export.csv"),
  ON_SEVERAL_LISTS(Group.LISTS, "is on two lists or more"),
  COMPLETE(Group.LISTS, "name, company, title, e-mail, phone and place are known"),
  SPARSE(Group.LISTS, "half of these or more are missing"),
  NO_NAME(Group.LISTS, "a person without a name"),

  FRESH(Group.DATES, "heard from within half a year, or the row was changed then"),
  STALE(Group.DATES, "not for two years"),
  UNDATED(Group.DATES, "no such day is known"),

  CALLED_BEFORE(Group.CALLS, "a call reached a line of theirs"),
  ASKED_TO_CALL_BACK(Group.CALLS, "a call-back was asked for or promised"),
  NOT_INTERESTED(Group.CALLS, "said so when called"),
  NOT_NOW(Group.CALLS, "said so when called"),
  HUNG_UP(Group.CALLS, "ended the call"),
  CALL_BACK(Group.CALLS, "the call ended with a call-back"),
  REACHED(Group.CALLS, "was spoken to"),
  CONVERTED(Group.CALLS, "bought, signed up or agreed to meet"),
  GATEKEEPER(Group.CALLS, "somebody else answered and didn't pass the call on"),
  LEFT_MESSAGE(Group.CALLS, "got a message"),
  NO_ANSWER(Group.CALLS, "nobody answered"),
  WRONG_NUMBER(Group.CALLS, "the number is somebody else's, or nobody's"),
  DO_NOT_CONTACT(Group.CALLS, "asked not to be contacted; suppressed"),

  CUSTOMER(Group.KNOWN, "is a customer, by a list of customers or a call's outcome"),
  CONNECTED(Group.KNOWN, "is connected with us on a social network"),
  COLD(Group.KNOWN, "no meeting is known"),
  MET(Group.KNOWN, "connected or spoken to, within two years or at an unknown time"),
  WARM(Group.KNOWN, "met within half a year, asked for a call-back, or consented to e-mail"),
  DORMANT(Group.KNOWN, "connected or spoken to, longer ago than two years"),
  RESTING(Group.KNOWN, "said no or not now, or wasn't heard from for years"),
  COLLEAGUES(Group.KNOWN, "the lists hold several people of this company"),
  COMPETITOR(Group.KNOWN, "is of a firm that the playbook names under competitors");

  /** What a tag speaks of. */
  public enum Group {
    TITLE("The job, by the title in any of ten languages"),
    MAIL("The kind of e-mail"),
    REACH("How they can be met: a handle is known that works, and nothing closes the channel"),
    PLACE("Where they are"),
    LISTS("The lists, and what they hold"),
    DATES("How long ago"),
    CALLS("What earlier calls left: each outcome"),
    KNOWN("How we know them: a customer, or exactly one of cold, met, warm, dormant, resting");

    private final String title;

    Group(String title) {
      this.title = title;
    }

    /** The heading over the tags of the group. */
    public String title() {
      return title;
    }
  }

  private final Group group;
  private final String example;
  private final String meaning;
  private final String key;

  BuiltInTag(Group group, String meaning) {
    this(group, "", meaning);
  }

  BuiltInTag(Group group, String example, String meaning) {
    this.group = group;
    this.example = example;
    this.meaning = meaning;
    String slug = name().toLowerCase(Locale.ROOT).replace('_', '-');
    this.key = isFamily() ? slug + '-' : slug;
  }

  /** The tag; of a family, how all of it begin: {@code country-}. */
  public String key() {
    return key;
  }

  /** The tag as the help shows it; of a family, one of them. */
  public String shown() {
    return isFamily() ? example : key();
  }

  /** Whether it stands for many tags that begin alike. */
  public boolean isFamily() {
    return !example.isEmpty();
  }

  /** What the tag speaks of. */
  public Group group() {
    return group;
  }

  /** When it is given, in a few words. */
  public String meaning() {
    return meaning;
  }

  /** Whether this tag, or one of this family, has a name. */
  boolean covers(String name) {
    return isFamily() ? name.startsWith(key()) : name.equals(key());
  }
}
