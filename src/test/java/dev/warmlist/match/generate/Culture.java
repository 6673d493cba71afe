package dev.warmlist.match.generate;

import java.util.ArrayList;
import java.util.List;

/** The names, places and habits of a country. */
final class Culture {
  /** Share of people with one of the names of the table; the others have rare ones. */
  private static final double LISTED = 0.3;

  private final String code;
  private final Lines lines;

  private Culture(String code) {
    this.code = code;
    this.lines = Lines.of(code);
  }

  /** A given name and what its owner is called for short. */
  record Given(String name, List<String> shorts) {}

  /** A town with a postcode, an area code and the state it lies in. */
  record Town(String name, String postcode, String area, String state) {}

  /** The culture of a country: de, us, fr or pl. */
  static Culture of(String code) {
    return new Culture(code);
  }

  /** The country, two small letters. */
  String code() {
    return code;
  }

  Lines lines() {
    return lines;
  }

  Given given(boolean woman, Dice dice) {
    List<String> parts =
        new ArrayList<>(Lines.parts(dice.early(lines.get(woman ? "women" : "men"))));
    return new Given(parts.remove(0), List.copyOf(parts));
  }

  /** A family name as a man bears it. */
  String family(Dice dice) {
    if (dice.chance(LISTED)) {
      return dice.early(lines.get("family"));
    }
    String middle = dice.chance(0.3) ? dice.of(lines.get("middle")) : "";
    return dice.early(lines.get("start")) + middle + dice.early(lines.get("end"));
  }

  /** The name as a woman or a man bears it. */
  String form(String family, boolean woman) {
    boolean bends = code.equals("pl") && woman && family.endsWith("ki");
    return bends ? family.substring(0, family.length() - 1) + "a" : family;
  }

  Town town(Dice dice) {
    String[] parts = dice.early(lines.get("city")).split("\\|", -1);
    return new Town(parts[0], parts[1], parts[2], parts[3]);
  }

  /** A street and a number. */
  String street(Dice dice) {
    String street = dice.of(lines.get("street"));
    int number = dice.heavy(0.5, 300);
    return switch (code) {
      case "us" -> (number * 10 + dice.below(10) + 1) + " " + street;
      case "fr" -> number + " " + street;
      default -> street + " " + number;
    };
  }
}
