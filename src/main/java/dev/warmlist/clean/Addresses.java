package dev.warmlist.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Splits postal addresses that stand in one cell. Only what is certain is split off; the rest stays
 * together as the street.
 */
public final class Addresses {
  private static final int LONGEST = 300;
  private static final Pattern LINES = Pattern.compile("[\\r\\n|]+|\\s:::\\s");
  private static final Pattern COMMAS = Pattern.compile("\\s?[,;]\\s?");

  private Addresses() {}

  /**
   * The parts of an address such as {@code 623 Massachusetts St., Lawrence, KS 66044}, {@code
   * Hauptstr. 5, 80331 München} or {@code 10 Downing Street, London SW1A 2AA}. The country is set
   * where the address names it, or has a state or a postcode of one country alone.
   */
  public static Address read(String cell) {
    return read(cell, "");
  }

  /**
   * The parts of an address that stands in a known country, unless it names another.
   *
   * @param home two letters; empty when it isn't known
   */
  public static Address read(String cell, String home) {
    String text = Texts.tidy(LINES.matcher(cell).replaceAll(", "));
    if (text.length() > LONGEST) {
      return new Address(text, text, "", "", "", "");
    }
    var parts = new ArrayList<String>();
    for (String part : COMMAS.split(text, -1)) {
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    String named = takeCountry(parts);
    String country = named.isEmpty() ? home : named;
    List<String> rest = List.copyOf(parts);
    return StateAddress.read(rest, country)
        .or(() -> PostcodeAddress.read(rest, country))
        .or(() -> streetAndCity(rest, country))
        .orElseGet(() -> new Parts(street(rest), "", "", "", named))
        .of(text);
  }

  /** The parts of an address that is being read. */
  record Parts(String street, String city, String region, String postcode, String country) {
    Address of(String original) {
      return new Address(original, street, city, region, postcode, country);
    }
  }

  /** The street of the parts before the city. */
  static String street(List<String> parts) {
    return String.join(", ", parts);
  }

  private static String takeCountry(List<String> parts) {
    if (parts.size() < 2) {
      return "";
    }
    String last = parts.get(parts.size() - 1);
    Optional<String> country =
        StateAddress.region(last, "").isPresent() ? Optional.empty() : Countries.read(last);
    country.ifPresent(c -> parts.remove(parts.size() - 1));
    return country.orElse("");
  }

  /** {@code 2708 East Lincoln Street, Bloomington}: two parts, and no doubt which is which. */
  private static Optional<Parts> streetAndCity(List<String> parts, String country) {
    return parts.size() == 2 && Streets.isStreet(parts.get(0)) && Streets.isCity(parts.get(1))
        ? Optional.of(new Parts(parts.get(0), parts.get(1), "", "", country))
        : Optional.empty();
  }
}
