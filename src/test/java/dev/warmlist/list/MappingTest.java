package dev.warmlist.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.warmlist.ExitStatus;
import dev.warmlist.UserError;
import dev.warmlist.clean.DateOrder;
import dev.warmlist.prospect.Field;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingTest {

  private static ListProfile profile(String text, Map<String, String> map) {
    var settings =
        new ReadSettings(Optional.empty(), Optional.empty(), false, ColumnMap.anywhere(map));
    try (ListReader reader = ListReader.open(ListInput.ofText("x.csv", text), settings)) {
      return reader.profile();
    }
  }

  @Test
  void open_ourOwnHeaders_mapBackToTheirFields() {
    List<String> headers =
        Stream.of(Field.values())
            .flatMap(field -> Stream.concat(Stream.of(field.key()), field.othersKey().stream()))
            .toList();
    ListProfile profile = profile(String.join(",", headers) + "\n", Map.of());
    for (int i = 0; i < headers.size(); i++) {
      String header = headers.get(i);
      Field expected =
          Field.of(header)
              .orElseGet(() -> Field.of(header.substring(6, header.length() - 1)).orElseThrow());
      assertThat(profile.source().fields().get(i)).as(header).contains(expected);
    }
    assertThat(profile.inverted()).doesNotContain(true);
  }

  @ParameterizedTest
  @CsvSource({
    "Business Phone 2, phone",
    "Téléphone portable, mobile",
    "E-mail 2 Address, email",
    "Work Email, email",
    "Company Phone, phone",
    "Company LinkedIn URL, -",
    "Assistant's Phone, -",
    "Previous Company Name, -",
    "Contact Owner, owner",
    "Do Not Email, do_not_email",
    "Email Opt Out, do_not_email",
    "UNSUB_TIME, do_not_email",
    "Do Not Call, do_not_call",
    "Fax Opt Out, -",
    "Ergebnis, disposition",
    "Resultado, disposition",
    "Wiedervorlage, call_back",
    "Código postal, postcode",
    "firstName, given_name",
    "LAST NAME, family_name",
    "Ragione sociale, company",
    "Bedrijfsnaam, company",
    "Telemóvel, mobile",
    "Id, -"
  })
  void role_headersAsTheyOccur_meanTheirField(String header, String field) {
    Role role = Aliases.load().role(header).orElse(Role.CARRIED);
    assertThat(role.field().map(Field::key).orElse("-")).isEqualTo(field);
  }

  @ParameterizedTest
  @CsvSource({"Subscribed", "has_newsletter", "Opt-in", "Marketing status"})
  void role_consentColumns_areTurnedRound(String header) {
    ListProfile profile = profile("Name,Email," + header + "\nAda,a@b.example,yes\n", Map.of());
    assertThat(profile.source().fields().get(2)).contains(Field.DO_NOT_EMAIL);
    assertThat(profile.inverted().get(2)).isTrue();
  }

  @Test
  void open_mapOption_overrulesNamesAndCarriesAlong() {
    ListProfile profile =
        profile("Shop,Name,Phone\nA,B,1\n", Map.of("shop", "company", "Name", "-", "3", "fax"));
    assertThat(profile.source().fields())
        .containsExactly(Optional.of(Field.COMPANY), Optional.empty(), Optional.of(Field.FAX));
  }

  @ParameterizedTest
  @CsvSource({"Phone, fone, phone", "Phone, emial, email"})
  void open_mapOptionWithUnknownField_suggestsTheNearest(String header, String field, String near) {
    assertThatThrownBy(() -> profile("Name,Phone\nA,1\n", Map.of(header, field)))
        .isInstanceOfSatisfying(
            UserError.class, e -> assertThat(e.status()).isEqualTo(ExitStatus.USAGE))
        .hasMessageContaining("did you mean \"" + near + "\"");
  }

  @Test
  void require_headerOfOneListAmongSeveral_isEnough() {
    List<List<String>> lists = List.of(List.of("Name", "Phone"), List.of("Wer", "Weg"));
    List<String> labels = List.of("a.csv", "b.csv");
    MapCheck.require(asked("weg", "Phone", "2"), labels, lists);
    assertThatThrownBy(() -> MapCheck.require(asked("Phome"), labels, lists))
        .isInstanceOfSatisfying(
            UserError.class, e -> assertThat(e.status()).isEqualTo(ExitStatus.USAGE))
        .hasMessageContaining("did you mean \"Phone\"");
  }

  private static ColumnMap asked(String... headers) {
    return ColumnMap.anywhere(Stream.of(headers).collect(Collectors.toMap(h -> h, h -> "name")));
  }

  @Test
  void open_everySignature_claimsAListOfItsOwnHeaders() throws Exception {
    for (Signature signature : Signature.load()) {
      String header = String.join(",", signature.needs());
      String claimed =
          new Mapper(Aliases.load(), Signature.load())
              .map(new Columns(signature.needs(), List.of()), Map.of())
              .origin();
      assertThat(claimed).as(header).isEqualTo(signature.name());
    }
  }

  @Test
  void open_googlePhones_goByTheirKind() {
    String text =
        "Given Name,Family Name,Group Membership,Phone 1 - Type,Phone 1 - Value,Phone 2 -"
            + " Type,Phone 2 - Value,Phone 3 - Type,Phone 3 - Value\n"
            + "Ada,L,* myContacts,Mobile,1 ::: 2,Work Fax,3,Pager,4\n";
    try (ListReader reader =
        ListReader.open(ListInput.ofText("g.csv", text), ReadSettings.DETECT)) {
      List<String> cells = reader.next().orElseThrow().cells();
      String phones =
          reader.profile().raws(cells).stream()
              .filter(raw -> raw.field() != Field.LABELS)
              .map(raw -> raw.field().key() + " " + raw.text())
              .collect(Collectors.joining(", "));
      assertThat(phones).isEqualTo("given_name Ada, family_name L, mobile 1, mobile 2, fax 3");
    }
  }

  @Test
  void open_datesAndStates_tellOrderAndMajority() {
    ListProfile profile =
        profile(
            "Name,State,Last contact\nA,Ohio,03/31/2025\nB,KS,04/01/2025\nC,CA,01/02/2025\n",
            Map.of());
    assertThat(profile.dates()).isEqualTo(DateOrder.MDY);
    assertThat(profile.majorityRegion()).isEqualTo("US");
  }

  @Test
  void open_optOutColumnThatIsNotUnderstood_isRefusedWhateverElseIsMapped() {
    String text = "Name,Email,Unsubscribed\nA,a@b.example,perhaps\n";
    assertThatThrownBy(() -> profile(text, Map.of("Name", "company")))
        .hasMessageContaining("opt-out");
    assertThat(profile(text, Map.of("Unsubscribed", "-")).source().fields().get(2)).isEmpty();
  }

  @Test
  void roles_ofEachColumn_areWhatTheMapOptionAccepts() {
    String header = "Company,Street,House number,Subscribed,Consent,Birth year,Something,Notes";
    var columns = new Columns(List.of(header.split(",", -1)), List.of());
    var mapper = new Mapper(Aliases.load(), Signature.load());
    Mapping found = mapper.map(columns, Map.of(7, "-"));
    assertThat(found.roles())
        .containsExactly(
            "company",
            "street",
            "street_number",
            "!do_not_email",
            "consent",
            "birth_year",
            "-",
            "-");
    assertThat(found.why())
        .containsExactly(
            "header", "header", "header", "header", "header", "header", "", "as asked");
    assertThat(found.how()).endsWith(Assignment.How.NOTHING, Assignment.How.USER);
    for (String role : found.roles()) {
      assertThat(Role.parse(role).text()).isEqualTo(role);
    }
  }
}
