package dev.warmlist.match;

import java.util.List;
import java.util.Map;

/** Street lines in a form in which two spellings of one street are equal. */
final class Streets {
  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("street", "st"),
          Map.entry("avenue", "ave"),
          Map.entry("av", "ave"),
          Map.entry("avenida", "ave"),
          Map.entry("boulevard", "blvd"),
          Map.entry("blv", "blvd"),
          Map.entry("bd", "blvd"),
          Map.entry("boul", "blvd"),
          Map.entry("road", "rd"),
          Map.entry("drive", "dr"),
          Map.entry("lane", "ln"),
          Map.entry("court", "ct"),
          Map.entry("place", "pl"),
          Map.entry("square", "sq"),
          Map.entry("highway", "hwy"),
          Map.entry("parkway", "pkwy"),
          Map.entry("terrace", "ter"),
          Map.entry("circle", "cir"),
          Map.entry("crescent", "cres"),
          Map.entry("north", "n"),
          Map.entry("south", "s"),
          Map.entry("east", "e"),
          Map.entry("west", "w"),
          Map.entry("northeast", "ne"),
          Map.entry("northwest", "nw"),
          Map.entry("southeast", "se"),
          Map.entry("southwest", "sw"),
          Map.entry("first", "1"),
          Map.entry("second", "2"),
          Map.entry("third", "3"),
          Map.entry("fourth", "4"),
          Map.entry("fifth", "5"),
          Map.entry("sixth", "6"),
          Map.entry("seventh", "7"),
          Map.entry("eighth", "8"),
          Map.entry("ninth", "9"),
          Map.entry("tenth", "10"),
          Map.entry("strasse", "str"),
          Map.entry("saint", "st"));

  private static final List<String> UNITS =
      List.of(
          "suite",
          "ste",
          "unit",
          "apt",
          "apartment",
          "floor",
          "fl",
          "room",
          "rm",
          "po",
          "near",
          "between",
          "btw",
          "off",
          "opposite",
          "nahe");

  private Streets() {}

  /**
   * Number and street of a folded line: words shortened, the number in front, what comes behind a
   * unit ("suite 4") left out. Empty when the line has no letter.
   */
  static String key(String folded) {
    var street = new StringBuilder();
    String number = "";
    for (String word : Words.of(Words.plain(cut(folded)))) {
      if (!street.isEmpty() && UNITS.contains(word)) {
        break;
      }
      if (number.isEmpty() && Character.isDigit(word.charAt(0)) && ordinal(word).equals(word)) {
        number = word;
      } else {
        String part = shortened(ordinal(word));
        if (!part.isEmpty()) {
          street.append(street.isEmpty() ? "" : " ").append(part);
        }
      }
    }
    return street.isEmpty() ? "" : number.isEmpty() ? street.toString() : number + " " + street;
  }

  /** Whether a key has a house number. */
  static boolean isNumbered(String key) {
    return !key.isEmpty() && Character.isDigit(key.charAt(0));
  }

  /** The house number of a key, or the empty text. */
  static String number(String key) {
    return isNumbered(key) ? Words.first(key) : "";
  }

  /** The street's name in a key, without its number. */
  static String name(String key) {
    String number = number(key);
    return number.isEmpty() ? key : key.substring(Math.min(key.length(), number.length() + 1));
  }

  private static String cut(String folded) {
    int hash = folded.indexOf('#');
    return hash > 0 ? folded.substring(0, hash) : folded;
  }

  /** "51st" and "51." are 51 of their own kind: written as a street's name, not as a number. */
  private static String ordinal(String word) {
    int letters = word.length() - 2;
    if (letters > 0 && Character.isDigit(word.charAt(letters - 1))) {
      String end = word.substring(letters);
      if (List.of("st", "nd", "rd", "th").contains(end) && Character.isDigit(word.charAt(0))) {
        return "~" + word.substring(0, letters);
      }
    }
    return word;
  }

  private static String shortened(String word) {
    if (word.charAt(0) == '~') {
      return word.substring(1);
    }
    if (word.length() > 8 && word.endsWith("strasse")) {
      return word.substring(0, word.length() - 4);
    }
    return SHORT.getOrDefault(word, word);
  }
}
