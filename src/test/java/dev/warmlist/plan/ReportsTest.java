package dev.warmlist.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmlist.clean.DateOrder;
import dev.warmlist.playbook.Sign;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportsTest {
  private final Reports reports = new Reports();

  @ParameterizedTest
  @CsvSource({
    "'', '', NOTHING, '', true",
    "yes, '', NOTHING, '', true",
    "replied, replied, NOTHING, '', true",
    "'Replied, thanked me', replied, NOTHING, '', true",
    "no reply, '', NOTHING, '', true",
    "didn't reply, '', NOTHING, '', true",
    "'accepted, and replied', 'replied connected', NOTHING, '', true",
    "asked for a call, asked, NOTHING, '', true",
    "call back 2027-01-12, asked, NOTHING, 2027-01-12, true",
    "'not now, in spring', not-now, NOTHING, '', true",
    "not now: 1 March 2027, not-now, NOTHING, 2027-03-01, true",
    "'replied: not interested', not-interested, NOTHING, '', true",
    "NI, not-interested, NOTHING, '', true",
    "kein Interesse, not-interested, NOTHING, '', true",
    "Bitte löschen!, opted-out, NOTHING, '', true",
    "'replied, please remove me', opted-out, NOTHING, '', true",
    "do not contact, opted-out, NOTHING, '', true",
    "left message, '', NOTHING, '', true",
    "became a customer, customer, NOTHING, '', true",
    "bounced, '', BOUNCED, '', true",
    "wrong number, '', WRONG_NUMBER, '', true",
    "still there, '', STILL_THERE, '', true",
    "left the company, '', GONE, '', true",
    "hmpf grmbl, '', NOTHING, '', false",
    "get lost, '', NOTHING, '', false",
  })
  void read_wordsOfPeople_areSigns(
      String outcome, String signs, String condition, String day, boolean understood) {
    Report report = reports.read(outcome, DateOrder.UNKNOWN);
    assertThat(report.signs().stream().map(Sign::key).collect(Collectors.joining(" ")))
        .isEqualTo(signs);
    assertThat(report.condition().name()).isEqualTo(condition);
    assertThat(report.day().map(Object::toString).orElse("")).isEqualTo(day);
    assertThat(report.understood()).isEqualTo(understood);
  }

  @ParameterizedTest
  @CsvSource({"not now: 3/4/2027, DMY, 2027-04-03", "not now: 3/4/2027, MDY, 2027-03-04"})
  void read_dayInNumbers_isReadInTheOrderOfTheFile(String outcome, DateOrder order, String day) {
    assertThat(reports.read(outcome, order).day().map(Object::toString)).contains(day);
    assertThat(reports.read(outcome, DateOrder.UNKNOWN).day()).isEmpty();
  }
}
