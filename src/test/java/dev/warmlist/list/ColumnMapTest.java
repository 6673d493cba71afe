package dev.warmlist.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.warmlist.ExitStatus;
import dev.warmlist.Place;
import dev.warmlist.UserError;
import dev.warmlist.list.ColumnMap.Stated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnMapTest {
  private static final List<String> HEADERS = List.of("Kunde", "Phone", "Phone", "Ort");

  private static Stated stated(String list, int number, String header, String role) {
    return new Stated(list, number, header, role, new Place("map.csv", number + 1, "column"));
  }

  @ParameterizedTest
  @CsvSource({
    "crm.csv, crm.csv",
    "lists/crm.csv, crm.csv",
    "crm.csv, /home/ann/crm.csv",
    "'-', '-'"
  })
  void of_labelOrAnEndingOfIt_isTheSameList(String label, String stated) {
    var map = ColumnMap.NOTHING.and(List.of(stated(stated, 1, "Kunde", "company")));
    assertThat(map.of(label, HEADERS)).containsExactly(Map.entry(0, "company"));
  }

  @Test
  void of_listWithALikeName_isAnother() {
    var map = ColumnMap.NOTHING.and(List.of(stated("crm.csv", 1, "Kunde", "company")));
    assertThat(map.of("old-crm.csv", HEADERS)).isEmpty();
    assertThatThrownBy(() -> MapCheck.require(map, List.of("old-crm.csv"), List.of(HEADERS)))
        .isInstanceOfSatisfying(
            UserError.class, e -> assertThat(e.status()).isEqualTo(ExitStatus.USAGE));
  }

  @Test
  void of_equalHeaders_areToldApartByTheirNumber() {
    var map = ColumnMap.NOTHING.and(List.of(stated("x.csv", 3, "Phone", "fax")));
    assertThat(map.of("x.csv", HEADERS)).containsExactly(Map.entry(2, "fax"));
  }

  @Test
  void of_columnThatMoved_isFoundByItsHeader() {
    var map = ColumnMap.NOTHING.and(List.of(stated("x.csv", 2, "Ort", "city")));
    assertThat(map.of("x.csv", HEADERS)).containsExactly(Map.entry(3, "city"));
  }

  @Test
  void of_columnThatIsGone_isAnErrorThatNamesTheMapping() {
    var map = ColumnMap.NOTHING.and(List.of(stated("x.csv", 2, "Telefon", "phone")));
    assertThatThrownBy(() -> map.of("x.csv", HEADERS))
        .isInstanceOfSatisfying(
            UserError.class, e -> assertThat(e.status()).isEqualTo(ExitStatus.BAD_LIST))
        .hasMessageContaining("no column \"Telefon\"");
  }

  @Test
  void of_mapOptionBesideAMapping_counts() {
    var map =
        ColumnMap.anywhere(Map.of("Kunde", "name"))
            .and(List.of(stated("x.csv", 1, "Kunde", "company")));
    assertThat(map.of("x.csv", HEADERS)).containsExactly(Map.entry(0, "name"));
  }

  @TestFactory
  Stream<DynamicTest> open_mappingFedBack_readsTheSameValues() throws IOException {
    return Files.list(Path.of("src/test/resources/dev/warmlist/list/cases"))
        .sorted()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> fedBack(file)));
  }

  private static void fedBack(Path file) throws IOException {
    CaseFile list = CaseFile.read(file);
    var stated = new ArrayList<Stated>();
    List<String> once;
    try (ListReader reader = ListReader.open(list.input(), list.settings(ColumnMap.NOTHING))) {
      List<String> headers = reader.profile().source().columns();
      for (int i = 0; i < headers.size(); i++) {
        stated.add(stated("case", i + 1, headers.get(i), reader.profile().roles().get(i)));
      }
      once = raws(reader);
    } catch (UserError e) {
      return; // what can't be read has no mapping
    }
    ColumnMap map = ColumnMap.NOTHING.and(stated);
    try (ListReader reader = ListReader.open(list.input(), list.settings(map))) {
      assertThat(raws(reader)).isEqualTo(once);
    }
  }

  private static List<String> raws(ListReader reader) {
    var raws = new ArrayList<String>();
    for (var next = reader.next(); next.isPresent(); next = reader.next()) {
      boolean read = next.get().rejected().isEmpty();
      raws.add(read ? reader.profile().raws(next.get().cells()).toString() : "rejected");
    }
    return raws;
  }
}
