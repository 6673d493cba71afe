package dev.warmlist.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses whose postcode stands before the city, as on the European continent, or behind it, as
 * in the United Kingdom and Ireland.
 */
final class PostcodeAddress {
  /** {@code D-80331 München}, {@code 75008 Paris}, {@code 1012 AB Amsterdam}. */
  private static final Pattern BEFORE_CITY =
      Pattern.compile(
          "^(\\d{4} ?[A-Z]{2}|(?:[A-Z]{1,2}[- ])?\\d{4,5}|\\d{3} \\d{2}|\\d{2}-\\d{3}"
              + "|\\d{4}-\\d{3})"
              + " (\\p{L}[^\\d]{1,50}(?: \\d{1,2})?)$");

  /** A house number, then postcode and city without a comma between. */
  private static final Pattern AFTER_NUMBER =
      Pattern.compile("^(\\p{L}.{2,80} \\d{1,4} ?[a-zA-Z]?) (\\d{5} \\p{L}[^\\d]{1,50})$");

  private static final Pattern AFTER_STREET =
      Pattern.compile("^(\\d{1,4}.{2,80}) (\\d{5} \\p{L}[^\\d]{1,50}(?: \\d{1,2})?)$");

  /** {@code Milano (MI)}, {@code Milano MI}. */
  private static final Pattern WITH_PROVINCE =
      Pattern.compile("(.{2,50}?) (?:\\(([A-Z]{2})\\)|([A-Z]{2}))");

  private static final Pattern BRAZILIAN = Pattern.compile("(?i)(?:CEP:? ?)?(\\d{5}-\\d{3})");
  private static final Pattern BRAZILIAN_CITY = Pattern.compile("(.{2,50}?) ?[-/] ?([A-Z]{2})");

  private static final Pattern BEHIND_CITY =
      Pattern.compile(
          "(?i)^(?:(.*) )?([A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|[A-Z]\\d[\\dW] ?[A-Z\\d]{4})$");

  private PostcodeAddress() {}

  /** The address, if its last part is a postcode and a city. */
  static Optional<Addresses.Parts> read(List<String> parts, String country) {
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    List<String> before = parts.subList(0, parts.size() - 1);
    String last = parts.get(parts.size() - 1);
    if (before.isEmpty()) {
      for (Pattern whole : List.of(AFTER_NUMBER, AFTER_STREET)) {
        Matcher split = whole.matcher(last);
        if (split.matches() && Streets.hasStreetWord(split.group(1))) {
          return beforeCity(List.of(split.group(1)), split.group(2), country);
        }
      }
    }
    return beforeCity(before, last, country)
        .or(() -> behindCity(before, last, country))
        .or(() -> brazilian(before, last, country));
  }

  private static Optional<Addresses.Parts> beforeCity(
      List<String> before, String last, String country) {
    Matcher split = BEFORE_CITY.matcher(last);
    if (!split.matches() || !Streets.isCity(split.group(2))) {
      return Optional.empty();
    }
    String postcode = split.group(1);
    Optional<String> own = Postcodes.country(postcode);
    if (before.isEmpty() && country.isEmpty() && own.isEmpty()) {
      return Optional.empty();
    }
    String home = country.isEmpty() ? own.orElse("") : country;
    String plain = own.isPresent() ? withoutCountry(postcode) : postcode;
    return Optional.of(withProvince(Addresses.street(before), split.group(2), plain, home));
  }

  /** An Italian province behind the city; brackets and five digits before tell the country. */
  private static Addresses.Parts withProvince(
      String street, String city, String postcode, String country) {
    Matcher split = WITH_PROVINCE.matcher(city);
    if ((country.isEmpty() || country.equals("IT")) && postcode.length() == 5 && split.matches()) {
      boolean bare = split.group(2) == null;
      String code = bare ? split.group(3) : split.group(2);
      if (Regions.read(code, "IT").isPresent() && !(bare && country.isEmpty())) {
        return new Addresses.Parts(street, split.group(1).strip(), code, postcode, "IT");
      }
    }
    return new Addresses.Parts(street, city, "", postcode, country);
  }

  /** {@code Av. Paulista 1000, São Paulo - SP, 01310-100}. */
  private static Optional<Addresses.Parts> brazilian(
      List<String> before, String last, String country) {
    Matcher postcode = BRAZILIAN.matcher(last);
    if (before.isEmpty() || !postcode.matches() || !(country.isEmpty() || country.equals("BR"))) {
      return Optional.empty();
    }
    List<String> street = before.subList(0, before.size() - 1);
    Matcher city = BRAZILIAN_CITY.matcher(before.get(before.size() - 1));
    return city.matches() && Regions.read(city.group(2), "BR").isPresent()
        ? Optional.of(
            new Addresses.Parts(
                Addresses.street(street),
                city.group(1).strip(),
                city.group(2),
                postcode.group(1),
                "BR"))
        : Optional.empty();
  }

  /** {@code D-80331} is 80331 once the country is known. */
  private static String withoutCountry(String postcode) {
    int digit = 0;
    while (digit < postcode.length() && !Character.isDigit(postcode.charAt(digit))) {
      digit++;
    }
    return postcode.substring(digit);
  }

  private static Optional<Addresses.Parts> behindCity(
      List<String> before, String last, String country) {
    Matcher split = BEHIND_CITY.matcher(last);
    if (!split.matches()) {
      return Optional.empty();
    }
    String postcode = split.group(2).toUpperCase(Locale.ROOT);
    Optional<String> own = Postcodes.country(postcode);
    if (own.isEmpty() || (!country.isEmpty() && !country.equals(own.get()))) {
      return Optional.empty();
    }
    var street = new ArrayList<String>(before);
    Optional.ofNullable(split.group(1)).ifPresent(street::add);
    String region = takeRegion(street, own.get());
    boolean city = street.size() > 1 && Streets.isCity(street.get(street.size() - 1));
    String town = city ? street.remove(street.size() - 1) : "";
    return Optional.of(
        new Addresses.Parts(Addresses.street(street), town, region, postcode, own.get()));
  }

  private static String takeRegion(List<String> parts, String country) {
    Optional<Region> region =
        parts.size() < 3 ? Optional.empty() : Regions.read(parts.get(parts.size() - 1), country);
    region.ifPresent(r -> parts.remove(parts.size() - 1));
    return region.map(Region::code).orElse("");
  }
}
