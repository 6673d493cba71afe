package dev.warmlist.whereabouts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** In which country the clocks of a time zone hang; it stands in for a member's country. */
public final class ZoneCountries {
  private final Map<String, String> countries = new HashMap<>();

  /** Reads the table that the program brings along. */
  public ZoneCountries() {
    try (InputStream in = ZoneCountries.class.getResourceAsStream("zone-countries.txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      text.lines().filter(line -> !line.startsWith("#")).forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String line) {
    int tab = line.indexOf('\t');
    countries.put(line.substring(0, tab), line.substring(tab + 1));
  }

  /** Two letters, or empty for a zone that isn't a place's. */
  public String of(ZoneId zone) {
    return countries.getOrDefault(zone.getId(), "");
  }
}
