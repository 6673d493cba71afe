package dev.warmlist.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warmlist.prospect.Field;
import dev.warmlist.prospect.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanerTest {
  private static final int ROWS = 250;

  private final Cleaner cleaner = new Cleaner(new CleanSettings("US", DateOrder.MDY), new Phones());

  @Test
  void clean_usPostcodeThatLostItsZero_saysSo() {
    assertThat(cleaner.clean(row("REGION=NJ ; POSTCODE=8014")).changes())
        .containsExactly(new Change(Field.POSTCODE, "8014", "08014", Because.ZERO_RESTORED));
  }

  /** Cells written as {@code FIELD=text; FIELD=text}; a {@code ~} before a field inverts it. */
  private static List<Raw> row(String cells) {
    var raws = new ArrayList<Raw>();
    for (String cell : cells.split(" ; ", -1)) {
      int sign = cell.indexOf('=');
      boolean inverted = cell.startsWith("~");
      Field field = Field.valueOf(cell.substring(inverted ? 1 : 0, sign).strip());
      raws.add(new Raw(field, cell.substring(sign + 1), inverted));
    }
    return raws;
  }

  private static String text(Values values) {
    var cells = new ArrayList<String>();
    for (Field field : values.fields()) {
      values.all(field).forEach(value -> cells.add(field + "=" + value));
    }
    return String.join(" ; ", cells);
  }

  private Values clean(String cells) {
    return cleaner.clean(row(cells)).values();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          NAME=CARROLL, ROBERT                          | NAME=Robert Carroll ; GIVEN_NAME=Robert ; FAMILY_NAME=Carroll
          GIVEN_NAME=  JOHN ; FAMILY_NAME=smith         | NAME=John Smith ; GIVEN_NAME=John ; FAMILY_NAME=Smith
          NAME=Bob Smith ; GIVEN_NAME=Robert ; FAMILY_NAME=Smith | NAME=Robert Smith ; GIVEN_NAME=Robert ; FAMILY_NAME=Smith
          NAME=Dr. Ann Q. Smith ; GIVEN_NAME=Ann ; FAMILY_NAME=Smith | NAME=Ann Q. Smith ; PREFIX=Dr. ; GIVEN_NAME=Ann ; MIDDLE_NAME=Q. ; FAMILY_NAME=Smith
          NAME=Ann Smith ; GIVEN_NAME=Ann               | NAME=Ann Smith ; GIVEN_NAME=Ann ; FAMILY_NAME=Smith
          NAME=Mr. Craig Marsh                          | NAME=Craig Marsh ; PREFIX=Mr. ; GIVEN_NAME=Craig ; FAMILY_NAME=Marsh
          NAME=Ann & Bob Smith                          | NAME=Ann & Bob Smith
          NAME=Lynn Electric, Inc.                      | COMPANY=Lynn Electric, Inc.
          NAME=Lynn Electric, Inc. ; NAME=Mr. George Grieb | NAME=George Grieb ; PREFIX=Mr. ; GIVEN_NAME=George ; FAMILY_NAME=Grieb ; COMPANY=Lynn Electric, Inc.
          NAME=Lynn Electric ; COMPANY=Lynn Electric, Inc. | COMPANY=Lynn Electric, Inc.
          NAME=Ann Center ; COMPANY=Acme                | NAME=Ann Center ; GIVEN_NAME=Ann ; FAMILY_NAME=Center ; COMPANY=Acme
          FAMILY_NAME=Acme GmbH                         | COMPANY=Acme GmbH
          TITLE=Frau Dr. ; FAMILY_NAME=Müller           | NAME=Frau Dr. Müller ; PREFIX=Frau Dr. ; FAMILY_NAME=Müller
          TITLE=HEAD OF IT ; NAME=N/A                   | TITLE=Head of IT
          """)
  void clean_whoTheyAre_isSortedOut(String cells, String expected) {
    assertThat(text(clean(cells))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          EMAIL=Ann <ANN@Example.com>; bob@example.com | EMAIL=ann@example.com ; EMAIL=bob@example.com
          EMAIL=not an address                        | ``
          EMAIL=Ada Lovelace <ada@example.com>        | NAME=Ada Lovelace ; GIVEN_NAME=Ada ; FAMILY_NAME=Lovelace ; EMAIL=ada@example.com
          EMAIL="LOVELACE, ADA" <ada@example.com>     | NAME=Ada Lovelace ; GIVEN_NAME=Ada ; FAMILY_NAME=Lovelace ; EMAIL=ada@example.com
          EMAIL=Ada L <ada@example.com> ; NAME=Bo Li  | NAME=Bo Li ; GIVEN_NAME=Bo ; FAMILY_NAME=Li ; EMAIL=ada@example.com
          EMAIL=Acme Sales <info@example.com>         | EMAIL=info@example.com
          EMAIL=Acme GmbH <mail@example.com>          | EMAIL=mail@example.com
          EMAIL=ann@gmial.com                         | EMAIL=ann@gmial.com
          EMAIL=noreply@example.com                   | ``
          PHONE=(415) 555-2671                        | PHONE=+14155552671
          PHONE=415-293-3313 x371                     | PHONE=+14152933313 x371
          PHONE=030 901820 ; COUNTRY=Deutschland      | PHONE=+4930901820 ; COUNTRY=DE
          PHONE=030 901820 ; EMAIL=a@firma.de         | EMAIL=a@firma.de ; PHONE=+4930901820
          PHONE=0171 2345678 ; COUNTRY=DE             | MOBILE=+491712345678 ; COUNTRY=DE
          MOBILE=030 901820 ; COUNTRY=DE              | PHONE=+4930901820 ; COUNTRY=DE
          MOBILE=415 293 3313 ; PHONE=415.293.3313    | MOBILE=+14152933313
          PHONE=226-2649                              | PHONE=226-2649
          PHONE=+1 226 2649                           | PHONE=1 226 2649
          PHONE=000-000-0000                          | ``
          FAX=Fax (785) 843-0765                      | FAX=+17858430765
          PHONE=Tel 785 843 0805 Fax 785 843 0765     | PHONE=+17858430805 ; FAX=+17858430765
          PHONE=785-843-0805 (cell)                   | MOBILE=+17858430805
          MOBILE=Fax: 785-843-0765                    | FAX=+17858430765
          PHONE=Mobil 030 901820 ; COUNTRY=DE         | PHONE=+4930901820 ; COUNTRY=DE
          PHONE=1-800-FLOWERS ; COUNTRY=DE            | PHONE=+18003569377 ; COUNTRY=DE
          PHONE=4.91721E+11 ; COUNTRY=DE              | PHONE=4.91721E+11 ; COUNTRY=DE
          WEBSITE=WWW.Example.com/About               | WEBSITE=https://www.example.com/About
          WEBSITE=https://www.linkedin.com/in/Ada/    | PROFILE=linkedin.com/in/ada
          PROFILE=https://example.com/team            | WEBSITE=https://example.com/team
          PROFILE=@ada_l                              | PROFILE=x.com/ada_l
          WEBSITE=www.acme.com / www.acme.de          | WEBSITE=https://www.acme.com ; WEBSITE=https://www.acme.de
          WEBSITE=acme.com, facebook.com/acme         | WEBSITE=https://acme.com ; PROFILE=facebook.com/acme
          WEBSITE=Ada@Example.com                     | EMAIL=ada@example.com
          WEBSITE=coming soon                         | ``
          """)
  void clean_howTheyAreReached_isOneFormEach(String cells, String expected) {
    assertThat(text(clean(cells))).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          CITY=FRANKFURT AM MAIN ; COUNTRY=Germany      | CITY=Frankfurt am Main ; COUNTRY=DE
          REGION=ks ; CITY=lawrence                     | CITY=Lawrence ; REGION=KS
          REGION=NJ ; POSTCODE=8014                     | POSTCODE=08014 ; REGION=NJ
          POSTCODE=66044.0                              | POSTCODE=66044
          COUNTRY=Atlantis                              | ``
          COUNTRY=276 ; POSTCODE=D-80331                | POSTCODE=80331 ; COUNTRY=DE
          REGION=KS ; POSTCODE=6604                     | POSTCODE=6604 ; REGION=KS
          COUNTRY=UK ; POSTCODE=sw1a2aa                 | POSTCODE=SW1A 2AA ; COUNTRY=GB
          CITY=D-80331 München                          | CITY=München ; POSTCODE=80331 ; COUNTRY=DE
          CITY=75001 PARIS ; COUNTRY=FR                 | CITY=Paris ; POSTCODE=75001 ; COUNTRY=FR
          CITY=London SW1A 2AA                          | CITY=London ; POSTCODE=SW1A 2AA ; COUNTRY=GB
          ADDRESS=Via Roma 1, 20121 Milano (MI)         | STREET=Via Roma 1 ; CITY=Milano ; POSTCODE=20121 ; REGION=MI ; COUNTRY=IT
          ADDRESS=Av. Paulista 1000, São Paulo - SP, 01310-100 | STREET=Av. Paulista 1000 ; CITY=São Paulo ; POSTCODE=01310-100 ; REGION=SP ; COUNTRY=BR
          ADDRESS=Rua Augusta 1, 1000-001 Lisboa        | STREET=Rua Augusta 1 ; CITY=Lisboa ; POSTCODE=1000-001 ; COUNTRY=PT
          ADDRESS=ul. Prosta 1, 00-850 Warszawa         | STREET=ul. Prosta 1 ; CITY=Warszawa ; POSTCODE=00-850 ; COUNTRY=PL
          ADDRESS=2525 Iowa St.,Lawrence, KS  66046     | STREET=2525 Iowa St. ; CITY=Lawrence ; POSTCODE=66046 ; REGION=KS ; COUNTRY=US
          ADDRESS=12 Main St ; CITY=Lawrence            | STREET=12 Main St ; CITY=Lawrence
          ADDRESS=the red house                         | ADDRESS=the red house
          ADDRESS=1 Elm St, Ames, IA 50010 ; STREET=2 Oak St ; CITY=Ames | STREET=2 Oak St ; CITY=Ames
          TIME_ZONE=Europe/Berlin                       | TIME_ZONE=Europe/Berlin
          TIME_ZONE=somewhere                           | ``
          """)
  void clean_whereTheyAre_isTakenApart(String cells, String expected) {
    assertThat(text(clean(cells))).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          LAST_CONTACT=03/15/24                 | LAST_CONTACT=2024-03-15
          CONNECTED_ON=14 May 2026              | CONNECTED_ON=2026-05-14
          BIRTH_DATE=soon                       | ``
          DISPOSITION=Not interested            | DISPOSITION=not-interested
          DISPOSITION=DNC                       | DISPOSITION=do-not-contact ; DO_NOT_CONTACT=yes
          DISPOSITION=call back 2026-05-01      | DISPOSITION=call-back ; CALL_BACK=2026-05-01
          DISPOSITION=no answer 05/01/2026      | DISPOSITION=no-answer ; LAST_CONTACT=2026-05-01
          DISPOSITION=purple                    | ``
          DO_NOT_CALL=x                         | DO_NOT_CALL=yes
          DO_NOT_CALL=no                        | ``
          DO_NOT_CALL=ask Bob                   | DO_NOT_CALL=yes
          DO_NOT_EMAIL=unsubscribed             | DO_NOT_EMAIL=yes
          ~DO_NOT_EMAIL=false                   | DO_NOT_EMAIL=yes
          ~DO_NOT_EMAIL=true                    | ``
          ~DO_NOT_EMAIL=unsubscribed            | DO_NOT_EMAIL=yes
          ~DO_NOT_EMAIL=subscribed              | ``
          ~DO_NOT_EMAIL=purple                  | DO_NOT_EMAIL=yes
          STATUS=unsubscribed                   | STATUS=unsubscribed ; DO_NOT_EMAIL=yes
          LABELS=vip, DNC                       | LABELS=vip, DNC ; DO_NOT_CONTACT=yes
          EMAIL_CONSENT=yes                     | EMAIL_CONSENT=yes
          EMAIL_CONSENT=2026-01-31              | EMAIL_CONSENT=2026-01-31
          EMAIL_CONSENT=perhaps                 | ``
          ~EMAIL_CONSENT=no                     | ``
          """)
  void clean_whatHappenedAndWhatTheyRefused_failsClosed(String cells, String expected) {
    assertThat(text(clean(cells))).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void clean_changedValues_sayBeforeAfterAndWhy() {
    Cleaned cleaned =
        cleaner.clean(row("NAME=smith, ann ; EMAIL=ann(at) ; COUNTRY=Atlantis ; DO_NOT_CALL=hm"));
    assertThat(cleaned.changes())
        .containsExactly(
            new Change(Field.NAME, "smith, ann", "Ann Smith", Because.NAME_SPLIT),
            new Change(Field.EMAIL, "ann(at)", "", Because.NOT_AN_EMAIL),
            new Change(Field.COUNTRY, "Atlantis", "", Because.NOT_A_COUNTRY),
            new Change(Field.DO_NOT_CALL, "hm", "", Because.TAKEN_AS_NO));
  }

  @Test
  void clean_tidyRow_changesNothing() {
    assertThat(cleaner.clean(row("NAME=Ann Smith ; COMPANY=Acme ; NOTES=Likes tea.")).changes())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void clean_ownOutputAgain_changesNothing(int seed) {
    var random = new Random(seed);
    for (int i = 0; i < ROWS; i++) {
      List<Raw> raws = RandomRows.next(random);
      Values once = cleaner.clean(raws).values();
      var again = new ArrayList<Raw>();
      once.fields().forEach(f -> once.all(f).forEach(value -> again.add(Raw.of(f, value))));
      assertThat(cleaner.clean(again).values()).as("%s", raws).isEqualTo(once);
      assertThat(cleaner.clean(raws).values()).isEqualTo(once);
    }
  }
}
