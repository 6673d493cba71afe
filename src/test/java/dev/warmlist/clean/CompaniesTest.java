package dev.warmlist.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompaniesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Jimenez Fitness, LLC              | Jimenez Fitness, LLC            | LLC            | jimenez fitness
          ACME PLUMBING INC                 | Acme Plumbing Inc               | Inc            | acme plumbing
          IBM                               | IBM                             | ''             | ibm
          BMW AG                            | BMW AG                          | AG             | bmw
          the acme company                  | The Acme Company                | Company        | acme
          Müller & Söhne GmbH & Co. KG      | Müller & Söhne GmbH & Co. KG    | GmbH & Co. KG  | muller sohne
          Müller und Söhne G.m.b.H.         | Müller und Söhne G.m.b.H.       | GmbH           | muller sohne
          SARL Dupont                       | SARL Dupont                     | SARL           | dupont
          Toys, S.A. de C.V.                | Toys, S.A. de C.V.              | S.A. de C.V.   | toys
          Smith LLC dba Joe's Pizza         | Smith LLC dba Joe's Pizza       | LLC            | joes pizza
          Kowalski Sp. z o.o.               | Kowalski Sp. z o.o.             | Sp. z o.o.     | kowalski
          Novák s. r. o.                    | Novák s. r. o.                  | s.r.o.         | novak
          Lotus Co., Ltd.                   | Lotus Co., Ltd.                 | Co., Ltd.      | lotus
          Wombat Pty. Ltd.                  | Wombat Pty. Ltd.                | Pty Ltd        | wombat
          M&M Intl. Bros.                   | M&M Intl. Bros.                 | ''             | m m international brothers
          J.P. Morgan                       | J.P. Morgan                     | ''             | jp morgan
          The Limited                       | The Limited                     | Ltd            | the
          GmbH                              | GmbH                            | ''             | gmbh
          株式会社 トヨタ                   | 株式会社 トヨタ                 | 株式会社       | トヨタ
          ACME GMBH                         | ACME GmbH                       | GmbH           | acme
          N/A                               | ''                              | ''             | ''
          """)
  void read_firm_formIsApartAndKeyIsPlain(String cell, String shown, String form, String key) {
    Company company = Companies.read(cell);
    assertThat(company.shown()).isEqualTo(shown);
    assertThat(company.legalForm()).isEqualTo(form);
    assertThat(company.key()).isEqualTo(key);
    assertThat(Companies.read(company.shown()).shown()).isEqualTo(shown);
    assertThat(Companies.read(company.shown()).key()).isEqualTo(key);
  }

  @Test
  void read_sameFirmWrittenTwice_hasOneKey() {
    assertThat(Companies.read("The Schmitt & Sons, Inc.").key())
        .isEqualTo(Companies.read("SCHMITT AND SONS").key());
  }
}
