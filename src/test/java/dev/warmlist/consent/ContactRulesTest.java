package dev.warmlist.consent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmlist.Reason;
import dev.warmlist.ReasonCode;
import dev.warmlist.prospect.Channel;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Values;
import dev.warmlist.whereabouts.Whereabouts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ContactRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final ContactRules rules = new ContactRules();

  private static Whereabouts in(String country) {
    return new Whereabouts(country, "", List.of(ZoneId.of("UTC")), "", "");
  }

  private static Values.Builder somebody() {
    return Values.builder()
        .add(Field.EMAIL, "bob@acme.com")
        .add(Field.PHONE, "+16147821278 x3")
        .add(Field.MOBILE, "+16145550100")
        .add(Field.PROFILE, "linkedin.com/in/bob");
  }

  private Permission permission(Values values, String country) {
    return rules.permission(situation(values, country));
  }

  private static Situation situation(Values values, String country) {
    return new Situation(values, in(country), Optional.empty(), false, TODAY, TODAY);
  }

  @ParameterizedTest
  @CsvSource({
    "US, Acme, false",
    "FR, Acme, false",
    "BR, Acme, false",
    "DE, Acme GmbH, true",
    "AT, Acme, true",
    "CA, Acme, true",
    "ES, Acme, true",
    "IT, Acme, true",
    "NL, Acme, true",
    "CH, Acme, true",
    "GB, Acme Ltd, false",
    "GB, Acme Limited, false",
    "GB, Acme, true",
  })
  void permission_email_needsEvidenceWhereARuleAsksForIt(
      String country, String company, boolean blocked) {
    Values values = somebody().add(Field.COMPANY, company).build();
    assertThat(permission(values, country).blocked().containsKey(Channel.EMAIL)).isEqualTo(blocked);
    Values consented = Values.builder().addAll(values).add(Field.EMAIL_CONSENT, "yes").build();
    assertThat(permission(consented, country).blocked()).doesNotContainKey(Channel.EMAIL);
  }

  @Test
  void permission_missingEvidence_hidesNoHandle() {
    Permission permission = permission(somebody().build(), "DE");
    assertThat(permission.stoppedHandles()).isEmpty();
    assertThat(permission.blocked().get(Channel.EMAIL).text())
        .isEqualTo(
            "email to DE needs a recorded consent to e-mail, or that they are your customer"
                + " (UWG section 7 (2) no. 2 and (3); rules of "
                + rules.dated()
                + ")");
    assertThat(permission.blocked()).doesNotContainKeys(Channel.CALL, Channel.SOCIAL);
    assertThat(rules.heed(in("DE"), Channel.CALL)).startsWith("a written reason");
  }

  @Test
  void permission_unknownCountry_meansNoCalls() {
    assertThat(permission(somebody().build(), "").blocked().keySet())
        .containsExactlyInAnyOrder(Channel.CALL, Channel.MESSAGE);
  }

  @Test
  void permission_doNotCall_closesCallsAndHidesNumbers() {
    Permission permission = permission(somebody().add(Field.DO_NOT_CALL, "yes").build(), "US");
    assertThat(permission.stop()).isEmpty();
    assertThat(permission.blocked().get(Channel.CALL).code()).isEqualTo(ReasonCode.OPTED_OUT);
    assertThat(permission.stoppedHandles())
        .containsExactlyInAnyOrder("+16147821278 x3", "+16147821278", "+16145550100");
  }

  @Test
  void permission_saidNoWhenCalled_stopsThePersonEvenWithConsent() {
    Values values =
        somebody()
            .add(Field.DISPOSITION, "left-message")
            .add(Field.DISPOSITION, "do-not-contact")
            .add(Field.DO_NOT_CONTACT, "yes")
            .add(Field.EMAIL_CONSENT, "yes")
            .build();
    Permission permission = permission(values, "US");
    assertThat(permission.stop().map(Reason::code)).contains(ReasonCode.SAID_NO_WHEN_CALLED);
    assertThat(permission.stoppedHandles()).contains("bob@acme.com", "linkedin.com/in/bob");
  }

  @Test
  void permission_stopOfOneChannel_closesItAlone() {
    var reason = Reason.of(ReasonCode.ON_DO_NOT_CONTACT, "b***@ac…", "never.csv", 2);
    var stop = new Stop(reason, Set.of(Channel.EMAIL), "never.csv");
    Permission permission =
        rules.permission(
            new Situation(somebody().build(), in("FR"), Optional.of(stop), false, TODAY, TODAY));
    assertThat(permission.stop()).isEmpty();
    assertThat(permission.blocked()).containsEntry(Channel.EMAIL, reason);
    assertThat(permission.stoppedHandles()).containsExactly("bob@acme.com");
  }

  @Test
  void permission_wrongNumber_closesCallsOnly() {
    Values values = somebody().add(Field.DISPOSITION, "wrong-number").build();
    assertThat(permission(values, "FR").blocked())
        .containsKey(Channel.CALL)
        .doesNotContainKeys(Channel.EMAIL, Channel.SOCIAL);
  }

  private Answer answer(Values.Builder values, String country, Channel channel) {
    return permission(values.build(), country).answers().get(channel);
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "answers.csv",
      useHeadersInDisplayName = true,
      delimiter = '|',
      quoteCharacter = '~')
  void permission_evidence_isAnsweredByChannel(
      String values, String place, String channel, String verdict, String words) {
    var built = Values.builder();
    for (String pair : (values == null ? "" : values).split("; ", -1)) {
      if (!pair.isEmpty()) {
        int at = pair.indexOf('=');
        Field field = Field.of(pair.substring(0, at)).orElseThrow();
        built.add(field, pair.substring(at + 1));
      }
    }
    String[] parts = (place == null ? "" : place).split("-", -1);
    var where =
        new Whereabouts(
            parts[0], parts.length > 1 ? parts[1] : "", List.of(ZoneId.of("UTC")), "", "");
    Permission permission =
        rules.permission(
            new Situation(built.build(), where, Optional.empty(), false, TODAY, TODAY));
    Answer answer = permission.answers().get(Channel.of(channel).orElseThrow());
    assertThat(answer.verdict().key() + ": " + answer.text())
        .startsWith(verdict + ": ")
        .contains(words);
    assertThat(answer.text()).doesNotContainIgnoringCase("compliant");
  }

  @Test
  void permission_everyCountryAndChannel_isAnsweredWithTheDayOfTheRules() {
    for (String country : Locale.getISOCountries()) {
      Permission permission = permission(somebody().build(), country);
      assertThat(permission.answers()).containsOnlyKeys(ContactRules.ANSWERED);
      permission
          .answers()
          .values()
          .forEach(a -> assertThat(a.text()).contains("rules of " + rules.dated()));
    }
  }

  @Test
  void permission_customerOnAList_isEvidenceInGermanyForEmailAndCalls() {
    Values values = somebody().add(Field.COMPANY, "Acme GmbH").build();
    Permission permission =
        rules.permission(new Situation(values, in("DE"), Optional.empty(), true, TODAY, TODAY));
    assertThat(permission.blocked()).doesNotContainKeys(Channel.EMAIL, Channel.CALL);
    assertThat(permission.answers().get(Channel.CALL).verdict()).isEqualTo(Verdict.ALLOWED);
  }

  @Test
  void permission_writtenReasonMissing_isPlannedAndSaidWithTheAct() {
    Values.Builder values = somebody().add(Field.COMPANY, "Acme GmbH");
    assertThat(answer(values, "DE", Channel.CALL).missing())
        .containsExactly("call_reason", "call_consent", "disposition");
    assertThat(permission(values.build(), "DE").blocked()).doesNotContainKey(Channel.CALL);
  }

  @ParameterizedTest
  @CsvSource({
    "US, NY, MONDAY, 08:00-21:00",
    "US, FL, MONDAY, 08:00-20:00",
    "US, OK, SUNDAY, 08:00-20:00",
    "US, WA, MONDAY, 08:00-20:00",
    "US, TX, MONDAY, 09:00-21:00",
    "US, TX, SUNDAY, 12:00-21:00",
    "US, '', MONDAY, 09:00-20:00",
    "US, '', SUNDAY, 12:00-20:00",
    "CA, ON, SATURDAY, 10:00-18:00",
    "FR, '', MONDAY, 10:00-13:00 14:00-20:00",
    "FR, '', SATURDAY, ''",
    "DE, BY, MONDAY, 00:00-23:59",
  })
  void hours_ofAPlace_areTheStrictest(
      String country, String state, DayOfWeek day, String expected) {
    var where = new Whereabouts(country, state, List.of(), "", "");
    assertThat(
            rules.hours(where).on(day).stream()
                .map(stretch -> stretch.from() + "-" + stretch.to())
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2026-11-23, false", "2027-11-22, false", "2027-11-23, true"})
  void aged_moreThanAYear_isSaid(LocalDate asOf, boolean said) {
    assertThat(rules.aged(asOf).isPresent()).isEqualTo(said);
  }

  @Test
  void permission_impliedConsentEndingWithinThePlan_isNoneAndSaidSo() {
    Values values = somebody().add(Field.LAST_INQUIRY, "2026-06-01").build();
    var situation =
        new Situation(values, in("CA"), Optional.empty(), false, TODAY, TODAY.plusWeeks(13));
    Answer answer = rules.permission(situation).answers().get(Channel.EMAIL);
    assertThat(answer.verdict()).isEqualTo(Verdict.NEEDS_EVIDENCE);
    assertThat(answer.text())
        .contains("the inquiry of 2026-06-01 counts until 2026-12-01, and the plan reaches to");
  }
}
