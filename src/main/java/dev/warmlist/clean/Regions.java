package dev.warmlist.clean;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads states, provinces, Länder and cantons of the countries whose lists name them. */
public final class Regions {
  /** Countries in which an address writes the region's code without naming the country. */
  private static final Set<String> WITH_BARE_CODES = Set.of("US", "CA", "AU");

  private static final Pattern BLANKS = Pattern.compile("[\\s-]+");
  private static final Map<String, Set<Region>> BY_CODE = new LinkedHashMap<>();
  private static final Map<String, Set<Region>> BY_NAME = new LinkedHashMap<>();

  static {
    for (List<String> row : Table.rows("regions.txt")) {
      var region = new Region(row.get(0), row.get(1), row.get(2));
      BY_CODE.computeIfAbsent(key(region.code()), k -> new LinkedHashSet<>()).add(region);
      for (String name : row.subList(2, row.size())) {
        BY_NAME.computeIfAbsent(key(name), k -> new LinkedHashSet<>()).add(region);
      }
    }
  }

  private Regions() {}

  /**
   * The region that a code or a name stands for.
   *
   * @param country two letters; empty when it isn't known, and then only a text that means one
   *     region of one country is read ({@code KS}, {@code Bayern}, but not {@code WA})
   */
  public static Optional<Region> read(String text, String country) {
    String key = key(text);
    if (key.length() > 3 && key.charAt(2) == ' ' && Countries.isTop(key.substring(0, 2))) {
      Optional<Region> region = ofIso(key, country);
      if (region.isPresent()) {
        return region;
      }
    }
    var found = new ArrayList<Region>();
    for (Region region : BY_CODE.getOrDefault(key, Set.of())) {
      if (country.isEmpty()
          ? WITH_BARE_CODES.contains(region.country())
          : region.country().equals(country)) {
        found.add(region);
      }
    }
    for (Region region : BY_NAME.getOrDefault(key, Set.of())) {
      boolean fits = country.isEmpty() || region.country().equals(country);
      if (fits && !found.contains(region)) {
        found.add(region);
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** {@code US-CA}: the code with its country's. */
  private static Optional<Region> ofIso(String key, String country) {
    String home = key.substring(0, 2).toUpperCase(Locale.ROOT);
    for (Region region : BY_CODE.getOrDefault(key.substring(3), Set.of())) {
      if (region.country().equals(home) && (country.isEmpty() || country.equals(home))) {
        return Optional.of(region);
      }
    }
    return Optional.empty();
  }

  /** The code of a region that a row holds as code or name; empty when it isn't a known one. */
  static String code(String text, String country) {
    return read(text, country).map(Region::code).orElse("");
  }

  private static String key(String text) {
    return BLANKS.matcher(Texts.fold(text).replace(".", "")).replaceAll(" ").strip();
  }
}
