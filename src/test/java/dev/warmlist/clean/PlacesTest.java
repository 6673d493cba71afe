package dev.warmlist.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {
  @ParameterizedTest
  @CsvSource({
    "DE, DE",
    "de, DE",
    "DEU, DE",
    "D, DE",
    "A, AT",
    "CH, CH",
    "Deutschland, DE",
    "Allemagne, DE",
    "Alemania, DE",
    "USA, US",
    "U.S.A., US",
    "'United States of America', US",
    "U.K., GB",
    "England, GB",
    "Great Britain, GB",
    "GERMANY (DE), DE",
    "US - United States, US",
    "The Netherlands, NL",
    "Österreich, AT",
    "Oesterreich, AT",
    "España, ES",
    "Côte d'Ivoire, CI",
    "日本, JP",
    "Россия, RU",
    "Türkiye, TR",
    "Czech Republic, CZ"
  })
  void country_codesAndNames_areRead(String cell, String code) {
    assertThat(Countries.read(cell)).contains(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "n/a", "Bavaria", "a", "XX", "Germany / France", "EMEA"})
  void country_noneOrTwo_isNothing(String cell) {
    assertThat(Countries.read(cell)).isEmpty();
  }

  @Test
  void country_everyCode_readsAsItselfAndByItsName() {
    assertThat(Countries.codes())
        .hasSizeGreaterThan(240)
        .allSatisfy(code -> assertThat(Countries.read(code)).contains(code))
        .allSatisfy(code -> assertThat(Countries.read(Countries.name(code))).contains(code));
  }

  @ParameterizedTest
  @CsvSource({
    "firma.de, DE",
    "ada@firm.co.uk, GB",
    "firma.co.at, AT",
    "firma.com.co, CO",
    "firm.com, ''",
    "startup.io, ''",
    "firma.co, ''",
    "nonsense, ''"
  })
  void country_ofDomain_isItsEnding(String domain, String code) {
    assertThat(Countries.ofDomain(domain).orElse("")).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "KS, '', US, KS", "Kansas, '', US, KS", "WA, US, US, WA", "WA, AU, AU, WA",
    "Western Australia, '', AU, WA", "Québec, '', CA, QC", "Bayern, '', DE, BY", "BY, DE, DE, BY",
    "Baden Wuerttemberg, '', DE, BW", "NRW, '', DE, NW", "N.Y., US, US, NY", "Zürich, CH, CH, ZH"
  })
  void region_oneMeaning_isRead(String text, String country, String of, String code) {
    Region region = Regions.read(text, country).orElseThrow();

    assertThat(region.country()).isEqualTo(of);
    assertThat(region.code()).isEqualTo(code);
    assertThat(Regions.read(region.name(), of)).contains(region);
  }

  @ParameterizedTest
  @CsvSource({"WA, ''", "NT, ''", "KS, DE", "'', US", "Nowhere, ''", "BY, ''"})
  void region_noneOrSeveral_isNothing(String text, String country) {
    assertThat(Regions.read(text, country)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "SW1A 1AA, GB",
    "ct2 7pp, GB",
    "K1A 0B1, CA",
    "1012 AB, NL",
    "66044-1234, US",
    "D-80331, DE",
    "00-950, PL",
    "80331, ''",
    "8001, ''",
    "n/a, ''"
  })
  void postcode_formOfOneCountry_tellsIt(String postcode, String country) {
    assertThat(Postcodes.country(postcode).orElse("")).isEqualTo(country);
  }
}
