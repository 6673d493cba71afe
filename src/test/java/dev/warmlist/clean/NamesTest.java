package dev.warmlist.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      nullValues = "null",
      textBlock =
          """
          Robert Carroll              | Robert       | ''      | Carroll
          carroll, robert             | Robert       | ''      | Carroll
          UNBEKANNT, Stephanie        | Stephanie    | ''      | Unbekannt
          JOHN Q. MCDONALD            | John         | Q.      | McDonald
          sean o'brien                | Sean         | ''      | O'Brien
          JAN VAN DER BERG            | Jan          | ''      | van der Berg
          Berg, Jan van der           | Jan          | ''      | van der Berg
          JUAN DE LA CRUZ             | Juan         | ''      | de la Cruz
          Carl-Theodor von Guttenberg | Carl-Theodor | ''      | von Guttenberg
          TIM BERNERS-LEE             | Tim          | ''      | Berners-Lee
          Ana Garcia - Lopez          | Ana          | ''      | Garcia-Lopez
          Jo LeBlanc                  | Jo           | ''      | LeBlanc
          robert Carroll              | Robert       | ''      | Carroll
          pEtEr JoneS                 | Peter        | ''      | Jones
          McDONALD, SHAUN             | Shaun        | ''      | McDonald
          ewan macgregor              | Ewan         | ''      | MacGregor
          JP MORGAN                   | JP           | ''      | Morgan
          J. R. R. Tolkien            | J.           | R. R.   | Tolkien
          DUPONT Jean-Luc             | Jean-Luc     | ''      | Dupont
          José Ortega y Gasset        | José         | ''      | Ortega y Gasset
          Madonna                     | Madonna      | ''      | ''
          Firstname                   | Firstname    | ''      | ''
          ÉLODIE DESCHÊNES            | Élodie       | ''      | Deschênes
          Иван Петров                 | Иван         | ''      | Петров
          Attn: Ann Smith             | Ann          | ''      | Smith
          "John Smith, Sales Manager" | John         | ''      | Smith
          Ann Smith • Coach 🚀        | Ann          | ''      | Smith
          Ann Smith - Sales Manager   | Ann          | ''      | Smith
          Yo-Yo Ma                    | Yo-Yo        | ''      | Ma
          ANNA MARIA RAMIREZ             | Anna Maria       | ''       | Ramirez
          """)
  void read_nameInWhateverForm_partsAreFound(
      String cell, String given, String middle, String family) {
    PersonName name = Names.read(cell);
    assertThat(name.given()).isEqualTo(given);
    assertThat(name.middle()).isEqualTo(middle);
    assertThat(name.family()).isEqualTo(family);
    assertThat(name.original()).isEqualTo(cell);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mr. Craig Marsh                | Craig Marsh      | Mr.             | ''       | ''
          Mr. Marsh                      | Mr. Marsh        | Mr.             | ''       | ''
          Dr.Eva Schmidt                 | Eva Schmidt      | Dr.             | ''       | ''
          Herr Prof. Dr. med. Max Huber  | Max Huber        | Herr Prof. Dr. med. | ''   | ''
          Frau Dipl.-Ing. Eva Müller     | Eva Müller       | Frau Dipl.-Ing. | ''       | ''
          Dipl. Ing. Karl Maier          | Karl Maier       | Dipl.-Ing.      | ''       | ''
          MME CLAIRE DUVAL               | Claire Duval     | Mme             | ''       | ''
          M. Jean Dupont                 | Jean Dupont      | M.              | ''       | ''
          M. Night Shyamalan             | Night Shyamalan  | M.              | ''       | ''
          Sra. Ana Ruiz                  | Ana Ruiz         | Sra.            | ''       | ''
          Smith, Dr. John                | John Smith       | Dr.             | ''       | ''
          John Smith Jr                  | John Smith Jr.   | ''              | Jr.      | ''
          "SMITH, JOHN, III"             | John Smith III   | ''              | III      | ''
          "Ann Smith, Ph.D., MBA"        | Ann Smith        | ''              | PhD, MBA | ''
          Ann Marie Smith Ph. D.         | Ann Marie Smith  | ''              | PhD      | ''
          "Brandt, Jonathan F Esq"       | Jonathan F Brandt | ''             | Esq.     | ''
          "Ann Smith, MA"                | Ann Smith        | ''              | MA       | ''
          Robert "bob" Carroll           | Robert Carroll   | ''              | ''       | Bob
          Robert (Bob) Carroll           | Robert Carroll   | ''              | ''       | Bob
          Robert 'Bob' Carroll           | Robert Carroll   | ''              | ''       | Bob
          Eva Schmidt (geb. Müller)      | Eva Schmidt      | ''              | ''       | ''
          Ann Smith (she/her)            | Ann Smith        | ''              | ''       | ''
          Ann Smith (CPA)                | Ann Smith        | ''              | CPA      | ''
          """)
  void read_whatStandsAroundAName_isToldFromIt(
      String cell, String shown, String prefix, String suffix, String nickname) {
    PersonName name = Names.read(cell);
    assertThat(name.shown()).isEqualTo(shown);
    assertThat(name.prefix()).isEqualTo(prefix);
    assertThat(name.suffix()).isEqualTo(suffix);
    assertThat(name.nickname()).isEqualTo(nickname);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann & Bob Smith      | Ann & Bob Smith
          ANN AND BOB SMITH    | Ann and Bob Smith
          Eva und Max Müller   | Eva und Max Müller
          Mr. & Mrs. Smith     | Mr. & Mrs. Smith
          Ms. A Cloud,Ms. B Cloud | Ms. A Cloud,Ms. B Cloud
          Jean/Marie Dupont    | Jean/Marie Dupont
          王小明               | 王小明
          """)
  void read_nameThatCantBeSplit_isShownAndNotGuessed(String cell, String shown) {
    PersonName name = Names.read(cell);
    assertThat(name.shown()).isEqualTo(shown);
    assertThat(name.given() + name.family()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "-", "N/A", "ann@example.com", "www.example.com", "555-1234"})
  void read_noName_isEmpty(String cell) {
    assertThat(Names.read(cell).isEmpty()).isTrue();
  }

  @ParameterizedTest(name = "{0} {1} {2} {3} {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''   | JOHN        | '' | smith          | ''  | John Smith
          ''   | pEtEr       | '' | Jones          | ''  | Peter Jones
          mr   | John Q.     | '' | DE LA CRUZ     | jr  | John Q. de la Cruz Jr.
          ''   | John Smith  | '' | Smith          | ''  | John Smith
          ''   | John Smith  | '' | ''             | ''  | John Smith
          ''   | Mary Ann    | '' | ''             | ''  | Mary Ann
          ''   | ''          | '' | "Smith, John"  | ''  | John Smith
          ''   | Dr. Anna    | '' | Berg, MBA      | ''  | Anna Berg
          ''   | 小明        | '' | 王             | ''  | 王小明
          Frau | ''          | '' | Müller         | ''  | Frau Müller
          ''   | Ann & Bob   | '' | Smith          | ''  | Ann & Bob Smith
          """)
  void of_partsThatHoldTooMuch_areSortedOut(
      String prefix, String given, String middle, String family, String suffix, String shown) {
    PersonName name = Names.of(prefix, given, middle, family, suffix);
    assertThat(name.shown()).isEqualTo(shown);
    PersonName again =
        Names.of(name.prefix(), name.given(), name.middle(), name.family(), name.suffix());
    if (name.unsplit().isEmpty()) {
      assertThat(again.shown()).isEqualTo(shown);
      assertThat(again.suffix()).isEqualTo(name.suffix());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lynn Electric, Inc.", "M & M Office & School Supply", "Office Depot  #419", "ACME GMBH",
        "Bloomington Day Care Center, Inc.", "Gottlieb and Sons", "Müller & Söhne", "Volvo AB",
        "arnie morton's of chicago", "SARL Dupont", "First Baptist Church", "Schmidt GmbH & Co. KG",
        "Banco Popular S.A.", "Acme GmbH, Berlin", "Restaurante La Luna", "Apotheke am Markt"
      })
  void looksLikeCompany_firm_isOne(String text) {
    assertThat(Names.looksLikeCompany(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Frances Banks",
        "Charlotte Church",
        "Ann & Bob Smith",
        "Smith, John",
        "Jack Ma",
        "Asa Epp",
        "Ike Sia",
        "Mr. Center",
        "Mei Co",
        "KIM SA",
        "John Smith MD",
        "Shirley Temple",
        "John O'Brien",
        "Frank Partner",
        "Georg Friedrich Händel",
        "Max Mustermann",
        "Ag Ab"
      })
  void looksLikeCompany_person_isNone(String text) {
    assertThat(Names.looksLikeCompany(text)).isFalse();
  }

  @Test
  void of_plainNameWithMiddleInitial_isAsWhenReadAgain() {
    for (char initial = 'A'; initial <= 'Z'; initial++) {
      PersonName name = Names.of("", "Rachel", initial + ".", "Stone", "");
      PersonName again =
          new NameParts().given("Rachel").middle(initial + ".").family("Stone").build();
      assertThat(again).isEqualTo(name.originally(""));
    }
  }
}
