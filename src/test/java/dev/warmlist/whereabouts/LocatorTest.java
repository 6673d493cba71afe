package dev.warmlist.whereabouts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmlist.clean.Phones;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Values;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocatorTest {
  private final Locator locator = new Locator(new Phones());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // the country, by what speaks for it first
        "country=AT                          | AT | -   | Europe/Vienna",
        "region=KS                           | US | KS  | America/Chicago America/Denver",
        "postcode=SW1A 1AA                   | GB | -   | Europe/London",
        "phone=+4930901820                   | DE | -   | Europe/Berlin",
        "email=ada@firma.at                  | AT | -   | Europe/Vienna",
        "website=https://example.co.nz       | NZ | -   | Pacific/Auckland Pacific/Chatham",
        "email=ada@example.com               | -  | -   | -",
        "country=CH phone=+4930901820        | CH | -   | Europe/Zurich",
        // zones: what is said, then postcode, state and phone
        "country=US time_zone=America/Denver | US | -   | America/Denver",
        "time_zone=Nowhere/Land country=PL   | PL | -   | Europe/Warsaw",
        "country=US phone=+17858412345       | US | -   | America/Chicago",
        "region=KS phone=+17858412345        | US | KS  | America/Chicago",
        "region=KS phone=+12125550123        | US | KS  |"
            + " America/Chicago America/Denver America/New_York",
        "country=US postcode=37902           | US | TN  | America/New_York",
        "country=US postcode=2139            | US | MA  | America/New_York",
        "country=US region=KS postcode=90210 | US | KS  | America/Chicago America/Denver",
        "country=US postcode=99999-1         | US | AK  | America/Anchorage",
        "country=CA postcode=H2X 1Y4         | CA | QC  | America/Toronto",
        "country=AU postcode=800             | AU | NT  | Australia/Darwin",
        "country=ES postcode=35001           | ES | CN  | Atlantic/Canary",
        "country=DE region=Bayern            | DE | BY  | Europe/Berlin",
        "country=DE postcode=80331           | DE | -   | Europe/Berlin",
      })
  void locate_hints_countryStateAndZones(
      String hints, String country, String subdivision, String zones) {
    Whereabouts where = locator.locate(values(hints));

    assertThat(where.country()).isEqualTo(country == null ? "" : country);
    assertThat(where.subdivision()).isEqualTo(subdivision == null ? "" : subdivision);
    assertThat(where.zones().stream().map(ZoneId::getId).collect(Collectors.joining(" ")))
        .isEqualTo(zones == null ? "" : zones);
  }

  @ParameterizedTest
  @CsvSource({
    "country=CH, ''",
    "country=CH postcode=1003, fr",
    "country=CH region=Ticino, it",
    "country=CA, ''",
    "country=CA region=Quebec, fr",
    "country=CA region=ON, en",
    "country=BE postcode=9000, nl",
    "country=BR, pt",
    "country=FR language=English, en",
    "country=FR language=de-CH, de",
    "country=FR language=klingon, fr",
    "language=Français, fr",
  })
  void locate_hints_language(String hints, String language) {
    assertThat(locator.locate(values(hints)).language()).isEqualTo(language);
  }

  @Test
  void locate_severalHints_saysWhatSpoke() {
    assertThat(locator.locate(values("region=KS phone=+17858412345")).evidence())
        .isEqualTo("state KS; phone +1 785");
    assertThat(locator.locate(values("email=ada@firma.at")).evidence())
        .isEqualTo("domain firma.at");
  }

  @Test
  void locate_sameHints_sharesTheAnswer() {
    assertThat(locator.locate(values("region=KS phone=+17858412345")))
        .isSameAs(locator.locate(values("region=KS phone=+17858411111")));
  }

  @Test
  void locate_everyCountry_hasZonesUnlessNobodyLivesThere() {
    Set<String> nobody = Set.of("AN", "BV", "HM");
    List<String> without =
        List.of(Locale.getISOCountries()).stream()
            .filter(c -> locator.locate(values("country=" + c)).zones().isEmpty())
            .filter(c -> !nobody.contains(c))
            .toList();

    assertThat(without).isEmpty();
  }

  private static Values values(String hints) {
    var values = Values.builder();
    for (String hint : hints.strip().split(" (?=[a-z_]+=)", -1)) {
      int at = hint.indexOf('=');
      values.add(Field.of(hint.substring(0, at)).orElseThrow(), hint.substring(at + 1).strip());
    }
    return values.build();
  }
}
