package dev.warmlist.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmlist.prospect.Field;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierTest {
  private final Cleaner cleaner = new Cleaner(new CleanSettings("US", DateOrder.MDY), new Phones());

  private List<String> clean(String... cells) {
    List<Raw> raws = List.of(cells).stream().map(cell -> Raw.of(Field.IDENTIFIER, cell)).toList();
    return cleaner.clean(raws).values().all(Field.IDENTIFIER);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ssn:294-66-9999        | ssn:294669999
          ssn: 294 66 9999       | ssn:294669999
          ssn:000-00-0000        | ''
          ssn:123-45-6789        | ''
          ssn:078-05-1120        | ''
          ssn:XXX-XX-9999        | ''
          ssn:***-**-9999        | ''
          ssn:N/A                | ''
          ssn:-                  | ''
          ssn:pending            | ''
          ssn:2.94669999E8       | ''
          ssn:294669999.0        | ssn:294669999
          passport:ab 123-456    | passport:AB123456
          passport:ＡＢ１２３４５６ | passport:AB123456
          passport:no            | ''
          vat:DE 136 695 976     | vat:DE136695976
          vat:DE123456789        | ''
          customer:C-100         | customer:C100
          customer:0042          | customer:0042
          customer:123456        | customer:123456
          customer:SMITHJ        | customer:SMITHJ
          customer:0000          | ''
          vertragsnr:17/4        | vertragsnr:174
          A-17 / 4               | A-17 / 4
          0042                   | 0042
          https://crm.example/17 | https://crm.example/17
          urn:li:member:17       | urn:li:member:17
          unknown                | ''
          """)
  void clean_identifier_isOneFormWithItsKind(String cell, String expected) {
    assertThat(clean(cell)).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    assertThat(clean(clean(cell).toArray(String[]::new))).isEqualTo(clean(cell));
  }

  @Test
  void clean_severalInOneCellAndRow_areAllKept() {
    assertThat(clean("passport:X1234", "passport:Y9876", "ssn:294-66-9999", "17"))
        .containsExactly("passport:X1234", "passport:Y9876", "ssn:294669999", "17");
    assertThat(clean("passport:X1234; ssn:294669999; 17"))
        .containsExactly("passport:X1234", "ssn:294669999", "17");
  }

  @Test
  void of_cleanedValue_tellsKindAndNumber() {
    assertThat(Identifier.of("ssn:294669999")).isEqualTo(new Identifier("ssn", "294669999"));
    assertThat(Identifier.of("C-17")).isEqualTo(new Identifier("", "C-17"));
    assertThat(Identifier.Kind.of("ssn").one()).isTrue();
    assertThat(Identifier.Kind.of("lei").holder()).isEqualTo(Identifier.Holder.FIRM);
    assertThat(Identifier.Kind.of("customer").isPublic()).isFalse();
    assertThat(Identifier.Kind.of("vertragsnr").isPublic()).isFalse();
  }
}
