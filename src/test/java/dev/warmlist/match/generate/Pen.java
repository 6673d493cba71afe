package dev.warmlist.match.generate;

import java.util.List;
import java.util.Locale;

/** Writes the cells of one list, as the people who keep it do. */
final class Pen {
  private static final List<String> NOTHING = List.of("N/A", "-", "n/a", "unknown", "none", "?");
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private final Dialect dialect;
  private final Dice dice;
  private int numbers = 1000;

  Pen(Dialect dialect, Dice dice) {
    this.dialect = dialect;
    this.dice = dice;
  }

  /** The text, or what some write where they know nothing. */
  String cell(String text) {
    return text.isEmpty() && dice.chance(0.08) ? dice.of(NOTHING) : text;
  }

  String phone(String number, Contact c) {
    if (number.isEmpty()) {
      return dice.chance(0.02) ? dice.of(List.of("000-0000", "0", "-", "N/A")) : "";
    }
    boolean known = dialect != Dialect.LINKEDIN && dialect.home(c.country);
    return Phones.written(number, known, dice);
  }

  String profile(String profile) {
    if (profile.isEmpty()) {
      return "";
    }
    return dice.of(List.of("https://www.", "http://www.", "", "www.", "https://"))
        + profile
        + (dice.chance(0.3) ? "/" : "");
  }

  String country(Contact c) {
    return switch (c.country) {
      case "de" -> dice.chance(0.8) ? "Germany" : "DE";
      case "fr" -> "France";
      case "pl" -> "Poland";
      case "us" -> dice.of(List.of("United States", "USA", "US"));
      default -> "";
    };
  }

  String land(Contact c) {
    return switch (c.country) {
      case "de" -> dice.chance(0.5) ? "Deutschland" : "D";
      case "fr" -> "Frankreich";
      case "pl" -> "Polen";
      case "us" -> "USA";
      default -> "";
    };
  }

  String salutation(Contact c) {
    if (c.name().isEmpty() || dice.chance(0.5)) {
      return "";
    }
    return c.honorific.isEmpty() ? c.woman ? "Ms." : "Mr." : "Dr.";
  }

  String anrede(Contact c) {
    return c.name().isEmpty() ? "" : c.woman ? "Frau" : "Herr";
  }

  String withSuffix(Contact c) {
    return c.suffix.isEmpty() ? c.family : c.family + " " + c.suffix;
  }

  String wholeName(Contact c) {
    if (c.given.isEmpty() || c.family.isEmpty()) {
      return c.name();
    }
    if (dice.chance(0.35)) {
      return withSuffix(c) + ", " + c.given;
    }
    return c.given + " " + withSuffix(c);
  }

  String number() {
    numbers += dice.between(1, 9);
    return Integer.toString(numbers);
  }

  /** Month, day, year and the month's name, in the order of the format. */
  String day(String format) {
    int month = dice.between(1, 12);
    return String.format(
        Locale.ROOT,
        format,
        month,
        dice.between(1, 28),
        dice.between(2014, 2025),
        MONTHS.get(month - 1));
  }

  String source() {
    return dice.of(List.of("Web", "Trade Show", "Purchased List", "Referral", ""));
  }

  String owner() {
    return dice.of(List.of("Dana Whitfield", "Sven Albers", "Unassigned"));
  }

  String registration() {
    return dice.of(List.of("Attendee", "Attendee", "Speaker", "Exhibitor"));
  }

  /** A box that is ticked for one in a hundred. */
  String rarely() {
    return dice.chance(0.01) ? "1" : "0";
  }
}
