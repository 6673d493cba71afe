package dev.warmlist.consent;

import dev.warmlist.clean.Companies;
import dev.warmlist.clean.Email;
import dev.warmlist.clean.Emails;
import dev.warmlist.clean.GivenNames;
import dev.warmlist.clean.Phones;
import dev.warmlist.clean.Sites;
import dev.warmlist.clean.Texts;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Values;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Listed people and firms, found again by any value of theirs. */
final class EntryIndex {
  private static final GivenNames GIVEN_NAMES = new GivenNames();
  private static final Mark ANY = new Mark(0, 0, Set.of());
  private static final List<Field> NUMBERS = List.of(Field.PHONE, Field.MOBILE, Field.FAX);

  private final Map<String, Mark> marks = new HashMap<>();
  private final PhoneIndex phones = new PhoneIndex();
  private final boolean firmsToo;
  private boolean hashed;
  private boolean named;
  private int used;

  /**
   * An empty index.
   *
   * @param firmsToo whether an entry that speaks of a person lists their company as well
   */
  EntryIndex(boolean firmsToo) {
    this.firmsToo = firmsToo;
  }

  /** Adds an entry, and says whether there is anything in it by which somebody can be found. */
  boolean add(Entry entry, Mark mark) {
    int before = used;
    Values values = entry.values();
    entry.emails().forEach(email -> put("e:" + email, mark));
    values.all(Field.EMAIL).forEach(email -> put("e:" + email, mark));
    entry.domains().forEach(domain -> put("d:" + domain, mark));
    entry.hashes().forEach(hash -> put("h:" + hash, mark));
    hashed |= !entry.hashes().isEmpty();
    values.all(Field.PROFILE).forEach(profile -> put("p:" + profile, mark));
    for (Field field : NUMBERS) {
      values.all(field).forEach(number -> used += phones.add(number, mark) ? 1 : 0);
    }
    boolean person = entry.isPerson();
    for (String firm : firms(values)) {
      names(values, List::of).forEach(name -> put("n:" + name + "|" + firm, mark));
      named |= values.has(Field.FAMILY_NAME);
    }
    if (!person || firmsToo) {
      firms(values).forEach(firm -> put("c:" + firm, mark));
      values.all(Field.WEBSITE).forEach(site -> put("d:" + Sites.domain(site), mark));
    }
    if (firmsToo) {
      entry.emails().stream()
          .map(Emails::of)
          .filter(EntryIndex::isOfFirm)
          .forEach(email -> put("d:" + email.domain(), mark));
    }
    return used > before;
  }

  /** Whether a mailbox is one of a firm, so that its domain is the firm's. */
  private static boolean isOfFirm(Email email) {
    return email.kind() == Email.Kind.WORK || email.kind() == Email.Kind.ROLE;
  }

  private void put(String key, Mark mark) {
    if (key.length() > 2) {
      marks.merge(key, mark, Mark::with);
      used++;
    }
  }

  /** Every value of a prospect that is listed, in the order of their fields. */
  List<Hit> find(Values values) {
    if (used == 0) {
      return List.of();
    }
    var hits = new ArrayList<Hit>();
    for (String email : values.all(Field.EMAIL)) {
      look("e:" + email, Mask.email(email), hits);
      lookHashed(email, "the hashed e-mail of " + Mask.email(email), hits);
      lookDomain(email.substring(email.indexOf('@') + 1), hits);
    }
    for (Field field : NUMBERS) {
      for (String number : values.all(field)) {
        phones.find(number, ANY).ifPresent(mark -> hits.add(new Hit(Mask.phone(number), mark)));
        lookHashedNumber(Phones.number(number), "the hash of " + Mask.phone(number), hits);
      }
    }
    values.all(Field.WEBSITE).forEach(site -> lookDomain(host(site), hits));
    values.all(Field.PROFILE).forEach(p -> look("p:" + p, Mask.profile(p), hits));
    findFirm(values, hits);
    return hits;
  }

