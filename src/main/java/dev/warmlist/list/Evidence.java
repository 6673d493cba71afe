package dev.warmlist.list;

import dev.warmlist.clean.Addresses;
import dev.warmlist.clean.Countries;
import dev.warmlist.clean.DateOrder;
import dev.warmlist.clean.Dates;
import dev.warmlist.clean.Email;
import dev.warmlist.clean.Emails;
import dev.warmlist.clean.Phone;
import dev.warmlist.clean.Phones;
import dev.warmlist.clean.Postcodes;
import dev.warmlist.clean.Raw;
import dev.warmlist.clean.Region;
import dev.warmlist.clean.Regions;
import dev.warmlist.prospect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a list's first rows say about all of them.
 *
 * @param dates the order of day, month and year
 * @param region the country that nearly all rows name, two letters, or empty
 */
record Evidence(DateOrder dates, String region) {
  private static final double MAJORITY = 0.9;

  /** Fewer rows than this that name a country say nothing about the others. */
  private static final int FEWEST = 3;

  private static final Set<Field> DATES =
      Set.of(
          Field.BIRTH_DATE,
          Field.LAST_CONTACT,
          Field.CALL_BACK,
          Field.CONNECTED_ON,
          Field.UPDATED_ON,
          Field.EMAIL_CONSENT);

  static Evidence of(Mapping mapping, List<CsvRow> sample) {
    var dates = new ArrayList<String>();
    var votes = new TreeMap<String, Integer>();
    var phones = new Phones();
    for (CsvRow row : sample) {
      List<Raw> raws = mapping.raws(row.cells());
      raws.stream()
          .filter(raw -> DATES.contains(raw.field()))
          .forEach(raw -> dates.add(raw.text()));
      country(raws, phones).ifPresent(country -> votes.merge(country, 1, Integer::sum));
    }
    String region = majority(votes);
    DateOrder byRegion = region.equals("US") ? DateOrder.MDY : DateOrder.DMY;
    return new Evidence(Dates.order(dates).orElse(byRegion), region);
  }

  private static String majority(Map<String, Integer> votes) {
    int all = votes.values().stream().mapToInt(Integer::intValue).sum();
    for (Map.Entry<String, Integer> vote : votes.entrySet()) {
      if (all >= FEWEST && vote.getValue() >= MAJORITY * all) {
        return vote.getKey();
      }
    }
    return "";
  }

  /** The country that a row itself names, by its surest evidence. */
  private static Optional<String> country(List<Raw> raws, Phones phones) {
    return first(raws, Field.COUNTRY, Countries::read)
        .or(() -> first(raws, Field.PHONE, text -> international(text, phones)))
        .or(() -> first(raws, Field.MOBILE, text -> international(text, phones)))
        .or(() -> first(raws, Field.REGION, text -> Regions.read(text, "").map(Region::country)))
        .or(() -> first(raws, Field.ADDRESS, Evidence::addressed))
        .or(() -> first(raws, Field.POSTCODE, Postcodes::country))
        .or(() -> first(raws, Field.EMAIL, Evidence::mailed));
  }

  private static Optional<String> first(
      List<Raw> raws, Field field, java.util.function.Function<String, Optional<String>> read) {
    for (Raw raw : raws) {
      if (raw.field() == field) {
        Optional<String> country = read.apply(raw.text());
        if (country.isPresent()) {
          return country;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> international(String text, Phones phones) {
    if (!text.strip().startsWith("+")) {
      return Optional.empty();
    }
    return phones.read(text, "").stream().map(Phone::region).filter(r -> !r.isEmpty()).findFirst();
  }

  private static Optional<String> addressed(String text) {
    var address = Addresses.read(text);
    return Countries.read(address.country())
        .or(() -> Regions.read(address.region(), "").map(Region::country))
        .or(() -> Postcodes.country(address.postcode()));
  }

  private static Optional<String> mailed(String text) {
    return Emails.read(text).stream().map(Email::domain).findFirst().flatMap(Countries::ofDomain);
  }
}
