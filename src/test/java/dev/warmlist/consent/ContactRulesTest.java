package dev.warmlist.consent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmlist.Reason;
import dev.warmlist.ReasonCode;
import dev.warmlist.prospect.Channel;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Values;
import dev.warmlist.whereabouts.Whereabouts;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactRulesTest {
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
    return rules.permission(values, in(country), Optional.empty());
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
            "email to DE needs a recorded consent (UWG section 7 (2) no. 2; rules of "
                + rules.dated()
                + ")");
    assertThat(permission.blocked()).doesNotContainKeys(Channel.CALL, Channel.SOCIAL);
    assertThat(rules.heed("DE", Channel.CALL)).startsWith("a written reason");
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
    Permission permission = rules.permission(somebody().build(), in("FR"), Optional.of(stop));
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
}
