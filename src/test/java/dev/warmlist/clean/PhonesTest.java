package dev.warmlist.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhonesTest {
  private final Phones phones = new Phones();

  private List<String> values(String cell, String region) {
    return phones.read(cell, region).stream().map(Phone::value).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "(415) 555-2671            | US | +14155552671",
        "1-415-555-2671 x371       | US | +14155552671 x371",
        "415.555.2671 ext. 12      | US | +14155552671 x12",
        "+1 415 555 2671;ext=12    |    | +14155552671 x12",
        "tel:+1-415-555-2671       |    | +14155552671",
        "p:+14155552671            |    | +14155552671",
        "='+49 30 901820           |    | +4930901820",
        "Fax (785) 843-0805        | US | +17858430805",
        "(785) 843-0805 (fax)      | US | +17858430805",
        "785-843-0805 mobile       | US | +17858430805",
        "Phone 1: 785-843-0805     | US | +17858430805",
        "1-800-FLOWERS             | US | +18003569377",
        "1 800 FLOWERS             | US | +18003569377",
        "4155552671.0              | US | +14155552671",
        "+(415) 555-2671           | US | +14155552671",
        "+49 (0)30 901820          |    | +4930901820",
        "0049 (0) 30 / 90 18 20    |    | +4930901820",
        "(0)30 901820              | DE | +4930901820",
        "030/901820                | DE | +4930901820",
        "089/1234-0                | DE | +498912340",
        "089 1234567 Durchwahl -0  | DE | +49891234567",
        "089 1234567, DW 12        | DE | +49891234567 x12",
        "0711/2012345-12/13        | DE | +49711201234512",
        "0171 1234567              | DE | +491711234567",
        "01 42 68 53 00            | FR | +33142685300",
        "0043 1 58858              | US | +43158858",
        "٠٣٠ ٩٠١٨٢٠                | DE | +4930901820",
      })
  void read_waysOfWriting_areOneNumber(String cell, String region, String value) {
    String home = region == null ? "" : region;

    assertThat(values(cell, home)).containsExactly(value);
    assertThat(values(value, home)).containsExactly(value);
    assertThat(phones.of(value).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "415-555-2671; 785-843-0805",
        "415-555-2671 / 785-843-0805",
        "415-555-2671\n785-843-0805",
        "415-555-2671 ::: 785-843-0805",
        "415-555-2671 or 785-843-0805",
        "cell 415-555-2671, office 785-843-0805",
        "415-555-2671 785-843-0805"
      })
  void read_severalInACell_areAllRead(String cell) {
    assertThat(values(cell, "US")).containsExactly("+14155552671", "+17858430805");
  }

  @Test
  void read_lineBreakInsideANumber_isStillOneNumber() {
    assertThat(values("(309)\n662-4202", "US")).containsExactly("+13096624202");
  }

  @ParameterizedTest
  @CsvSource({
    "1-955-371-0847 x371, US, 1-955-371-0847 x371",
    "6615600, US, 6615600",
    "+999 123 4567, '', 999 123 4567",
    "4.15555E+09, US, 4.15555E+09",
    "(415) 555-2671, '', (415) 555-2671"
  })
  void read_noNumberOfThePlan_staysAsWritten(String cell, String region, String value) {
    List<Phone> read = phones.read(cell, region);

    assertThat(read).extracting(Phone::kind).containsExactly(Phone.Kind.INVALID);
    assertThat(read.get(0).value()).isEqualTo(value);
    assertThat(phones.of(value).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "n/a", "000-0000", "(000) 000-0000", "1234567890", "call office"})
  void read_placeholders_areNone(String cell) {
    assertThat(phones.read(cell, "US")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "+491711234567, MOBILE, DE",
    "+4930901820, LANDLINE, DE",
    "+18005551234, TOLL_FREE, US",
    "+14155552671, UNKNOWN, US",
    "+33612345678, MOBILE, FR"
  })
  void of_kindAndCountry_comeFromTheNumberingPlan(String value, Phone.Kind kind, String region) {
    assertThat(phones.of(value).kind()).isEqualTo(kind);
    assertThat(phones.of(value).region()).isEqualTo(region);
  }

  @Test
  void zones_placedNumbers_haveTheirPlacesZones() {
    assertThat(phones.zones("+14155552671 x371")).containsExactly(ZoneId.of("America/Los_Angeles"));
    assertThat(phones.zones("+491711234567")).containsExactly(ZoneId.of("Europe/Berlin"));
    assertThat(phones.zones("+18005551234")).isEmpty();
    assertThat(phones.zones("6615600")).isEmpty();
  }

  @Test
  void number_withExtension_losesIt() {
    assertThat(Phones.number("+14155552671 x371")).isEqualTo("+14155552671");
    assertThat(Phones.number("1-955-371-0847 x371")).isEqualTo("1-955-371-0847 x371");
  }

  @Test
  void label_ofEachBundledWord_isTheTables() {
    Table.map("phone-labels.txt")
        .forEach(
            (word, label) ->
                assertThat(PhoneLabels.of(word + " 030 901820"))
                    .as(word)
                    .isEqualTo(label.equals("phone") ? "" : label));
  }
}
