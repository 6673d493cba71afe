package dev.warmlist.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses that end in a state or province, with or without a postcode: North America and
 * Australia. Without a postcode the state must stand by itself, as {@code NE} may be a point of the
 * compass.
 */
final class StateAddress {
  private static final Set<String> COUNTRIES = Set.of("US", "CA", "AU");
  private static final Pattern POSTCODE =
      Pattern.compile(
          "(?i)^(?:(.*[\\s,]))?(\\d{5}(?:-\\d{4})?|\\d{4}|[A-Z]\\d[A-Z][ -]?\\d[A-Z]\\d)$");
  private static final int MOST_WORDS = 4;

  private StateAddress() {}

  /** The address, if its end is a state that the postcode's form fits. */
  static Optional<Addresses.Parts> read(List<String> parts, String country) {
    var before = new ArrayList<String>(parts);
    String last = take(before);
    Matcher postcode = POSTCODE.matcher(last);
    if (!postcode.matches()) {
      return before.isEmpty()
          ? Optional.empty()
          : region(last, country).map(region -> address(before, "", region, ""));
    }
    String code = postcode.group(2).toUpperCase(Locale.ROOT);
    String head = Optional.ofNullable(postcode.group(1)).orElse("").strip();
    String rest = head.isEmpty() ? take(before) : head;
    return withPostcode(before, rest, code, country.isEmpty() ? countryOf(code) : country);
  }

  /** A state or province of the countries that write it in addresses. */
  static Optional<Region> region(String text, String country) {
    boolean shouted = text.equals(text.toUpperCase(Locale.ROOT));
    return text.length() < 2 || (text.length() <= 3 && !shouted)
        ? Optional.empty()
        : Regions.read(text, country).filter(region -> COUNTRIES.contains(region.country()));
  }

  private static Optional<Addresses.Parts> withPostcode(
      List<String> before, String rest, String postcode, String country) {
    int start = 0;
    int words = (int) rest.chars().filter(c -> c == ' ').count() + 1;
    for (int left = words; left > 0; left--) {
      if (left <= MOST_WORDS) {
        Optional<Region> region = region(rest.substring(start), country);
        if (region.isPresent()) {
          return Optional.of(
              address(before, rest.substring(0, start).strip(), region.get(), postcode));
        }
      }
      start = rest.indexOf(' ', start) + 1;
    }
    return Optional.empty();
  }

  /** Finds the city: what stands before the state, or the part before it, or behind the street. */
  private static Addresses.Parts address(
      List<String> before, String head, Region region, String postcode) {
    var street = new ArrayList<String>(before);
    String rest = head.isEmpty() ? take(street) : head;
    String city = "";
    if (Streets.isCity(rest) && (!street.isEmpty() || !Streets.hasStreetWord(rest))) {
      city = rest;
    } else {
      int start = Streets.cityStart(rest);
      city = start < 0 ? "" : rest.substring(start);
      street.add(start < 0 ? rest : rest.substring(0, start).strip());
    }
    return new Addresses.Parts(
        Addresses.street(street), city, region.code(), postcode, region.country());
  }

  private static String countryOf(String postcode) {
    if (Character.isLetter(postcode.charAt(0))) {
      return "CA";
    }
    return postcode.length() == 4 ? "AU" : "US";
  }

  private static String take(List<String> parts) {
    return parts.isEmpty() ? "" : parts.remove(parts.size() - 1);
  }
}
