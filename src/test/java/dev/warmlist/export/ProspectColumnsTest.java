package dev.warmlist.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Source;
import java.util.EnumSet;
import java.util.List;
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
        .containsExactly("column_2");
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
            "30",
            "likes gyms; rang twice",
            "cold");
  }
}
