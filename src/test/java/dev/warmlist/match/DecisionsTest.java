package dev.warmlist.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.warmlist.UserError;
import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Values;
import org.junit.jupiter.api.Test;

final class DecisionsTest {
  private static final Values A = Values.builder().add(Field.NAME, "Ada").build();
  private static final Values B = Values.builder().add(Field.NAME, "Bob").build();
  private static final Values C = Values.builder().add(Field.NAME, "Carl").build();

  @Test
  void of_eitherOrderAndLaterDisposition_isTheSameId() {
    Values called = Values.builder().addAll(A).add(Field.DISPOSITION, "no-answer").build();
    assertThat(PairIds.of(A, B)).isEqualTo(PairIds.of(B, called)).hasSize(25);
  }

  @Test
  void build_sameAndDifferent_namesThePair() {
    String id = PairIds.of(A, B);
    var builder = Decisions.builder().same(id).different(id);
    assertThatThrownBy(builder::build)
        .isInstanceOf(UserError.class)
        .hasMessageContaining(id)
        .extracting(e -> ((UserError) e).status().code())
        .isEqualTo(65);
  }

  @Test
  void build_differentWithinAChain_namesThePair() {
    String id = PairIds.of(A, C);
    var builder = Decisions.builder().same(PairIds.of(A, B)).same(PairIds.of(B, C)).different(id);
    assertThatThrownBy(builder::build).isInstanceOf(UserError.class).hasMessageContaining(id);
  }

  @Test
  void same_textThatIsNoId_isRefused() {
    var builder = Decisions.builder();
    assertThatThrownBy(() -> builder.same("17")).isInstanceOf(UserError.class);
  }
}
