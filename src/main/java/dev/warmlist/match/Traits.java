package dev.warmlist.match;

import dev.warmlist.prospect.Kind;
import java.util.List;

/**
 * What matching looks at in one row: folded texts, the empty text where nothing is known. {@link
 * MatchIndex#reader} reads them, {@link MatchIndex#add(Traits, int)} takes them.
 *
 * @param kind what the row speaks of
 * @param given given names, blanks between several
 * @param middle middle names or initials
 * @param family family names
 * @param generation {@code jr}, {@code sr}, {@code ii} …
 * @param nickname what they are called
 * @param whole the whole name as one text, where it is not clearly a given and a family name
 * @param company the company's matching form, without its legal form
 * @param title the job title
 * @param mails e-mail addresses
 * @param domains domains that are one organisation's own
 * @param phones telephone numbers; one with an extension stands here with it and without
 * @param mobiles the numbers among them that are known to be mobile
 * @param switchboards the numbers among them that have extensions
 * @param profiles profile addresses
 * @param street house number and street
 * @param city the town
 * @param region the state or province
 * @param postcode the postcode without blanks
 * @param country two letters
 * @param birthDay the birth date, as year * 10000 + month * 100 + day; 0 when unknown
 * @param identifiers the list's own key, and others with their type in front
 * @param named whether the first of the given names is a given name in use
 * @param fingerprint what the row is in itself, in one number
 */
public record Traits(
    Kind kind,
    String given,
    String middle,
    String family,
    String generation,
    String nickname,
    String whole,
    String company,
    String title,
    List<Mail> mails,
    List<String> domains,
    List<String> phones,
    List<String> mobiles,
    List<String> switchboards,
    List<String> profiles,
    String street,
    String city,
    String region,
    String postcode,
    String country,
    int birthDay,
    List<String> identifiers,
    boolean named,
    long fingerprint) {

  /** An e-mail address, and whether it is a role's mailbox or a free provider's. */
  public record Mail(String address, boolean role, boolean free) {}

  /** Keeps copies of the lists. */
  public Traits {
    mails = List.copyOf(mails);
    domains = List.copyOf(domains);
    phones = List.copyOf(phones);
    mobiles = List.copyOf(mobiles);
    switchboards = List.copyOf(switchboards);
    profiles = List.copyOf(profiles);
    identifiers = List.copyOf(identifiers);
  }
}
