package dev.warmlist.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DispositionsTest {
  static Stream<Arguments> notes() {
    return Cases.of("dispositions.tsv", 2);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("notes")
  void read_noteInEightLanguages_isUnderstoodOrLeft(String note, String disposition) {
    assertThat(Dispositions.read(note).map(Disposition::key).orElse("-")).isEqualTo(disposition);
  }

  @ParameterizedTest
  @CsvSource({
    "disiscritto, YES",
    "uitgeschreven, YES",
    "nao ligar, YES",
    "brak zgody, YES",
    "nicht abonniert, YES",
    "no suscrito, YES",
    "non inscrit, YES",
    "not active, YES",
    "iscritto, NO",
    "ingeschreven, NO",
    "inscrito, NO",
    "zapisany, NO",
    "nie, NO",
    "nee, NO",
    "não, NO",
    "tak, YES",
    "waar, YES",
    "forse, UNCLEAR"
  })
  void optOut_cellInEightLanguages_isReadAsNoToContact(String cell, YesNo answer) {
    assertThat(OptOuts.read(cell)).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NI | NOT_INTERESTED",
        "ni 3/12 | NOT_INTERESTED",
        "NI - has a supplier | NOT_INTERESTED",
        "Not interested. | NOT_INTERESTED",
        "not very interested | NOT_INTERESTED",
        "Customer not interested | NOT_INTERESTED",
        "Nicht interessiert | NOT_INTERESTED",
        "kein Interesse | NOT_INTERESTED",
        "Pas intéressé | NOT_INTERESTED",
        "no interesado | NOT_INTERESTED",
        "LM | LEFT_MESSAGE",
        "LM 9:30 AM | LEFT_MESSAGE",
        "VM, CB | CALL_BACK",
        "LVM w/ wife | LEFT_MESSAGE",
        "auf AB gesprochen | LEFT_MESSAGE",
        "call back 12/03 | CALL_BACK",
        "Call-back Monday | CALL_BACK",
        "Wiedervorlage 03.12. | CALL_BACK",
        "à rappeler | CALL_BACK",
        "volver a llamar | CALL_BACK",
        "NA | NO_ANSWER",
        "ATTEMPTED_TO_CONTACT | NO_ANSWER",
        "nicht erreicht | NO_ANSWER",
        "DNC | DO_NOT_CONTACT",
        "asked for DNC | DO_NOT_CONTACT",
        "LM, then said do not call again | DO_NOT_CONTACT",
        "Bitte nicht mehr anrufen! | DO_NOT_CONTACT",
        "ne plus appeler | DO_NOT_CONTACT",
        "no llamar más | DO_NOT_CONTACT",
        "do not call before 5 | NOT_NOW",
        "unsubscribed | DO_NOT_CONTACT",
        "WN | WRONG_NUMBER",
        "Wrong number | WRONG_NUMBER",
        "faux numéro | WRONG_NUMBER",
        "GK | GATEKEEPER",
        "HU | HUNG_UP",
        "hung up on me | HUNG_UP",
        "bad timing | NOT_NOW",
        "Momentan kein Bedarf | NOT_NOW",
        "existing customer | CUSTOMER",
        "Kunde | CUSTOMER",
        "Appointment set 4/5 | CONVERTED",
        "Closed Won | CONVERTED",
        "interested | REACHED",
      })
  void read_codesAndPhrases_areUnderstood(String cell, Disposition disposition) {
    assertThat(Dispositions.read(cell)).contains(disposition);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Nina",
        "Hu Li",
        "ni hao",
        "Almeida",
        "calm",
        "new",
        "no longer a customer",
        "former customer",
        "Vmware",
        "NI NINA",
        "12/03/2026"
      })
  void read_wordsThatOnlyLookLikeIt_areNotRead(String cell) {
    assertThat(Dispositions.read(cell)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void read_ownKey_isItself(Disposition disposition) {
    assertThat(Dispositions.read(disposition.key())).contains(disposition);
  }

  @ParameterizedTest
  @CsvSource({
    "yes, YES",
    "Ja, YES",
    "oui, YES",
    "Sí, YES",
    "x, YES",
    "1, YES",
    "TRUE, YES",
    "2024-05-14, YES",
    "unsubscribed, YES",
    "cleaned, YES",
    "Hard Bounce, YES",
    "removed, YES",
    "Opted Out, YES",
    "do_not_call, YES",
    "abgemeldet, YES",
    "no, NO",
    "0, NO",
    "false, NO",
    "nein, NO",
    "subscribed, NO",
    "Verified, NO",
    "opted in, NO",
    "'', BLANK",
    "n/a, BLANK",
    "maybe, UNCLEAR",
    "2, UNCLEAR"
  })
  void optOut_cell_isReadAsNoToContact(String cell, YesNo answer) {
    assertThat(OptOuts.read(cell)).isEqualTo(answer);
  }

  @Test
  void optOut_wordThatContainsAnother_isNotGuessed() {
    assertThat(OptOuts.read("not sure if subscribed")).isEqualTo(YesNo.UNCLEAR);
    assertThat(YesNo.read("subscribed")).isEqualTo(YesNo.UNCLEAR);
  }
}
