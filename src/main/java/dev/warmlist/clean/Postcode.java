package dev.warmlist.clean;

import java.util.Map;
import java.util.Optional;

/**
 * A postcode as it was found, and what is known of it.
 *
 * @param original the cell, tidied
 * @param value the postcode as its country writes it; as it came, in upper case, when it fits no
 *     form that is known
 * @param country the country whose form it has, two letters; empty when none or several could be
 *     meant
 * @param because what was mended, or what is doubtful about it
 */
public record Postcode(String original, String value, String country, Optional<Because> because) {

  /** What is known of it, for people: {@code country}, {@code because}. */
  public Map<String, String> known() {
    return Known.of("country", country, "because", because.map(Because::text).orElse(""));
  }
}
