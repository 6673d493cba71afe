package dev.warmlist.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SitesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "http://www.Example.com/            | http://www.example.com          | example.com",
        "www.example.co.uk                  | https://www.example.co.uk       | example.co.uk",
        "Example.com/Path?utm_source=x&a=1  | https://example.com/Path?a=1    | example.com",
        "http//example.com                  | http://example.com              | example.com",
        "http://https://example.com         | https://example.com             | example.com",
        "https://example.com:443/#          | https://example.com             | example.com",
        "http://example.com:8080/a          | http://example.com:8080/a       | example.com",
        "www.a.com, www.b.com               | https://www.a.com               | a.com",
        "https://studio.wixsite.com/home    | https://studio.wixsite.com/home | studio.wixsite.com",
        "https://www.yelp.com/biz/joe       | https://www.yelp.com/biz/joe    | ",
        "http://müller.de                   | http://müller.de                | müller.de"
      })
  void read_waysOfWriting_areOneAddress(String cell, String url, String domain) {
    Site site = Sites.read(cell).orElseThrow();

    assertThat(site.url()).isEqualTo(url);
    assertThat(site.domain()).isEqualTo(domain == null ? "" : domain);
    assertThat(Sites.read(url).orElseThrow().url()).isEqualTo(url);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "n/a",
        "http://",
        "ada@example.com",
        "Acme Inc.",
        "St.Mary",
        "javascript:alert(1)",
        "ftp://example.com",
        "http://localhost",
        "http://127.0.0.1/",
        "1.5",
        "mailto:a@b.com"
      })
  void read_noSite_isNothing(String cell) {
    assertThat(Sites.read(cell)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://shop.example.co.uk/x, example.co.uk",
    "ada@mail.example.com.au, example.com.au",
    "example.com, example.com",
    "co.uk, ''",
    "nonsense, ''"
  })
  void domain_ofHostAddressOrUrl_isTheRegisteredOne(String text, String domain) {
    assertThat(Sites.domain(text)).isEqualTo(domain);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://www.linkedin.com/in/Ada-Lovelace/?trk=x      | linkedin.com/in/ada-lovelace",
        "de.linkedin.com/in/ada-lovelace/en                    | linkedin.com/in/ada-lovelace",
        "in/ada-lovelace                                       | linkedin.com/in/ada-lovelace",
        "https://linkedin.com/in/jos%C3%A9-ruiz                | linkedin.com/in/josé-ruiz",
        "linkedin.com/company/Acme/about                       | linkedin.com/company/acme",
        "http://www.linkedin.com/pub/ada-l/1/2b/3c4            | linkedin.com/pub/ada-l/1/2b/3c4",
        "https://www.xing.com/profile/Ada_Lovelace/cv          | xing.com/profile/ada_lovelace",
        "https://twitter.com/Ada?lang=de                       | x.com/ada",
        "https://m.facebook.com/profile.php?id=123             | facebook.com/profile.php?id=123",
        "https://www.facebook.com/AcmeGym/                     | facebook.com/acmegym",
        "https://instagram.com/acme.gym                        | instagram.com/acme.gym",
      })
  void profile_waysOfWriting_areOneAddress(String cell, String address) {
    assertThat(Profiles.read(cell)).get().extracting(Profile::address).isEqualTo(address);
    assertThat(Profiles.read(address)).get().extracting(Profile::address).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Ada",
        "https://www.linkedin.com/feed/",
        "https://facebook.com",
        "https://x.com/home",
        "https://example.com/in/ada",
        "https://www.facebook.com/sharer/sharer.php?u=x",
        "https://notlinkedin.com/in/ada"
      })
  void profile_noProfile_isNothing(String cell) {
    assertThat(Profiles.read(cell)).isEmpty();
  }
}
