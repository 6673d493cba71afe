package dev.warmlist.whereabouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {
  private final Holidays holidays = new Holidays();

  @ParameterizedTest
  @CsvSource({
    "ES, '', 2026-12-08, Immaculate Conception",
    "DE, '', 2026-10-03, German Unity",
    "DE, BY, 2026-01-06, Epiphany",
    "US, '', 2026-11-26, Thanksgiving",
    "GB, SCT, 2026-01-02, 2nd January",
    "ES, XX, 2026-12-08, Immaculate Conception",
    "AU, SA, 2026-12-28, Boxing Day", // and Proclamation Day, which comes first in some runs
  })
  void on_holiday_namesItInEnglish(String country, String region, LocalDate day, String name) {
    assertThat(holidays.on(country, region, day)).get().asString().contains(name);
  }

  @ParameterizedTest
  @CsvSource({
    "DE, BE, 2026-01-06", // a holiday in other parts of the country only
    "US, '', 2026-10-31", // an observance on which people work
    "ES, '', 2026-12-09",
    "'', '', 2026-12-25",
    "ZZ, '', 2026-12-25",
  })
  void on_workday_isEmpty(String country, String region, LocalDate day) {
    assertThat(holidays.on(country, region, day)).isEmpty();
  }

  @Test
  void on_holidayOnSaturday_isKeptOnItsSubstitute() {
    assertThat(holidays.on("US", "", LocalDate.of(2026, 7, 3))).isPresent();
  }
}
