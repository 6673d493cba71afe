package dev.warmlist.clean;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads countries: codes, and names in the languages of Europe and in the country's own. */
public final class Countries {
  // First of all, as the tables below are keyed with it.
  private static final Pattern BLANKS = Pattern.compile("[\\s.-]+");

  /** Names shown, by code, in the order of codes. */
  private static final Map<String, String> SHOWN = shown();

  private static final Map<String, String> BY_KEY = byKey();

  /** Country endings that are sold as words, and endings of territories that few live in. */
  private static final Set<String> WORLDWIDE =
      Set.of(
          "co", "io", "ai", "me", "tv", "cc", "ly", "fm", "ws", "to", "gg", "sh", "la", "vc", "st",
          "nu", "tk", "ml", "ga", "cf", "gq", "pw", "su", "ac", "bz", "mn", "sc", "ag", "im", "so",
          "cx", "am", "ms", "tf", "vg", "cm", "aq", "bv", "hm", "um");

  /**
   * What a part of a cell must not have in it: {@code Germany (DE)}, {@code US - United States}.
   */
  private static final Pattern PARTS = Pattern.compile("\\s-\\s|[()\\[\\]/,;]");

  private static final int LONGEST = 100;

  private Countries() {}

  /** The country's two letters (ISO 3166-1); nothing when two countries are named, or none. */
  public static Optional<String> read(String cell) {
    String text = Texts.tidy(cell);
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<String> whole = lookUp(text);
    if (whole.isPresent()) {
      return whole;
    }
    List<String> parts =
        PARTS
            .splitAsStream(text)
            .map(String::strip)
            .filter(part -> part.length() > 1)
            .flatMap(part -> lookUp(part).stream())
            .distinct()
            .toList();
    return parts.size() == 1 ? Optional.of(parts.get(0)) : Optional.empty();
  }

  /**
   * The country whose ending a domain has: {@code AT} for {@code firma.co.at}; nothing for endings
   * that are used all over the world.
   */
  public static Optional<String> ofDomain(String domain) {
    Optional<String> host = Hosts.normal(domain.substring(domain.lastIndexOf('@') + 1));
    if (host.isEmpty()) {
      return Optional.empty();
    }
    List<String> labels = Hosts.labels(host.get());
    String top = labels.get(labels.size() - 1);
    String two = labels.get(labels.size() - 2) + "." + top;
    if (WORLDWIDE.contains(top) && !(labels.size() > 2 && Sites.isSuffix(two))) {
      return Optional.empty();
    }
    return top.equals("uk")
        ? Optional.of("GB")
        : Optional.of(top.toUpperCase(Locale.ROOT)).filter(SHOWN::containsKey);
  }

  /** Whether the last part of a host's name is a country's ending. */
  static boolean isTop(String label) {
    return label.length() == 2
        && (label.equalsIgnoreCase("uk") || SHOWN.containsKey(label.toUpperCase(Locale.ROOT)));
  }

  /** The country's name in English; the text itself when it is no code. */
  public static String name(String country) {
    return SHOWN.getOrDefault(country, country);
  }

  /** The codes of all countries, in their order. */
  public static Set<String> codes() {
    return SHOWN.keySet();
  }

  private static Optional<String> lookUp(String text) {
    boolean vehicleSign = text.length() == 1 && Character.isUpperCase(text.charAt(0));
    return text.length() == 1 && !vehicleSign
        ? Optional.empty()
        : Optional.ofNullable(BY_KEY.get(key(text)));
  }

  private static Map<String, String> shown() {
    var shown = new LinkedHashMap<String, String>();
    Table.rows("countries.txt").forEach(row -> shown.putIfAbsent(row.get(0), row.get(1)));
    return Collections.unmodifiableMap(shown);
  }

  private static Map<String, String> byKey() {
    var codes = new LinkedHashMap<String, String>();
    var names = new LinkedHashMap<String, String>();
    for (List<String> row : Table.rows("countries.txt")) {
      codes.put(key(row.get(0)), row.get(0));
      names.putIfAbsent(key(row.get(1)), row.get(0));
    }
    Table.map("country-variants.txt").forEach((name, code) -> names.putIfAbsent(key(name), code));
    names.putAll(codes);
    return names;
  }

  private static String key(String name) {
    String words = BLANKS.matcher(Texts.fold(name)).replaceAll(" ").strip();
    return words.startsWith("the ") ? words.substring(4) : words;
  }
}
