package dev.warmlist.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownTest {
  private static Map<String, String> known(String kind, String cell) {
    return switch (kind) {
      case "email" -> Emails.of(cell).known();
      case "phone" -> new Phones().read(cell, "DE").get(0).known();
      case "site" -> Sites.read(cell).orElseThrow().known();
      case "profile" -> Profiles.read(cell).orElseThrow().known();
      case "region" -> Regions.read(cell, "").orElseThrow().known();
      default -> Addresses.read(cell).known();
    };
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "email   | ada@firm.example         | kind=work; domain=firm.example",
        "email   | info@firm.de             | kind=role mailbox; domain=firm.de",
        "email   | ada+fair@gmail.com       | kind=free mail; domain=gmail.com; tag=fair",
        "email | ada@gmial.com | kind=free mail; domain=gmial.com; meant=ada@gmail.com;"
            + " because=mistyped, perhaps meant",
        "email   | ada@                     | kind=invalid; because=not a valid e-mail",
        "phone   | 030 901820               | kind=landline; region=DE; zones=Europe/Berlin",
        "phone   | +1 415 555 2671 x371     | kind=landline or mobile; region=US;"
            + " zones=America/Los_Angeles; extension=371",
        "phone   | +1 800 555 1234          | kind=toll-free; region=US",
        "phone   | 55 66 7 | kind=invalid; because=too short for a telephone number",
        "site    | www.example.de           | domain=example.de; country=DE",
        "site    | https://yelp.com/biz/joe | host=shared by many firms",
        "profile | linkedin.com/in/ada      | network=linkedin; kind=person",
        "profile | linkedin.com/company/x   | network=linkedin; kind=company",
        "profile | instagram.com/acme       | network=instagram",
        "region  | NRW                      | name=Nordrhein-Westfalen; code=NW; country=DE",
        "address | 1 Elm St, Ames, IA 50010 | street=1 Elm St; city=Ames; region=IA;"
            + " postcode=50010; country=US"
      })
  void known_valuesOfEachKind_saysWhatThereIsToSay(String kind, String cell, String expected) {
    String text =
        known(kind, cell).entrySet().stream()
            .map(Object::toString)
            .collect(Collectors.joining("; "));
    assertThat(text).isEqualTo(expected);
  }
}
