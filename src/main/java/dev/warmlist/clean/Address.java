package dev.warmlist.clean;

import java.util.Map;

/**
 * A postal address in its parts. What isn't known is empty.
 *
 * @param original the cell, tidied, line breaks as commas
 * @param street street, number and whatever else stands before the city; holds the whole text when
 *     it could not be split
 * @param city the city
 * @param region the state or province, as a code where it is a known one
 * @param postcode the postcode
 * @param country the country, two letters
 */
public record Address(
    String original, String street, String city, String region, String postcode, String country) {

  /** No address at all. */
  static final Address NONE = new Address("", "", "", "", "", "");

  /** Whether more than a street was recognised. */
  public boolean split() {
    return !city.isEmpty() || !postcode.isEmpty() || !region.isEmpty() || !country.isEmpty();
  }

  /** What is known of it, for people: its parts; nothing when it could not be split. */
  public Map<String, String> known() {
    return split()
        ? Known.of(
            "street", street,
            "city", city,
            "region", region,
            "postcode", postcode,
            "country", country)
        : Map.of();
  }
}
