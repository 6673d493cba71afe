package dev.warmlist.match.generate;

import java.util.List;
import java.util.Locale;

/** Writes a firm's name and address into a row. */
final class Firmly {
  private static final List<String> SHORT_STREETS =
      List.of(
          "straße=str.",
          "straße=strasse",
          "Straße=Str.",
          "Street=St",
          "Street=St.",
          "Avenue=Ave",
          "Avenue=Ave.",
          "Boulevard=Blvd",
          "Road=Rd",
          "Drive=Dr",
          "Lane=Ln",
          "Parkway=Pkwy",
          "avenue=av.",
          "boulevard=bd",
          "place=pl.",
          "ul. =",
          "West =W ",
          "North =N ",
          "South =S ");
  private static final List<String> TOWNS =
      List.of(
          "München=Munich",
          "Köln=Cologne",
          "Nürnberg=Nuremberg",
          "Hannover=Hanover",
          "Frankfurt am Main=Frankfurt",
          "Frankfurt am Main=Frankfurt/Main",
          "Warszawa=Warsaw",
          "Kraków=Krakow",
          "Freiburg im Breisgau=Freiburg",
          "New York=New York City",
          "St. Louis=Saint Louis",
          "Bad Homburg=Bad Homburg v. d. Höhe",
          "Düsseldorf=Duesseldorf",
          "Łódź=Lodz");

  private final Dice dice;

  Firmly(Dice dice) {
    this.dice = dice;
  }

  /** Fills what the list knows of the firm. */
  void fill(Contact c, Firm firm, Dialect dialect) {
    c.country = firm.culture().code();
    c.company = dice.chance(0.95) ? name(firm) : "";
    if (dice.chance(dialect.address())) {
      c.street = street(firm.street());
      c.postcode = dice.chance(0.9) ? postcode(firm.town().postcode()) : "";
      c.city = town(firm.town().name());
      c.state = dice.chance(0.8) ? firm.town().state() : "";
    }
    if (dice.chance(0.5)) {
      c.website = dice.of(List.of("www.", "https://www.", "http://", "")) + firm.domain();
    }
  }

  /** The name in one of the ways people write it. */
  String name(Firm firm) {
    String name = dice.chance(0.06) && firm.core().length() > 5 ? firm.core() : firm.name();
    String legal = dice.chance(0.75) ? legal(firm) : "";
    if (dice.chance(0.1)) {
      name = name.replace(" & ", dice.of(List.of(" und ", " and ", " + ", "&")));
    }
    if (dice.chance(0.05)) {
      name = dice.chance(0.5) ? Spelling.ascii(name) : Spelling.bare(name);
    }
    if (dice.chance(0.02)) {
      name = Spelling.slip(name, dice);
    }
    String comma = legal.endsWith("c.") && dice.chance(0.4) ? ", " : " ";
    String full = legal.isEmpty() ? name : name + comma + legal;
    return dice.chance(0.05) ? full.toUpperCase(Locale.ROOT) : full;
  }

  private String legal(Firm firm) {
    if (dice.chance(0.12)) {
      for (String pair : firm.culture().lines().get("legal-long")) {
        List<String> parts = Lines.parts(pair);
        if (parts.get(0).equals(firm.legal())) {
          return parts.get(1);
        }
      }
    }
    return firm.legal();
  }

  /** The street in one of the ways people write it. */
  String street(String street) {
    String written = dice.chance(0.35) ? replaced(street, SHORT_STREETS) : street;
    return dice.chance(0.02) ? Spelling.slip(written, dice) : written;
  }

  /** The town in one of the ways people write it. */
  String town(String town) {
    String written = dice.chance(0.25) ? replaced(town, TOWNS) : town;
    return dice.chance(0.04) ? written.toUpperCase(Locale.ROOT) : written;
  }

  private String replaced(String text, List<String> pairs) {
    List<String> fitting =
        pairs.stream().filter(p -> text.contains(Lines.parts(p).get(0))).toList();
    if (fitting.isEmpty()) {
      return text;
    }
    List<String> pair = Lines.parts(dice.of(fitting));
    return text.replace(pair.get(0), pair.get(1));
  }

  /** The postcode, now and then as a spreadsheet left it. */
  private String postcode(String code) {
    return code.startsWith("0") && dice.chance(0.15) ? code.substring(1) : code;
  }
}
