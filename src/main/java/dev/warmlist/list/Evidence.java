package dev.warmlist.list;

import dev.warmlist.clean.Addresses;
import dev.warmlist.clean.Countries;
import dev.warmlist.clean.DateOrder;
import dev.warmlist.clean.Email;
import dev.warmlist.clean.Emails;
import dev.warmlist.clean.Phone;
import dev.warmlist.clean.Phones;
import dev.warmlist.clean.Postcodes;
import dev.warmlist.clean.Raw;
import dev.warmlist.clean.Region;
import dev.warmlist.clean.Regions;
import dev.warmlist.prospect.Field;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a list's first rows say about all of them.
 *
 * @param orders for each column the order of day, month and year in it, where it shows its own
 * @param dates the order of day, month and year in the other columns
 * @param countries how many of the rows name which country, the most frequent first
 * @param region the country that nearly all of them name, two letters, or empty
 * @param remarks what a person should know of how dates are read, in finished sentences
 */
record Evidence(
    List<Optional<DateOrder>> orders,
    DateOrder dates,
    Map<String, Integer> countries,
    String region,
    List<String> remarks) {
  private static final double MAJORITY = 0.9;

  /** Fewer rows than this that name a country say nothing about the others. */
  private static final int FEWEST = 3;

  /** A number as it is written in North America, and hardly anywhere else. */
  private static final Pattern AMERICAN =
      Pattern.compile(
          "(?:\\+?1[-. ])?(?:\\(\\d{3}\\)"
              + " ?\\d{3}-\\d{4}|\\d{3}-\\d{3}-\\d{4}|\\d{3}\\.\\d{3}\\.\\d{4})"
              + "(?:\\s*(?:x|ext\\.?)\\s*\\d+)?");

  static Evidence of(Mapping mapping, List<String> headers, List<CsvRow> sample) {
    var votes = new TreeMap<String, Integer>();
    var phones = new Phones();
    for (CsvRow row : sample) {
      country(mapping.raws(row.cells()), phones)
          .ifPresent(country -> votes.merge(country, 1, Integer::sum));
    }
    String region = majority(votes);
    DateOrders dates = DateOrders.of(mapping, headers, sample, region);
    return new Evidence(dates.orders(), dates.ofList(), sorted(votes), region, dates.remarks());
  }

  private static Map<String, Integer> sorted(Map<String, Integer> votes) {
    var sorted = new LinkedHashMap<String, Integer>();
    votes.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(vote -> sorted.put(vote.getKey(), vote.getValue()));
    return Collections.unmodifiableMap(sorted);
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
        .or(() -> first(raws, Field.PHONE, text -> american(text, phones)))
        .or(() -> first(raws, Field.MOBILE, text -> american(text, phones)))
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

  /** The country of the area code; a number that isn't in use there is no evidence. */
  private static Optional<String> american(String text, Phones phones) {
    if (!AMERICAN.matcher(text.strip()).matches()) {
      return Optional.empty();
    }
    return phones.read(text, "US").stream()
        .filter(phone -> phone.kind() != Phone.Kind.INVALID)
        .map(Phone::region)
        .filter(region -> region.equals("US") || region.equals("CA"))
        .findFirst();
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
