package dev.warmlist.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmlist.query.Queries;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionsTest {
  @ParameterizedTest(name = "{0} implies {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          kind:person country:DE          | kind:person            | true
          kind:person                     | kind:person country:DE | false
          kind:person                     | ''                     | true
          country:DE                      | country:DE,AT          | true
          country:DE,AT                   | country:DE             | false
          -tag:burnt,customer             | -tag:burnt             | true
          -tag:burnt                      | -tag:burnt,customer    | false
          -tag:burnt                      | tag:burnt              | false
          email:*@acme.example            | email:any              | true
          email:none                      | email:any              | false
          Title:CEO                       | title:ceo              | true
          title:"managing director",ceo   | title:ceo,"managing director" | true
          notes:/price, or budget/        | notes:/price, or budget/      | true
          notes:/price/                   | notes:/price.budget/   | false
          employees:50..60                | employees:50..200      | false
          ceo                             | ceo                    | true
          """)
  void imply_queries_onlyWhereItIsSure(String known, String wanted, boolean implied) {
    assertThat(conditions(known).imply(conditions(wanted))).isEqualTo(implied);
  }

  @ParameterizedTest(name = "{0} excludes {1}:{2}: {3}")
  @CsvSource({
    "-reach:social,reach,social,true",
    "'-reach:social,email',reach,email,true",
    "reach:call,reach,email,false",
    "email:none,email,any,true",
    "-email:any,email,any,true",
    "-email:info*,email,any,false"
  })
  void exclude_terms_onlyWhereItIsSure(String query, String field, String value, boolean excluded) {
    assertThat(conditions(query).exclude(field, value)).isEqualTo(excluded);
  }

  private static Conditions conditions(String query) {
    return new Conditions(Queries.parse(query));
  }
}
