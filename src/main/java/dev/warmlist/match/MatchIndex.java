package dev.warmlist.match;

import dev.warmlist.clean.GivenNames;
import dev.warmlist.prospect.Kind;
import dev.warmlist.prospect.Values;
import java.util.List;

/**
 * All rows in the compact form that matching needs: codes into dictionaries, about 100 bytes a row
 * and its texts once. Rows are added in the order of their ordinals.
 */
public final class MatchIndex {
  final Dictionary givens = new Dictionary();
  final Dictionary families = new Dictionary();
  final Dictionary firms = new Dictionary();
  final Dictionary firmWords = new Dictionary();
  final Dictionary titles = new Dictionary();
  final Dictionary domains = new Dictionary();
  final Dictionary mails = new Dictionary();
  final Dictionary phones = new Dictionary();
  final Dictionary profiles = new Dictionary();
  final Dictionary streets = new Dictionary();
  final Dictionary cities = new Dictionary();
  final Dictionary regions = new Dictionary();
  final Dictionary postcodes = new Dictionary();
  final Dictionary others = new Dictionary();
  final Dictionary identifiers = new Dictionary();
  final Dictionary births = new Dictionary();

  private final RowTable rows = new RowTable();
  final IntColumn given = rows.numbers();
  final IntColumn middle = rows.numbers();
  final IntColumn family = rows.numbers();
  final IntColumn generation = rows.numbers();
  final IntColumn nickname = rows.numbers();
  final IntColumn whole = rows.numbers();
  final IntColumn firm = rows.numbers();
  final IntColumn title = rows.numbers();
  final ManyColumn domain = rows.codes();
  final ManyColumn mail = rows.codes();
  final ManyColumn phone = rows.codes();
  final ManyColumn profile = rows.codes();
  final IntColumn street = rows.numbers();
  final IntColumn city = rows.numbers();
  final IntColumn region = rows.numbers();
  final IntColumn postcode = rows.numbers();
  final IntColumn country = rows.numbers();
  final IntColumn birthDay = rows.numbers();
  final IntColumn birth = rows.numbers();
  final ManyColumn identifier = rows.codes();
  final WideColumn fingerprint = rows.wideNumbers();
  final IntColumn list = rows.numbers();

  final CodeSet roleMails = new CodeSet();
  final CodeSet freeMails = new CodeSet();
  final CodeSet switchboards = new CodeSet();
  final CodeSet mobiles = new CodeSet();

  /** Numbers without their country. */
  final CodeSet nationals = new CodeSet();

  final CodeSet companies = new CodeSet();
  final Places places = new Places();
  final GivenNames names = new GivenNames();

  private final TraitReader reader = reader();

  /** An empty index. */
  public MatchIndex() {}

  /** Reads rows for this index; rows may be read on several threads, each with its own reader. */
  public TraitReader reader() {
    return new TraitReader(names);
  }

  /**
   * Adds the next row.
   *
   * @param values its cleaned values
   * @param list the position of its list, from 0
   * @return its ordinal, from 0
   */
  public int add(Values values, int list) {
    return add(reader.read(values), list);
  }

  /**
   * Adds the next row.
   *
   * @param traits what a {@link #reader} made of it
   * @param list the position of its list, from 0
   * @return its ordinal, from 0
   */
  public int add(Traits traits, int list) {
    int ordinal = size();
    addName(traits);
    addWays(traits);
    addPlace(traits);
    this.list.add(list);
    birthDay.add(traits.birthDay());
    birth.add(births.add(traits.birthDay() == 0 ? "" : Days.iso(traits.birthDay())));
    addIdentifiers(traits, list);
    fingerprint.add(traits.fingerprint());
    if (traits.kind() == Kind.COMPANY) {
      companies.add(ordinal);
    }
    places.add(traits, list);
    return ordinal;
  }

  /** Whether a row is compared as a company or a place, and not as a person. */
  boolean isFirm(int row) {
    return companies.has(row) || places.isPlaces(list.get(row));
  }

  /** Whether a row says where somebody works, and not only where they live. */
  boolean isAtWork(int row) {
    return firm.get(row) != 0 || title.get(row) != 0 || domain.has(row) || phone.has(row);
  }

  /** The name of a row that {@link #isFirm}. */
  String firmName(int row) {
    if (companies.has(row)) {
      return firms.text(firm.get(row));
    }
    if (whole.get(row) != 0) {
      return firms.text(whole.get(row));
    }
    return Words.plain(
        givens.text(given.get(row))
            + " "
            + others.text(middle.get(row))
            + " "
            + families.text(family.get(row)));
  }

  /** How many rows there are. */
  public int size() {
    return list.size();
  }

  private void addName(Traits traits) {
    given.add(givens.add(traits.given()));
    middle.add(others.add(traits.middle()));
    family.add(families.add(traits.family()));
    generation.add(others.add(traits.generation()));
    nickname.add(others.add(traits.nickname()));
    whole.add(firms.add(traits.whole()));
    firm.add(firms.add(traits.company()));
    title.add(titles.add(traits.title()));
    String name = traits.kind() == Kind.COMPANY ? traits.company() : traits.whole();
    Words.of(name).forEach(firmWords::add);
  }

  private void addWays(Traits traits) {
    domain.add(codes(domains, traits.domains()));
    addMails(traits.mails());
    int[] numbers = codes(phones, traits.phones());
    phone.add(numbers);
    for (int i = 0; i < numbers.length; i++) {
      if (!traits.phones().get(i).startsWith("+")) {
        nationals.add(numbers[i]);
      }
    }
    traits.switchboards().forEach(number -> switchboards.add(phones.find(number)));
    traits.mobiles().forEach(number -> mobiles.add(phones.find(number)));
    profile.add(codes(profiles, traits.profiles()));
  }

  private void addMails(List<Traits.Mail> all) {
    int[] codes = new int[all.size()];
    for (int i = 0; i < codes.length; i++) {
      Traits.Mail m = all.get(i);
      codes[i] = mails.add(m.address());
      if (m.role()) {
        roleMails.add(codes[i]);
      }
      if (m.free()) {
        freeMails.add(codes[i]);
      }
    }
    mail.add(codes);
  }

  private void addIdentifiers(Traits traits, int list) {
    int[] codes = new int[traits.identifiers().size()];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = identifiers.add(Identifiers.key(traits.identifiers().get(i), list));
    }
    identifier.add(codes);
  }

  private void addPlace(Traits traits) {
    street.add(streets.add(traits.street()));
    city.add(cities.add(traits.city()));
    region.add(regions.add(traits.region()));
    postcode.add(postcodes.add(traits.postcode()));
    country.add(others.add(traits.country()));
  }

  private static int[] codes(Dictionary dictionary, List<String> texts) {
    int[] codes = new int[texts.size()];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = dictionary.add(texts.get(i));
    }
    return codes;
  }
}
