package dev.warmlist.clean;

import java.util.Map;

/**
 * A state, province, Land or canton.
 *
 * @param country the country, two letters
 * @param code its code within the country, as in ISO 3166-2: {@code KS}, {@code BY}
 * @param name its name in its country's language, English for the United States and Canada
 */
public record Region(String country, String code, String name) {

  /** What is known of it, for people: {@code name}, {@code code}, {@code country}. */
  public Map<String, String> known() {
    return Known.of("name", name, "code", code, "country", country);
  }
}
