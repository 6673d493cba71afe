package dev.warmlist.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmlist.Reason;
import dev.warmlist.playbook.Delay;
import dev.warmlist.playbook.Rest;
import dev.warmlist.playbook.Settings;
import dev.warmlist.playbook.Sign;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Values;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RestsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Rest SEASON =
      new Rest(Set.of(Sign.NOT_NOW), new Delay(1, Delay.Unit.SEASONS), "");
  private static final Rest SILENCE =
      new Rest(Set.of(Sign.SILENT), new Delay(1, Delay.Unit.SEASONS), "");

  @ParameterizedTest
  @CsvSource({
    "not-now, 2027-01-15, 2026-10-01, season, NOT_NOW 2027-01-15",
    "not-now, 2026-10-15, 2026-10-01, season, -",
    "not-now, '', 2026-10-01, season, NOT_NOW 2026-12-31",
    "not-now, '', 2026-10-01, silence, -",
    "not-now, '', 2026-10-01, '', -",
    "not-now, '', 2026-08-01, season, -",
    "not-now, '', '', season, -",
    "no-answer, '', 2026-10-01, season, -",
    "not-interested, '', 2026-10-01, season, NOT_INTERESTED not-interested",
    "no-answer, '', 2020-10-01, season, TOO_OLD 2020-10-01",
  })
  void of_whatWasSaid_restsUntilTheDayNamedOrForTheSequencesTime(
      String disposition, String callBack, String lastContact, String pause, String rests) {
    var values = Values.builder();
    values.add(Field.DISPOSITION, disposition);
    values.add(Field.CALL_BACK, callBack);
    values.add(Field.LAST_CONTACT, lastContact);
    Optional<Rest> rest =
        pause.isEmpty() ? Optional.empty() : Optional.of(pause.equals("season") ? SEASON : SILENCE);
    String found =
        Rests.of(values.build(), Optional.empty(), rest, TODAY, Settings.DEFAULT)
            .map(RestsTest::words)
            .orElse("-");
    assertThat(found).isEqualTo(rests);
  }

  private static String words(Reason reason) {
    return reason.code() + " " + reason.details().get(0);
  }
}
