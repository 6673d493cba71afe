package dev.warmlist.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "  Ada.Lovelace@Example.COM.      | ada.lovelace@example.com",
        "mailto:ada@example.com?subject=x | ada@example.com",
        "Ada Lovelace <ada@example.com>;  | ada@example.com",
        "'ada@example.com                 | ada@example.com",
        "ada (at) example [dot] com       | ada@example.com",
        "ada @ example.com                | ada@example.com",
        "o'neill+crm@example.co.uk        | o'neill+crm@example.co.uk",
        "ada@xn--mller-kva.de             | ada@müller.de",
        "ada@MÜLLER.de                    | ada@müller.de",
        "josé@correo.es                   | josé@correo.es"
      })
  void read_waysOfWriting_areOneAddress(String cell, String address) {
    assertThat(Emails.read(cell)).extracting(Email::address).containsExactly(address);
    assertThat(Emails.of(address).address()).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@example.com; b@example.com",
        "a@example.com, b@example.com a@example.com",
        "a@example.com ::: b@example.com",
        "a@example.com/b@example.com",
        "A <a@example.com>\nB <b@example.com>"
      })
  void read_severalInACell_areEachReadOnce(String cell) {
    assertThat(Emails.read(cell))
        .extracting(Email::address)
        .containsExactly("a@example.com", "b@example.com");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ada",
        "ada@",
        "@example.com",
        "ada@example",
        "ada..l@example.com",
        ".@example.com",
        "a@b@example.com",
        "ada@-example.com",
        "ada@exa mple.com",
        "ada@127.0.0.1",
        "ada@firm.local",
        "none@none.com",
        "noemail@firm.com",
        "ada@example..com"
      })
  void read_nothingToSendTo_isInvalid(String cell) {
    assertThat(Emails.read(cell)).isNotEmpty().noneMatch(Email::valid);
    assertThat(Emails.read(cell)).extracting(Email::address).containsOnly("");
  }

  @Test
  void read_placeholder_isNoAddress() {
    assertThat(Emails.read("n/a")).isEmpty();
    assertThat(Emails.read("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ada@analytical.example.com, WORK",
    "ada@gmail.com, FREE",
    "ada@gmx.de, FREE",
    "info@firm.de, ROLE",
    "kontakt.berlin@firm.de, ROLE",
    "sales2@firm.com, ROLE",
    "contact@firm.fr, ROLE",
    "ventas@firma.es, ROLE",
    "team.office@firm.com, ROLE",
    "office.manager.anna@firm.com, ROLE",
    "praxis.dr.meyer@gmx.de, FREE",
    "inforaj@firm.com, WORK",
    "ada@mailinator.com, DISPOSABLE"
  })
  void of_whoseAddress_isToldByMailboxAndDomain(String address, Email.Kind kind) {
    assertThat(Emails.of(address).kind()).isEqualTo(kind);
  }

  @Test
  void of_mistypedDomain_isOnlySuggested() {
    Email email = Emails.of("ada@gmial.com");

    assertThat(email.address()).isEqualTo("ada@gmial.com");
    assertThat(email.suggestion()).isEqualTo("ada@gmail.com");
    assertThat(Emails.of("ada@firm.con").suggestion()).isEqualTo("ada@firm.com");
    assertThat(List.of(Emails.of("ada@firm.com"), Emails.of("ada@gmx.net")))
        .extracting(Email::suggestion)
        .containsOnly("");
  }
}
