package dev.warmlist.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.warmlist.UserError;
import dev.warmlist.clean.CleanSettings;
import dev.warmlist.clean.Cleaner;
import dev.warmlist.clean.DateOrder;
import dev.warmlist.clean.Phones;
import dev.warmlist.list.ListInput;
import dev.warmlist.list.ReadSettings;
import dev.warmlist.playbook.ConsentTerms;
import dev.warmlist.prospect.Channel;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Values;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoNotContactTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static final Values BOB =
      Values.builder()
          .add(Field.NAME, "Robert Carroll")
          .add(Field.GIVEN_NAME, "Robert")
          .add(Field.FAMILY_NAME, "Carroll")
          .add(Field.COMPANY, "Jimenez Fitness Inc")
          .add(Field.EMAIL, "robert@example.org")
          .add(Field.EMAIL, "bob@mail.jimenezfitness.com")
          .add(Field.PHONE, "+16147821278 x371")
          .add(Field.WEBSITE, "https://www.jimenezfitness.com/about")
          .add(Field.PROFILE, "linkedin.com/in/bobcarroll")
          .build();

  private final Cleaner cleaner = new Cleaner(new CleanSettings("US", DateOrder.MDY), new Phones());

  private DoNotContact list(String text) {
    return DoNotContact.read(
        List.of(ListInput.ofText("never.csv", text)),
        ReadSettings.DETECT,
        cleaner,
        AgeLimit.none(TODAY));
  }

  private Optional<Stop> check(String text) {
    return list(text).check(BOB);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "email\nBob@Mail.JimenezFitness.com\n",
        "email\nx@y.org\n@jimenezfitness.com\n",
        "Domain\njimenezfitness.com\n",
        "Phone\n(614) 782-1278\n",
        "Phone\n782-1278\n",
        "Company\nThe Jimenez Fitness\n",
        "LinkedIn\nhttps://www.linkedin.com/in/BobCarroll/\n",
        "First Name,Last Name,Company\nRobert,Carroll,Jimenez Fitness\n",
        "Name,Company\nBob Carroll,\"Jimenez Fitness, LLC\"\n",
        "email_sha256\n%SHA\n",
        "email\n%MD5\n",
        "Company,Phone,Email\nJimenez Fitness,,info@jimenezfitness.com\n",
      })
  void check_anyValueListed_stopsTheWholePerson(String text) {
    String address = "bob@mail.jimenezfitness.com";
    String list =
        text.replace("%SHA", Digest.SHA256.of(address)).replace("%MD5", Digest.MD5.of(address));
    assertThat(check(list)).get().matches(Stop::isWhole);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "email\nbob@jimenezfitness.com\n",
        "Domain\nfitness.com\n",
        "Phone\n+1 212 782 1278\n",
        "Phone\n(614) 782-1278 x400\n",
        "Name,Company,Email\nAnn Lee,Jimenez Fitness,ann@jimenezfitness.com\n",
        "First Name,Last Name,Company\nRobert,Carroll,Other Gym\n",
      })
  void check_somebodyElseListed_isNothing(String text) {
    assertThat(check(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "email, EMAIL",
    "call, CALL|MESSAGE",
    "SMS, MESSAGE",
    "'social, letter', SOCIAL|LETTER",
    "'', SOCIAL|EMAIL|LETTER|EVENT|CALL|MESSAGE",
    "pigeon, SOCIAL|EMAIL|LETTER|EVENT|CALL|MESSAGE",
  })
  void check_channelColumn_limitsTheStop(String word, String channels) {
    Stop stop = check("email,channel\nrobert@example.org,\"" + word + "\"\n").orElseThrow();
    assertThat(stop.channels())
        .containsExactlyInAnyOrderElementsOf(
            List.of(channels.split("\\|", -1)).stream().map(Channel::valueOf).toList());
  }

  @Test
  void check_found_masksTheHandleAndNamesTheLine() {
    assertThat(check("email\nx@y.org\nrobert@example.org\n").orElseThrow().reason().text())
        .isEqualTo("r***@examp… is on never.csv, line 3");
    assertThat(check("Phone\n614-782-1278\n").orElseThrow().reason().text())
        .isEqualTo("…1278 is on never.csv, line 2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Nachname;Grund\nMeier;umgezogen\nKunz;Streit\n", "Name\nJo Meier\n"})
  void read_noUsableColumn_isRefused(String text) {
    assertThatThrownBy(() -> list(text))
        .isInstanceOfSatisfying(
            UserError.class,
            e -> {
              assertThat(e.status().code()).isEqualTo(65);
              assertThat(e.text())
                  .contains("no e-mail, phone, domain, company or profile column found (it has: ")
                  .contains("No plan was written");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "email\n", "email\nn/a\n\"\"\n"})
  void read_nobodyProtected_isRefused(String text) {
    assertThatThrownBy(() -> list(text))
        .isInstanceOfSatisfying(UserError.class, e -> assertThat(e.status().code()).isEqualTo(65));
  }

  @Test
  void read_noHeader_takesTheFirstLineToo() {
    DoNotContact list = list("robert@example.org\nann@example.net\n");
    assertThat(list.check(BOB)).isPresent();
    assertThat(list.check(Values.builder().add(Field.EMAIL, "ann@example.net").build()))
        .isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "Email, robert@example.org, the e-mail",
    "Email, ROBERT@EXAMPLE.ORG, in capitals",
    "Mobile, +1 614 782 1278, the number",
    "LinkedIn, https://linkedin.com/in/bobcarroll/, the profile",
    "Company, JIMENEZ FITNESS LLC, the firm with another legal form",
    "Website, http://jimenezfitness.com/en, the firm's site",
    "Domain, jimenezfitness.com, the firm's domain",
    "Email, info@jimenezfitness.com, a mailbox of the firm",
    "Email, %SHA, the hashed e-mail",
    "Email, %MD5, the hashed e-mail",
    "Phone, %TEL, the hashed number",
  })
  void customers_anyEvidence_isFound(String header, String cell, String evidence) {
    String list =
        (header + "\n" + cell + "\n")
            .replace("%SHA", Digest.SHA256.of("robert@example.org"))
            .replace("%MD5", Digest.MD5.of("robert@example.org"))
            .replace("%TEL", Digest.SHA256.of("+16147821278"));
    assertThat(customers(list).check(BOB)).as(evidence).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "Email, somebody@gmail.com",
    "Company, Jimenez Sports",
    "Mobile, +1 614 782 1279",
    "Domain, fitness.com",
  })
  void customers_somebodyElse_isNothing(String header, String cell) {
    Values bob = Values.builder().addAll(BOB).add(Field.EMAIL, "bob@gmail.com").build();
    assertThat(customers(header + "\n" + cell + "\n").check(bob)).isEmpty();
  }

  private Customers customers(String text) {
    return Customers.read(
        List.of(ListInput.ofText("crm.csv", text)), ReadSettings.DETECT, cleaner, TODAY);
  }

  @ParameterizedTest
  @CsvSource({
    "'email\nx@y.org\n', ''",
    "'# dated: 2026-11-01\nemail\nx@y.org\n', 2026-11-01",
    "'\"# dated: 2026-11-01\",\nemail,name\nx@y.org,X\n', 2026-11-01",
    "'email,Unsubscribed on\n"
        + "x@y.org,2026-10-01\n"
        + "z@y.org,2026-11-20\n"
        + "u@y.org,2027-01-01\n"
        + "', 2026-11-20",
    "'email,Birthday\nx@y.org,1980-10-01\nz@y.org,1981-11-20\n', ''",
    "'email,note\nx@y.org,2026-10-01\nz@y.org,by phone\nu@y.org,rang twice\n', ''",
    "'email,date\nx@y.org,3/4/2026\nz@y.org,5/6/2026\n', ''",
    "'email,date\nx@y.org,13.11.2026\nz@y.org,05.06.2026\n', 2026-11-13",
  })
  void read_lists_knowTheirOwnDay(String text, String day) {
    assertThat(list(text.replace("\\n", "\n")).lists().get(0).dated().map(Object::toString))
        .isEqualTo(Optional.of(day).filter(d -> !d.isEmpty()));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-23, 31, ''",
    "2026-10-22, 31, '32 days before 2026-11-23; it may be 31 days old'",
    "2026-11-23, 0, ''",
    "2026-11-24, 31, 'a day after 2026-11-23'",
    "'', 31, 'nothing says how old the list is'",
    "2020-01-01, '', ''",
  })
  void check_age_isOfTheContent(String dated, String days, String problem) {
    String text = (dated.isEmpty() ? "" : "# dated: " + dated + "\n") + "email\nx@y.org\n";
    OptionalInt limit =
        days.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(days));
    var inputs = List.of(ListInput.ofText("never.csv", text));
    var age = new AgeLimit(TODAY, limit, ConsentTerms.DEFAULT);
    if (problem.isEmpty()) {
      assertThat(DoNotContact.read(inputs, ReadSettings.DETECT, cleaner, age).entries()).isOne();
    } else {
      assertThatThrownBy(() -> DoNotContact.read(inputs, ReadSettings.DETECT, cleaner, age))
          .isInstanceOfSatisfying(
              UserError.class,
              e -> {
                assertThat(e.status().code()).isEqualTo(65);
                assertThat(e.text()).contains(problem).contains("Nothing was written.");
              });
    }
  }

  @Test
  void customers_personOfAFirm_makesTheFirmACustomer() {
    var input = ListInput.ofText("crm.csv", "Name,Company,Email\nAnn Lee,Jimenez Fitness,a@b.co\n");
    Customers customers = Customers.read(List.of(input), ReadSettings.DETECT, cleaner, TODAY);
    assertThat(customers.check(BOB).orElseThrow().text())
        .isEqualTo("a customer: the company Jimenez Fitness Inc is on crm.csv, line 2");
  }
}
