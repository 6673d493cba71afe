package dev.warmlist.consent;

import dev.warmlist.clean.Email;
import dev.warmlist.clean.Emails;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Kind;
import dev.warmlist.prospect.Values;
import java.util.List;

/**
 * One line of a list of people or firms.
 *
 * @param values its cleaned values
 * @param emails e-mail addresses as they stand there, lower case, valid or not
 * @param domains domains that are named as such
 * @param hashes hashed e-mails or phones, lower case
 */
record Entry(Values values, List<String> emails, List<String> domains, List<String> hashes) {
  /** Keeps copies. */
  Entry {
    emails = List.copyOf(emails);
    domains = List.copyOf(domains);
    hashes = List.copyOf(hashes);
  }

  /**
   * Whether it speaks of one person: it has a name, a personal profile, a mobile number, or an
   * address that isn't the one of a place. Else it speaks of the firm that it names.
   */
  boolean isPerson() {
    return !hashes.isEmpty()
        || values.has(Field.MOBILE)
        || values.has(Field.GIVEN_NAME)
        || values.has(Field.FAMILY_NAME)
        || (values.has(Field.NAME) && Kind.of(values) == Kind.PERSON)
        || values.all(Field.PROFILE).stream().anyMatch(p -> !p.contains("/company/"))
        || emails.stream().anyMatch(e -> Emails.of(e).kind() != Email.Kind.ROLE);
  }
}