  /** The cells that are a listed e-mail or number and nothing else. */
  List<Hit> findCells(Collection<String> cells) {
    var hits = new ArrayList<Hit>();
    for (String cell : cells) {
      String text = cell.strip();
      if (text.indexOf('@') > 0) {
        String email = text.toLowerCase(Locale.ROOT);
        look("e:" + email, Mask.email(email), hits);
        lookHashed(email, "the hashed e-mail of " + Mask.email(email), hits);
      } else if (Handles.isPhone(text)) {
        phones.find(text, ANY).ifPresent(mark -> hits.add(new Hit(Mask.phone(text), mark)));
      }
    }
    return hits;
  }

  /** Whether an e-mail address itself is listed. */
  boolean hasEmail(String email) {
    if (marks.containsKey("e:" + email)) {
      return true;
    }
    var hits = new ArrayList<Hit>();
    lookHashed(email, email, hits);
    return !hits.isEmpty();
  }

  /** Whether a number is listed, in whatever notation. */
  boolean hasNumber(String number) {
    return phones.find(number, ANY).isPresent();
  }

  private void findFirm(Values values, List<Hit> hits) {
    for (String company : values.all(Field.COMPANY)) {
      String firm = Companies.read(company).key();
      look("c:" + firm, "the company " + company, hits);
      if (named) {
        for (String name : names(values, EntryIndex::forms)) {
          look("n:" + name + "|" + firm, "somebody of this name at " + company, hits);
        }
      }
    }
  }

  private void look(String key, String what, List<Hit> hits) {
    Optional.ofNullable(marks.get(key)).ifPresent(mark -> hits.add(new Hit(what, mark)));
  }

  private void lookHashed(String handle, String what, List<Hit> hits) {
    if (hashed) {
      for (Digest digest : Digest.values()) {
        look("h:" + digest.of(handle), what, hits);
      }
    }
  }

  /** Some write E.164 without its plus before they hash it. */
  private void lookHashedNumber(String number, String what, List<Hit> hits) {
    lookHashed(number, what, hits);
    if (number.startsWith("+")) {
      lookHashed(number.substring(1), what, hits);
    }
  }

  /** A listed domain covers the domains below it. */
  private void lookDomain(String domain, List<Hit> hits) {
    String rest = domain;
    while (rest.indexOf('.') > 0) {
      look("d:" + rest, "the domain " + rest, hits);
      lookHashed(rest, "the hash of the domain " + rest, hits);
      rest = rest.substring(rest.indexOf('.') + 1);
    }
  }

  private static List<String> firms(Values values) {
    return values.all(Field.COMPANY).stream()
        .map(c -> Companies.read(c).key())
        .filter(key -> !key.isEmpty())
        .toList();
  }

  /**
   * Given and family name as one key; people without both are not found by name.
   *
   * @param forms the forms of a given name, folded, in which it may be listed
   */
  private static List<String> names(Values values, Function<String, List<String>> forms) {
    var names = new ArrayList<String>();
    for (String family : values.all(Field.FAMILY_NAME)) {
      for (String given : values.all(Field.GIVEN_NAME)) {
        forms.apply(Texts.fold(given)).forEach(form -> names.add(form + " " + Texts.fold(family)));
      }
    }
    return names;
  }

  /** The name itself, and those that are one with it: Robert, Bob, Rob. */
  private static List<String> forms(String given) {
    List<String> all = GIVEN_NAMES.forms(given);
    return all.isEmpty() ? List.of(given) : all;
  }

  /** The host of an address, without {@code www.}. */
  static String host(String url) {
    String host = url.toLowerCase(Locale.ROOT);
    int scheme = host.indexOf("://");
    host = scheme < 0 ? host : host.substring(scheme + 3);
    int end = 0;
    while (end < host.length() && "/?#:".indexOf(host.charAt(end)) < 0) {
      end++;
    }
    host = host.substring(0, end);
    return host.startsWith("www.") ? host.substring(4) : host;
  }
}
