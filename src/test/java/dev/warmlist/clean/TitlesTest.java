package dev.warmlist.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmlist.clean.JobTitle.Function;
import dev.warmlist.clean.JobTitle.Seniority;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TitlesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CEO                                 | C_LEVEL  | EXECUTIVE
          Pres.                               | C_LEVEL  | EXECUTIVE
          Founder & CTO                       | OWNER    | ENGINEERING
          Vice President of Sales             | VP       | SALES
          SVP, Marketing                      | VP       | MARKETING
          Managing Director                   | C_LEVEL  | EXECUTIVE
          Director of IT                      | DIRECTOR | IT
          Head of People                      | HEAD     | HR
          Sr. Account Manager                 | MANAGER  | SALES
          Senior Software Engineer            | SENIOR   | ENGINEERING
          Product Owner                       | STAFF    | PRODUCT
          HR Business Partner                 | STAFF    | HR
          Executive Assistant to the CEO      | STAFF    | OPERATIONS
          Buyer                               | STAFF    | PURCHASING
          General Counsel                     | C_LEVEL  | LEGAL
          Teacher                             | STAFF    | OTHER
          Former CEO                          | UNKNOWN  | UNKNOWN
          Geschäftsführerin                   | C_LEVEL  | EXECUTIVE
          Geschäftsführende Gesellschafterin  | C_LEVEL  | EXECUTIVE
          Inhaber                             | OWNER    | EXECUTIVE
          Leiter Einkauf                      | HEAD     | PURCHASING
          Vertriebsleiter (m/w/d)             | HEAD     | SALES
          Personalreferentin                  | STAFF    | HR
          Assistentin der Geschäftsführung    | STAFF    | OPERATIONS
          Kundenbetreuer:in                   | STAFF    | SALES
          Directeur général                   | C_LEVEL  | EXECUTIVE
          Directrice des achats               | DIRECTOR | PURCHASING
          Chef de projet informatique         | MANAGER  | IT
          Gérant                              | OWNER    | EXECUTIVE
          Responsable RH                      | MANAGER  | HR
          Director General                    | C_LEVEL  | EXECUTIVE
          Gerente de ventas                   | MANAGER  | SALES
          Dueña                               | OWNER    | EXECUTIVE
          Jefe de compras                     | HEAD     | PURCHASING
          Seamless                            | UNKNOWN  | UNKNOWN
          """)
  void read_titleInFourLanguages_isUnderstood(String cell, Seniority seniority, Function function) {
    JobTitle title = Titles.read(cell);
    assertThat(title.seniority()).isEqualTo(seniority);
    assertThat(title.function()).isEqualTo(function);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          VP OF SALES AND MARKETING   | VP of Sales and Marketing
          head of it                  | Head of IT
          GESCHÄFTSFÜHRER             | Geschäftsführer
          kierowca, właściciel        | Kierowca, właściciel
          directeur commercial        | Directeur commercial
          sales manager               | Sales manager
          ceo/founder                 | CEO/founder
          (interim) manager           | (Interim) manager
          Head Of it                  | Head Of it
          SALES/MARKETING MANAGER     | Sales/Marketing Manager
          Entwickler (m/w/d)          | Entwickler
          ceo                         | CEO
          n/a                         | ''
          """)
  void read_titleInOneCase_getsTheUsualOne(String cell, String shown) {
    assertThat(Titles.read(cell).shown()).isEqualTo(shown);
    assertThat(Titles.read(shown).shown()).isEqualTo(shown);
  }

  static Stream<Arguments> titles() {
    return Cases.of("titles.tsv", 4);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("titles")
  void read_title_isUnderstoodAndSaysByWhichWords(
      String cell, String seniority, String function, String words) {
    var known = Titles.read(cell).known();
    assertThat(known.getOrDefault("seniority", "")).isEqualTo(seniority);
    assertThat(known.getOrDefault("function", "")).isEqualTo(function);
    assertThat(known.getOrDefault("words", "")).isEqualTo(words);
  }
}
