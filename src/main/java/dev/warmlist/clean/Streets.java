package dev.warmlist.clean;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells streets from cities by their words. */
final class Streets {
  private static final Set<String> ENDINGS = Table.set("street-words.txt");
  private static final Set<String> BEGINNINGS = Table.set("street-words-first.txt");
  private static final Set<String> UNITS = Table.set("unit-words.txt");
  private static final Set<String> DIRECTIONS =
      Set.of("n", "s", "e", "w", "ne", "nw", "se", "sw", "north", "south", "east", "west");
  private static final Pattern BLANK = Pattern.compile(" ");
  private static final Pattern GERMAN =
      Pattern.compile(".*(?:str\\.?|strasse|weg|platz|gasse|allee)");
  private static final Pattern CITY =
      Pattern.compile("\\p{L}[\\p{L}\\p{M} .'’/()-]{1,50}(?: \\d{1,2})?");
  private static final int MOST_WORDS_IN_CITY = 5;

  private Streets() {}

  /** Whether a part of an address is a street with a number. */
  static boolean isStreet(String part) {
    return part.codePoints().anyMatch(Character::isDigit) && hasStreetWord(part);
  }

  /** Whether a part holds a word that names streets. */
  static boolean hasStreetWord(String part) {
    return words(part).stream()
        .anyMatch(
            w -> ENDINGS.contains(w) || BEGINNINGS.contains(w) || GERMAN.matcher(w).matches());
  }

  /** Whether a part could be a city: words without numbers, no floor or suite, no street. */
  static boolean isCity(String part) {
    List<String> words = words(part);
    return CITY.matcher(part).matches()
        && words.size() <= MOST_WORDS_IN_CITY
        && !UNITS.contains(words.get(0))
        && !ENDINGS.contains(words.get(words.size() - 1))
        && !BEGINNINGS.contains(words.get(0))
        && !GERMAN.matcher(words.get(words.size() - 1)).matches();
  }

  /**
   * Where the city begins in {@code 623 Massachusetts St. Lawrence}: the position behind the
   * street's last word; -1 when the words don't tell.
   */
  static int cityStart(String part) {
    List<String> words = words(part);
    int last = -1;
    for (int i = 1; i < words.size(); i++) {
      boolean saint = words.get(i).equals("st") && last >= 0;
      if (ENDINGS.contains(words.get(i)) && !saint) {
        last = i;
      }
    }
    if (last < 0) {
      return -1;
    }
    int next = last + 1;
    while (next < words.size() && DIRECTIONS.contains(words.get(next)) && next == last + 1) {
      next++;
    }
    int start = start(part, next);
    return start < part.length() && isCity(part.substring(start)) ? start : -1;
  }

  private static int start(String part, int word) {
    int start = 0;
    for (int i = 0; i < word; i++) {
      int blank = part.indexOf(' ', start);
      start = blank < 0 ? part.length() : blank + 1;
    }
    return start;
  }

  private static List<String> words(String part) {
    return BLANK
        .splitAsStream(Texts.fold(part))
        .map(word -> word.endsWith(".") ? word.substring(0, word.length() - 1) : word)
        .toList();
  }
}
