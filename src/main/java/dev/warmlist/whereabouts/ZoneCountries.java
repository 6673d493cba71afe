package dev.warmlist.whereabouts;

import dev.warmlist.Bundled;
import java.time.ZoneId;
import java.util.Map;

/** In which country the clocks of a time zone hang; it stands in for a member's country. */
public final class ZoneCountries {
  private final Map<String, String> countries;

  /** Reads the table that the program brings along. */
  public ZoneCountries() {
    countries = new Bundled(ZoneCountries.class, "zone-countries.txt").map();
  }

  /** Two letters, or empty for a zone that isn't a place's. */
  public String of(ZoneId zone) {
    return countries.getOrDefault(zone.getId(), "");
  }
}
