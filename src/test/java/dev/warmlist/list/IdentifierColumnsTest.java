package dev.warmlist.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.warmlist.UserError;
import dev.warmlist.clean.Identifier;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierColumnsTest {
  @Test
  void table_kinds_areThoseOfCleaning() {
    assertThat(Resource.lines("identifiers.txt"))
        .allSatisfy(
            line ->
                assertThat(Identifier.Kind.names()).contains(line.substring(0, line.indexOf(':'))));
  }

  @ParameterizedTest
  @CsvSource({
    "SSN,              identifier:ssn",
    "N° client,        identifier:customer",
    "Passport No.,     identifier:passport",
    "NIF,              identifier:nif",
    "Vertrags-Nr,      identifier:vertrags-nr",
    "顧客キー,          identifier:顧客キー",
    "column_3,         identifier",
    "17,               identifier"
  })
  void role_columnThatTheUserNamed_hasItsHeadersKind(String header, String role) {
    assertThat(IdentifierColumns.role(header)).isEqualTo(role);
    assertThat(Role.parse(role).text()).isEqualTo(role);
  }

  @Test
  void of_identifierBesideAMap_agreesOrIsRefused() {
    var headers = List.of("Name", "Ref");
    var map = ColumnMap.anywhere(Map.of("Ref", "identifier:passport")).identifying(List.of("Ref"));
    assertThat(map.of("x.csv", headers)).containsExactly(Map.entry(1, "identifier:passport"));
    var other = ColumnMap.anywhere(Map.of("Ref", "phone")).identifying(List.of("ref"));
    assertThatThrownBy(() -> other.of("x.csv", headers))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("--identifier 'ref'")
        .hasMessageContaining("phone");
    assertThatThrownBy(() -> MapCheck.require(map, List.of("y.csv"), List.of(List.of("Name"))))
        .hasMessageContaining("there is no column \"Ref\"");
  }
}
