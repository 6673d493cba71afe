package dev.warmlist.whereabouts;

import java.time.ZoneId;
import java.util.List;

/**
 * Where a prospect is, as far as the data tell.
 *
 * @param country two letters (ISO 3166-1), or empty
 * @param subdivision the code of a state or province without its country ({@code CA}, {@code BY}),
 *     or empty
 * @param zones the time zones that are possible, sorted by id; empty when the country is unknown
 * @param language the language to expect, two letters (ISO 639-1), or empty
 * @param evidence what each of these was concluded from, in a few words
 */
public record Whereabouts(
    String country, String subdivision, List<ZoneId> zones, String language, String evidence) {
  /** Nothing is known. */
  public static final Whereabouts UNKNOWN = new Whereabouts("", "", List.of(), "", "");

  /** Keeps a copy of the zones. */
  public Whereabouts {
    zones = List.copyOf(zones);
  }

  /** The place alone, without the evidence and what is concluded of the language. */
  public Whereabouts placeAlone() {
    return new Whereabouts(country, subdivision, zones, "", "");
  }
}
