package dev.warmlist.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          https://acme.example/a?b=c&d#e  | https://acme.example/a?b=c&d#e
          HTTP://acme.example             | HTTP://acme.example
          https://x.example/a(b)<c>"'*`[] | https://x.example/a%28b%29%3Cc%3E%22%27%2A%60%5B%5D
          https://müller.example/ ß       | https://m%C3%BCller.example/%20%C3%9F
          javascript:alert(1)             | ''
          data:text/html,x                | ''
          //acme.example                  | ''
          """)
  void safe_address_isOneOfTheWebOrNone(String url, String safe) {
    assertThat(Web.safe(url)).isEqualTo(safe);
  }

  @Test
  void encoded_anyWords_areReadBackAndHoldNoMarkup() {
    RandomGenerator random = new SplittableRandom(20261123);
    for (int i = 0; i < 2_000; i++) {
      var words = new StringBuilder();
      random
          .ints(random.nextInt(30), 1, 0x2FFFF)
          .filter(c -> c < 0xD800 || c > 0xDFFF)
          .map(c -> random.nextBoolean() ? c : 1 + c % 0x7E)
          .forEach(words::appendCodePoint);
      String encoded = Web.encoded(words.toString());
      assertThat(encoded).matches("[A-Za-z0-9._~%-]*");
      assertThat(URLDecoder.decode(encoded, StandardCharsets.UTF_8)).isEqualTo(words.toString());
      assertThat(URI.create("https://duckduckgo.com/?q=" + encoded).getHost())
          .isEqualTo("duckduckgo.com");
    }
  }
}
