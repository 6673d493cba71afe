package dev.warmlist.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoppedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bob@x.com             | Write to Bob@X.com, not to me     | true
          bob@x.com             | jimbob@x.com                      | false
          bob@x.com             | bob@x.community                   | false
          linkedin.com/in/ada   | https://www.linkedin.com/in/Ada/  | true
          linkedin.com/in/ada   | linkedin.com/in/adam              | false
          +16147821278          | call (614) 782-1278 after six     | true
          +16147821278          | 1.614.782.1278                    | true
          +16147821278          | 782-1278                          | true
          +16147821278          | (614) 782-1279                    | false
          +16147821278          | 30 machines, 2026-11-22           | false
          +493012345678 x371    | 0049 (0)30 12345678               | true
          +493012345678         | 030/12345678, fax 030/12345679    | true
          12345                 | 12345                             | true
          12345                 | 612345                            | false
          """)
  void hides_cell_onlyWithTheHandle(String handle, String cell, boolean hidden) {
    assertThat(new Stopped(Set.of(handle)).hides(cell)).isEqualTo(hidden);
  }
}
