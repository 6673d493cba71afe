package dev.warmlist.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmlist.ReasonCode;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Kind;
import dev.warmlist.prospect.Prospect;
import dev.warmlist.prospect.Row;
import dev.warmlist.prospect.RowRef;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MergerTest {
  @Test
  void merge_names_comeFromTheFullestRow() {
    Prospect p =
        merge(
            "given_name=Bob; family_name=Carroll; prefix=Mr.",
            "given_name=Robert; middle_name=J.; family_name=Carroll");
    assertThat(p.values().all(Field.GIVEN_NAME)).containsExactly("Robert", "Bob");
    assertThat(p.values().first(Field.NAME)).isEqualTo("Robert Carroll");
    assertThat(p.values().has(Field.PREFIX)).isFalse();
    assertThat(p.choices().get(Field.GIVEN_NAME).because().code())
        .isEqualTo(ReasonCode.MORE_COMPLETE);
    assertThat(p.choices().get(Field.GIVEN_NAME).from().row()).isEqualTo(2);
  }

  @Test
  void merge_addresses_areNotMixed() {
    Prospect p =
        merge(
            "given_name=Ada; city=London; postcode=N1",
            "given_name=Ada; street=1 Rue X; city=Paris; postcode=75001; country=FR");
    assertThat(p.values().all(Field.CITY)).containsExactly("Paris", "London");
    assertThat(p.values().first(Field.POSTCODE)).isEqualTo("75001");
  }

  @Test
  void merge_anyNo_survives() {
    Prospect p =
        merge(
            "given_name=Ada; disposition=reached; updated_on=2026-05-01",
            "given_name=Ada; disposition=not-interested; do_not_call=yes; last_contact=2020-01-01",
            "given_name=Ada; disposition=do-not-contact; last_contact=2019-01-01");
    assertThat(p.values().all(Field.DISPOSITION))
        .containsExactly("do-not-contact", "not-interested", "reached");
    assertThat(p.values().first(Field.DO_NOT_CALL)).isEqualTo("yes");
    assertThat(p.values().first(Field.LAST_CONTACT)).isEqualTo("2020-01-01");
    assertThat(p.choices().get(Field.DISPOSITION).because().code()).isEqualTo(ReasonCode.SAYS_NO);
  }

  @Test
  void merge_jobs_theNewerOneWins() {
    Prospect p =
        merge(
            "given_name=Ada; company=Acme; title=CEO; email=a@acme.com; updated_on=2020-01-01",
            "given_name=Ada; company=Beta; email=a@beta.com; updated_on=2026-01-01");
    assertThat(p.values().all(Field.COMPANY)).containsExactly("Beta", "Acme");
    assertThat(p.values().has(Field.TITLE)).isFalse();
    assertThat(p.values().all(Field.EMAIL)).containsExactly("a@beta.com", "a@acme.com");
    assertThat(p.choices().get(Field.EMAIL).because().code()).isEqualTo(ReasonCode.MORE_RECENT);
  }

  @Test
  void merge_oneRow_isThatRow() {
    Prospect p = merge("company=Acme; phone=+12125550100");
    assertThat(p.kind()).isEqualTo(Kind.COMPANY);
    assertThat(p.values()).isEqualTo(p.kept().values());
    assertThat(p.choices().keySet()).isEqualTo(p.values().fields());
  }

  private static Prospect merge(String... texts) {
    List<Row> rows = new ArrayList<>();
    for (String text : texts) {
      int row = rows.size() + 1;
      rows.add(new Row(new RowRef(0, row, row + 1), List.of(), People.of(text)));
    }
    return Merger.merge("0123456789", rows);
  }
}
