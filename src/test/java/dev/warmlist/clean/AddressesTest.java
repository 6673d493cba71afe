package dev.warmlist.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "623 Massachusetts St.,Lawrence, KS  66044 | 623 Massachusetts St. | Lawrence | KS | 66044"
            + " | US",
        "725 N. 2nd St., Ste. K,Lawrence, KS  66044 | 725 N. 2nd St., Ste. K | Lawrence | KS |"
            + " 66044 | US",
        "1 Main Street, Portland, Oregon, 97201-1234, USA | 1 Main Street | Portland | OR |"
            + " 97201-1234 | US",
        "PO Box 12, Lawrence KS 66044 | PO Box 12 | Lawrence | KS | 66044 | US",
        "623 Massachusetts St Lawrence KS 66044 | 623 Massachusetts St | Lawrence | KS | 66044 |"
            + " US",
        "12 Park Ave St Louis MO 63101 | 12 Park Ave | St Louis | MO | 63101 | US",
        "27 Washington Oak Park IL 60302 | 27 Washington Oak Park | | IL | 60302 | US",
        "500 King Street W, Toronto, ON M5V 1L9 | 500 King Street W | Toronto | ON | M5V 1L9 | CA",
        "171 E 24th St, Perth, WA 6000 | 171 E 24th St | Perth | WA | 6000 | AU",
        "1 George St, Sydney NSW 2000, Australia | 1 George St | Sydney | NSW | 2000 | AU",
        "100 1st Ave, New York, NY | 100 1st Ave | New York | NY | | US",
        "Lawrence, KS 66044 | | Lawrence | KS | 66044 | US",
        "Hauptstr. 5, 80331 München | Hauptstr. 5 | München | | 80331 |",
        "Hauptstr. 5 80331 München | Hauptstr. 5 | München | | 80331 |",
        "Hauptstr. 5, D-80331 München | Hauptstr. 5 | München | | 80331 | DE",
        "Hauptstr. 5; 80331 München; Deutschland | Hauptstr. 5 | München | | 80331 | DE",
        "10 rue de la Paix, 75001 Paris | 10 rue de la Paix | Paris | | 75001 |",
        "10 rue de la Paix 75008 Paris Cedex 08 | 10 rue de la Paix | Paris Cedex 08 | | 75008 |",
        "Bahnhofstrasse 1, CH-8001 Zürich | Bahnhofstrasse 1 | Zürich | | 8001 | CH",
        "Calle Mayor 5, 28013 Madrid, España | Calle Mayor 5 | Madrid | | 28013 | ES",
        "Dam 1, 1012 JS Amsterdam | Dam 1 | Amsterdam | | 1012 JS | NL",
        "10 Downing Street, London SW1A 2AA | 10 Downing Street | London | | SW1A 2AA | GB",
        "14 Taylor St, St. Stephens Ward, Kent, CT2 7PP | 14 Taylor St | St. Stephens Ward | KEN |"
            + " CT2 7PP | GB",
        "2708 East Lincoln Street, Bloomington | 2708 East Lincoln Street | Bloomington | | |",
      })
  void read_partsThatAreCertain_areSplitOff(
      String cell, String street, String city, String region, String postcode, String country) {
    String original = Addresses.read(cell).original();
    assertThat(Addresses.read(cell))
        .isEqualTo(
            new Address(
                original, text(street), text(city), text(region), text(postcode), text(country)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 N Ogden Ave",
        "12345 Broadway",
        "Building A, 12345 Main St",
        "100 Main St NE",
        "100 Main St, Suite B",
        "Im Winkel 3",
        "somewhere in the north, ask for Bob"
      })
  void read_doubtfulText_staysTheStreet(String cell) {
    assertThat(Addresses.read(cell)).isEqualTo(new Address(cell, cell, "", "", "", ""));
  }

  private static String text(String cell) {
    return cell == null ? "" : cell;
  }
}
