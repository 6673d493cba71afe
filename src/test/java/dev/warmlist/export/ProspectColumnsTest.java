package dev.warmlist.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Kind;
import dev.warmlist.prospect.Prospect;
import dev.warmlist.prospect.Row;
import dev.warmlist.prospect.RowRef;
import dev.warmlist.prospect.Source;
import dev.warmlist.prospect.Values;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProspectColumnsTest {
  private final ProspectColumns columns =
      ProspectColumns.of(Sample.LISTS, EnumSet.of(Field.PHONE, Field.NAME, Field.EMAIL));

  @Test
  void header_twoLists_knownFieldsFirstAndEqualNamesOnce() {
    assertThat(columns.header(List.of()))
        .containsExactly(
            "name",
            "email",
            "other_emails",
            "phone",
            "other_phones",
            "as_given",
            "Machines",
            "Remark",
            "status");
  }

  @Test
  void header_nameIsTakenByTheFile_isTheListsOwn() {
    assertThat(columns.header(List.of("Status", "email"))).contains("list_status", "list_email");
  }

  @Test
  void header_columnWithoutName_isCalledByItsPlace() {
    var list =
        new Source(
            "x.csv", List.of("Name", " "), List.of(Optional.of(Field.NAME), Optional.empty()));
    assertThat(ProspectColumns.of(List.of(list), Set.of()).header(List.of()))
        .containsExactly("as_given", "column_2");
  }

  @Test
  void cells_mergedProspect_furtherValuesOfBothRows() {
    assertThat(columns.cells(Sample.prospect(), Set.of()))
        .containsExactly(
            "Robert Carroll",
            "bob@jimenezfitness.com",
            "robert@example.org",
            "+16147821278",
            "",
            "Name: Bob Carroll; Who: Carroll, Robert J.; Phone: (614) 782-1278",
            "30",
            "likes gyms; rang twice",
            "cold");
  }

  @Test
  void cells_stoppedHandles_areBlankWhereverTheyStand() {
    assertThat(columns.cells(Sample.prospect(), Set.of("bob@jimenezfitness.com", "+16147821278")))
        .containsExactly(
            "Robert Carroll",
            "",
            "robert@example.org",
            "",
            "",
            "Name: Bob Carroll; Who: Carroll, Robert J.",
            "30",
            "likes gyms; rang twice",
            "cold");
  }

  @Test
  void cells_valuesAsTheyCame_standOnceAndOnlyWhereCleaningChangedThem() {
    var list =
        new Source(
            "x.csv",
            List.of("Zip", "Who", "Street", "No", "as_given", "Tel"),
            List.of(
                Optional.of(Field.POSTCODE),
                Optional.of(Field.NAME),
                Optional.of(Field.STREET),
                Optional.of(Field.STREET),
                Optional.empty(),
                Optional.of(Field.PHONE)));
    var row =
        new Row(
            new RowRef(0, 1, 2),
            List.of("8014", " Acme ", "Main St", "5", "Old: 1", "+49 30 901820"),
            Values.builder()
                .add(Field.POSTCODE, "08014")
                .add(Field.COMPANY, "Acme")
                .add(Field.STREET, "Main St 5")
                .add(Field.PHONE, "+4930901820")
                .build());
    var prospect = new Prospect("k7p2m9x4qd", Kind.COMPANY, List.of(row), row.values(), Map.of());
    List<String> cells = ProspectColumns.of(List.of(list), Set.of()).cells(prospect, Set.of());
    assertThat(cells).containsExactly("Zip: 8014; Old: 1; Tel: +49 30 901820");
  }
}
