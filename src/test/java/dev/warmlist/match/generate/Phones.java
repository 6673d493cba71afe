package dev.warmlist.match.generate;

import java.util.List;

/**
 * Makes telephone numbers and writes them as people do. A number is kept as {@code country area
 * subscriber extension}, parted by blanks; the extension may be missing.
 */
final class Phones {
  private Phones() {}

  /** A firm's own number in a town, without extension. */
  static String stem(String country, Culture.Town town, Dice dice) {
    return switch (country) {
      case "de" -> "49 " + town.area() + " " + dice.digits(town.area().length() > 3 ? 3 : 4);
      case "fr" -> "33 " + town.area() + " " + dice.between(40, 99) + dice.digits(6);
      case "pl" -> "48 " + town.area() + " " + dice.digits(7);
      default -> "1 " + town.area() + " " + dice.between(220, 989) + dice.digits(4);
    };
  }

  /** The number where somebody picks up for all. */
  static String switchboard(String stem) {
    return stem.startsWith("49 ") ? stem + " 0" : stem;
  }

  /** The number of the n-th desk in a firm, from 0. */
  static String desk(String stem, int n) {
    return stem + " " + (stem.startsWith("49 ") ? 10 + n : 101 + n);
  }

  static String mobile(String country, Dice dice) {
    return switch (country) {
      case "de" ->
          "49 "
              + dice.of(List.of("151", "160", "170", "171", "172", "175", "176", "179"))
              + " "
              + dice.digits(8);
      case "fr" -> "33 " + dice.between(6, 7) + " " + dice.between(10, 69) + dice.digits(6);
      case "pl" ->
          "48 " + dice.of(List.of("501", "602", "605", "691", "784")) + " " + dice.digits(6);
      default ->
          "1 "
              + dice.of(
                  List.of("917", "347", "310", "773", "832", "602", "215", "512", "704", "206"))
              + " "
              + dice.between(220, 989)
              + dice.digits(4);
    };
  }

  /**
   * A number as somebody writes it.
   *
   * @param home whether it is read in its own country, so that the country's code may be missing
   */
  static String written(String number, boolean home, Dice dice) {
    if (number.isEmpty()) {
      return "";
    }
    String[] parts = number.split(" ", -1);
    String extension = parts.length > 3 ? parts[3] : "";
    return switch (parts[0]) {
      case "1" -> american(parts[1], parts[2], extension, home, dice);
      case "49" -> german(parts[1], parts[2], extension, home, dice);
      default -> pairs(parts[0], parts[1], parts[2], extension, home, dice);
    };
  }

  private static String american(
      String area, String local, String extension, boolean home, Dice dice) {
    String a = local.substring(0, 3);
    String b = local.substring(3);
    String number =
        switch (home ? dice.below(7) : 4 + dice.below(3)) {
          case 0, 1 -> "(" + area + ") " + a + "-" + b;
          case 2 -> area + "-" + a + "-" + b;
          case 3 -> dice.chance(0.5) ? area + "." + a + "." + b : area + a + b;
          case 4 -> "+1 " + area + " " + a + " " + b;
          case 5 -> "+1" + area + a + b;
          default -> "+1-" + area + "-" + a + "-" + b;
        };
    return extension.isEmpty()
        ? number
        : number + dice.of(List.of(" x", " ext. ", " x ")) + extension;
  }

  private static String german(
      String area, String stem, String extension, boolean home, Dice dice) {
    String dash = extension.isEmpty() ? stem : stem + "-" + extension;
    return switch (home ? dice.below(8) : 4 + dice.below(4)) {
      case 0 -> "0" + area + "/" + dash;
      case 1 -> "0" + area + " " + stem + extension;
      case 2 -> "(0" + area + ") " + dash;
      case 3 -> "0" + area + "-" + stem + extension;
      case 4 -> "+49 " + area + " " + dash;
      case 5 -> "+49 (0) " + area + " " + stem + extension;
      case 6 -> "+49" + area + stem + extension;
      default -> "0049 " + area + " " + dash;
    };
  }

  private static String pairs(
      String country, String area, String local, String extension, boolean home, Dice dice) {
    boolean trunk = country.equals("33");
    String spaced = local.replaceAll("(\\d\\d)(?=\\d)", "$1" + (dice.chance(0.2) ? "." : " "));
    String national = (trunk ? "0" : "") + area;
    String number =
        switch (home ? dice.below(4) : 2 + dice.below(2)) {
          case 0 -> national + " " + spaced;
          case 1 -> national + local;
          case 2 -> "+" + country + " " + area + " " + spaced;
          default -> "+" + country + area + local;
        };
    return extension.isEmpty() ? number : number + " p. " + extension;
  }
}
