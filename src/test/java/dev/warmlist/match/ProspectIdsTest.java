package dev.warmlist.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Values;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ProspectIdsTest {
  private static final Values A = Values.builder().add(Field.NAME, "Ada").build();
  private static final Values B = Values.builder().add(Field.NAME, "Bob").build();

  @Test
  void of_anyOrderOfMembers_isOneIdForEver() {
    assertThat(new ProspectIds().of(List.of(A, B)))
        .isEqualTo(new ProspectIds().of(List.of(B, A, B)))
        .matches("[0-9a-hjkmnp-tv-z]{10}");
  }

  @Test
  void of_exactRepeat_getsAnotherIdThatIsStable() {
    var ids = new ProspectIds();
    String first = ids.of(List.of(A));
    String second = ids.of(List.of(A));
    assertThat(second).isNotEqualTo(first);
    var again = new ProspectIds();
    assertThat(List.of(again.of(List.of(A)), again.of(List.of(A)))).containsExactly(first, second);
  }
}
