package dev.warmlist.whereabouts;

import dev.warmlist.Bundled;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the bundled tables say of countries, their subdivisions and their postcodes. */
final class Gazetteer {
  /**
   * What is known of an area.
   *
   * @param label how the evidence speaks of it: {@code state KS}, {@code postcode 660…}
   * @param subdivision the code of the subdivision it is or lies in, or empty
   * @param zones all zones that are possible in it, sorted; empty when it says nothing of them
   * @param language the language to expect, or empty
   */
  record Area(String label, String subdivision, List<ZoneId> zones, String language) {
    static final Area NONE = new Area("", "", List.of(), "");

    Area {
      zones = List.copyOf(zones);
    }
  }

  /** How long a postcode is at least; a shorter one has lost zeros in a spreadsheet. */
  private static final Map<String, Integer> LENGTHS =
      Map.of("US", 5, "AU", 4, "ES", 5, "CA", 3, "PT", 4, "CH", 4, "BE", 4);

  private final Map<String, Area> countries = new HashMap<>();
  private final Map<String, Area> subdivisions = new HashMap<>();
  private final Map<String, Area> postcodes = new HashMap<>();

  Gazetteer() {
    for (List<String> row : rows("countries.tsv")) {
      countries.put(
          row.get(0), new Area("country " + row.get(0), "", zones(row.get(2)), row.get(1)));
    }
    for (List<String> row : rows("subdivisions.tsv")) {
      String code = row.get(1);
      subdivisions.put(
          row.get(0) + '-' + code,
          new Area("state " + code, code, zones(row.get(2)), cell(row, 3)));
    }
    for (List<String> row : rows("postcodes.tsv")) {
      addPostcodes(row);
    }
  }

  private static List<List<String>> rows(String name) {
    return new Bundled(Gazetteer.class, name).rows();
  }

  /** A cell, which is empty when the row ends before it. */
  private static String cell(List<String> row, int column) {
    return column < row.size() ? row.get(column) : "";
  }

  private void addPostcodes(List<String> row) {
    String country = row.get(0);
    Area state = subdivision(country, row.get(2));
    List<ZoneId> zones = cell(row, 3).isEmpty() ? state.zones() : zones(cell(row, 3));
    String language = cell(row, 4).isEmpty() ? state.language() : cell(row, 4);
    for (String start : starts(row.get(1))) {
      postcodes.put(
          country + '-' + start, new Area("postcode " + start + "…", row.get(2), zones, language));
    }
  }

  /** A country's area; its zones are empty when it is not in the tables. */
  Area country(String country) {
    return countries.getOrDefault(country, Area.NONE);
  }

  /** A subdivision's area; {@link Area#NONE} when it is not in the tables. */
  Area subdivision(String country, String code) {
    return subdivisions.getOrDefault(country + '-' + code, Area.NONE);
  }

  /** What the beginning of a postcode says for certain; {@link Area#NONE} when nothing. */
  Area postcode(String country, String text) {
    String code = normal(country, text);
    for (int end = code.length(); end > 0; end--) {
      Area area = postcodes.get(country + '-' + code.substring(0, end));
      if (area != null) {
        return area;
      }
    }
    return Area.NONE;
  }

  /** The country of a zone that lies in one country only, as far as the tables list it. */
  Optional<String> countryOf(ZoneId zone) {
    List<String> found =
        countries.entrySet().stream()
            .filter(entry -> entry.getValue().zones().contains(zone))
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static String normal(String country, String text) {
    int length = LENGTHS.getOrDefault(country, 0);
    if (length == 0) {
      return "";
    }
    String letters = country.equals("CA") ? "^CA" : "^[A-Z]+";
    var code =
        new StringBuilder(
            text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "").replaceFirst(letters, ""));
    boolean lostZeros = code.length() < length && code.length() >= Math.max(3, length - 2);
    while (lostZeros && code.length() < length) {
      code.insert(0, '0');
    }
    return code.length() < length ? "" : code.toString();
  }

  private static List<String> starts(String range) {
    int dash = range.indexOf('-');
    if (dash < 0) {
      return List.of(range);
    }
    var starts = new ArrayList<String>();
    int last = Integer.parseInt(range.substring(dash + 1));
    for (int i = Integer.parseInt(range.substring(0, dash)); i <= last; i++) {
      starts.add(String.format(Locale.ROOT, "%0" + dash + "d", i));
    }
    return starts;
  }

  /** The zones of a cell, sorted; one that an old Java doesn't know yet is left out. */
  private static List<ZoneId> zones(String cell) {
    var zones = new ArrayList<ZoneId>();
    for (String id : cell.split(" ", -1)) {
      zone(id).ifPresent(zones::add);
    }
    zones.sort(Comparator.comparing(ZoneId::getId));
    return zones;
  }

  /** The zone of an IANA name such as {@code Europe/Vienna}; offsets are not zones. */
  static Optional<ZoneId> zone(String id) {
    try {
      return id.indexOf('/') > 0 ? Optional.of(ZoneId.of(id)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
