package dev.warmlist.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-05-14",
        "2026-05-14T23:30:00Z",
        "2026-05-14 23:30:00.123+09:00",
        "2026/5/14",
        "20260514",
        "14 May 2026",
        "14-May-26",
        "May 14th, 2026",
        "14. Mai 2026",
        "14 mai 2026",
        "14 de mayo de 2026",
        "Thu, 14 May 2026 08:30:00 +0000",
        "Thu May 14 08:30:00 UTC 2026",
        "14.05.2026",
        "14.5.26",
        "14/05/2026 3:04 PM",
        "1778716800",
        "1778716800000"
      })
  void read_unambiguousForms_areTheDayThatIsWritten(String cell) {
    assertThat(Dates.read(cell, DateOrder.DMY)).contains(LocalDate.of(2026, 5, 14));
  }

  @ParameterizedTest
  @CsvSource({
    "03/04/24, DMY, 2024-04-03",
    "03/04/24, MDY, 2024-03-04",
    "24-03-04, YMD, 2024-03-04",
    "03/15/99, MDY, 1999-03-15",
    "2024-03-04, UNKNOWN, 2024-03-04",
    "13/04/2024, UNKNOWN, 2024-04-13",
    "04/13/24, UNKNOWN, 2024-04-13",
    "04/04/2024, UNKNOWN, 2024-04-04",
    "03.04.2024, UNKNOWN, 2024-04-03"
  })
  void read_allNumeric_followsTheColumnsOrder(String cell, DateOrder order, LocalDate day) {
    assertThat(Dates.read(cell, order)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "n/a",
        "15/03/2024",
        "2026-02-30",
        "0000-00-00",
        "2026",
        "May 2026",
        "12/03",
        "call May 14 2026",
        "1/2/3",
        "4155552671",
        "99999999",
        "14 May 1066",
        "soon"
      })
  void read_noDayOrNoneInThisOrder_isNothing(String cell) {
    assertThat(Dates.read(cell, DateOrder.MDY)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"03/04/2024", "3-4-24", "24-03-04", "12/11/99", "13/13/2024"})
  void read_twoReadingsAndNoOrder_staysUnread(String cell) {
    assertThat(Dates.read(cell, DateOrder.UNKNOWN)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "call back 12/03/2026 pm | 12/03/2026",
        "call 030/12/345678 | ''",
        "called 2026-03-12, again 3/4/26. | 2026-03-12; 3/4/26",
        "oddzwonić 15 maja 2025 r. | 15 maja 2025",
        "volver a llamar el 3 de mayo de 2025 | 3 de mayo de 2025",
        "rappeler le 1er mai 2025 | 1er mai 2025",
        "call May 5th, 2025 again | May 5th, 2025",
        "10 panels 2024 | ''",
        "10.0.0.1 and 99.99.2024 | ''"
      })
  void inside_note_areItsDates(String note, String dates) {
    assertThat(String.join("; ", Dates.inside(note))).isEqualTo(dates);
  }

  @Test
  void order_valueAboveTwelve_decides() {
    assertThat(Dates.order(List.of("01/02/2024", "01/13/2024"))).contains(DateOrder.MDY);
    assertThat(Dates.order(List.of("01/02/2024", "13/01/2024"))).contains(DateOrder.DMY);
    assertThat(Dates.order(List.of("2024-01-02", "x"))).contains(DateOrder.YMD);
    assertThat(Dates.order(List.of("01.02.2024"))).contains(DateOrder.DMY);
  }

  @Test
  void order_noProofOrContradiction_isNothing() {
    assertThat(Dates.order(List.of("01/02/2024", "", "n/a"))).isEmpty();
    assertThat(Dates.order(List.of("01/13/2024", "13/01/2024"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "14 maggio 2026",
        "giovedì 14 maggio 2026",
        "14 mei 2026",
        "14 de maio de 2026",
        "quinta-feira, 14 de maio de 2026",
        "14 maja 2026",
        "14 maja 2026 r."
      })
  void read_monthsOfEightLanguages_areKnown(String cell) {
    assertThat(Dates.read(cell, DateOrder.UNKNOWN)).contains(LocalDate.of(2026, 5, 14));
  }

  @Test
  void inColumn_spreadsheetsDayNumber_isADayInColumnsForDatesAlone() {
    assertThat(Dates.inColumn("46156", DateOrder.DMY)).contains(LocalDate.of(2026, 5, 14));
    assertThat(Dates.inColumn("46156.75", DateOrder.DMY)).contains(LocalDate.of(2026, 5, 14));
    assertThat(Dates.inColumn("99999", DateOrder.DMY)).isEmpty();
    assertThat(Dates.inColumn("1234", DateOrder.DMY)).isEmpty();
    assertThat(Dates.read("46156", DateOrder.DMY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "31/02/2026, DMY, NO_SUCH_DAY",
    "0000-00-00, DMY, NO_SUCH_DAY",
    "1900-01-00, DMY, NO_SUCH_DAY",
    "15/03/2024, MDY, DAY_OR_MONTH_FIRST",
    "03/04/2026, UNKNOWN, DAY_OR_MONTH_FIRST",
    "31/02/2026, UNKNOWN, NO_SUCH_DAY",
    "2026-05, DMY, NO_DAY",
    "05/2026, DMY, NO_DAY",
    "Q2 2026, DMY, NO_DAY",
    "2026, DMY, NO_DAY",
    "Mai 2026, DMY, NO_DAY",
    "soon, DMY, NOT_A_DATE"
  })
  void unread_cell_saysWhy(String cell, DateOrder order, Because because) {
    assertThat(Dates.inColumn(cell, order)).isEmpty();
    assertThat(Dates.unread(cell)).isEqualTo(because);
  }

  @Test
  void birth_ofAnotherCentury_isReadButNothingElseIsDatedSo() {
    assertThat(Dates.birth("10.12.1815", DateOrder.DMY)).contains(LocalDate.of(1815, 12, 10));
    assertThat(Dates.birthInColumn("1815-12-10", DateOrder.DMY))
        .contains(LocalDate.of(1815, 12, 10));
    assertThat(Dates.birth("10.12.1499", DateOrder.DMY)).isEmpty();
    assertThat(Dates.read("10.12.1815", DateOrder.DMY)).isEmpty();
    assertThat(Dates.inColumn("1815-12-10", DateOrder.DMY)).isEmpty();
  }
}
